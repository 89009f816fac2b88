import { CommentError } from '../../model/errors.js';
import { abortError, checkSignal } from './comments.js';
import { connector } from './connector.js';
import type { Mode, Store, Transaction } from './schema.js';
import { storageError, storageFailure } from './storage-error.js';

type Signal = AbortSignal | undefined;
type Work<M extends Mode, Result> = (
  threads: Store<'threads', M>,
  comments: Store<'comments', M>,
) => Promise<Result>;

/** Transactions on one database. They throw `CommentError` only, and nothing is waited for without end. */
export interface Database {
  /** Undefined, with the work not done, where there is no database: reading makes none. */
  readonly read: <Result>(signal: Signal, work: Work<'readonly', Result>) => Promise<Result | undefined>;
  /** All of the work or nothing of it. Makes the database where there is none. */
  readonly write: <Result>(signal: Signal, work: Work<'readwrite', Result>) => Promise<Result>;
}

/** `patience`: milliseconds until a database that does not open counts as blocked. */
export function database(name: string, patience = 5000): Database {
  const { connect, forget } = connector(name);

  async function begin<M extends Mode>(mode: M, again = true): Promise<Transaction<M> | null> {
    const db = await connect(mode === 'readwrite');
    try {
      return db && db.transaction(['threads', 'comments'], mode);
    } catch (error) {
      // The connection was closed: for another tab, or by the browser.
      if (!again || (error as Error).name !== 'InvalidStateError') throw error;
      forget();
      return begin(mode, false);
    }
  }

  async function run<M extends Mode, Result>(
    mode: M,
    signal: Signal,
    work: Work<M, Result>,
  ): Promise<Result | undefined> {
    let transaction: Transaction<M> | null = null;
    let giveUp: (error: CommentError) => void;
    const given = new Promise<null>((_, reject) => (giveUp = reject));
    const timer = setTimeout(() => giveUp(storageError('STORAGE_BLOCKED')), patience);
    const stop = (): void => {
      giveUp(abortError(signal));
      takeBack(transaction);
    };
    signal?.addEventListener('abort', stop);
    try {
      checkSignal(signal);
      transaction = await Promise.race([begin(mode), given]);
      clearTimeout(timer);
      if (!transaction) return undefined;
      transaction.done.catch(() => {});
      const result = await work(transaction.objectStore('threads'), transaction.objectStore('comments'));
      await transaction.done;
      return result;
    } catch (error) {
      takeBack(transaction);
      throw signal?.aborted ? abortError(signal) : storageFailure(error);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    read: (signal, work) => run('readonly', signal, work),
    write: (signal, work) => run('readwrite', signal, work) as Promise<never>,
  };
}

function takeBack(transaction: Transaction<Mode> | null): void {
  try {
    transaction?.abort();
  } catch {
    // It has ended already.
  }
}
