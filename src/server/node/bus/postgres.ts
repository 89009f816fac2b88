import type { Client } from 'pg';
import type { Bus } from '../../live/bus.js';
import type { BusOptions } from './options.js';

/** Milliseconds between two tries to connect. */
const PAUSE = 2000;

/**
 * LISTEN and NOTIFY of PostgreSQL, on a connection of its own; needs the package `pg`. Not through a pooler that lends
 * connections by the transaction. It is told after the commit: in the transaction it would make all writers wait for
 * each other.
 */
export function postgresBus({ url, channel = 'comment-thread', onError = () => {} }: BusOptions): Bus {
  const listeners = new Set<(threadId: string) => void>();
  let client: Client | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  async function open(): Promise<void> {
    const { default: pg } = await import('pg');
    const own = new pg.Client({ connectionString: url, keepAlive: true });
    own.on('error', onError);
    own.once('end', again);
    own.on('notification', ({ payload = '' }) => {
      for (const listener of listeners) listener(payload);
    });
    try {
      await own.connect();
      await own.query(`listen ${own.escapeIdentifier(channel)}`);
    } catch (error) {
      // One that is not allowed to listen, as at a standby, would stay open beside the next one.
      void own.end().catch(() => {});
      throw error;
    }
    client = own;
    if (closed) await own.end();
  }

  function again(): void {
    client = undefined;
    clearTimeout(timer);
    if (!closed) timer = setTimeout(tryToOpen, PAUSE).unref();
  }

  function tryToOpen(): void {
    open().catch((error: unknown) => {
      onError(error);
      again();
    });
  }

  tryToOpen();
  return {
    async publish(threadId) {
      await client?.query('select pg_notify($1, $2)', [channel, threadId]);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        closed = true;
        clearTimeout(timer);
        client?.end().catch(onError);
      };
    },
  };
}
