import { connect as connectPlainly } from 'node:net';
import type { Socket } from 'node:net';
import { connect as connectSecretly } from 'node:tls';

export interface ConnectionOptions {
  readonly url: URL;
  /** Port where the address names none. */
  readonly port: number;
  /** Speaks over TLS. */
  readonly secret: boolean;
  /** What is said first, each time. */
  readonly greeting: Buffer;
  /** Takes what came, and gives back what is not whole yet; `answer` sends. */
  readonly receive: (data: Buffer, answer: (words: string) => void) => Buffer;
  readonly onError: (error: unknown) => void;
}

export interface Connection {
  /** Sends, or forgets it while there is no connection: a bus may lose words. */
  readonly send: (words: Buffer) => void;
  readonly close: () => void;
}

/** First and longest pause before the next try, in milliseconds. */
const PAUSE = 200;
const LONGEST_PAUSE = 10_000;

/** A connection that is made again whenever it is lost, and keeps no process alive. */
export function keepConnected(options: ConnectionOptions): Connection {
  const { url, secret, greeting, onError } = options;
  const place = { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) || options.port };
  let socket: Socket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE;
  let closed = false;

  function open(): void {
    const own = secret ? connectSecretly({ ...place, servername: place.host }) : connectPlainly(place);
    let rest: Buffer = Buffer.alloc(0);
    own.setNoDelay().setKeepAlive(true, 30_000).unref();
    own.once(secret ? 'secureConnect' : 'connect', () => {
      own.write(greeting);
      socket = own;
    });
    own.on('data', (data: Buffer) => {
      pause = PAUSE;
      try {
        rest = options.receive(Buffer.concat([rest, data]), (words) => own.write(words));
      } catch (error) {
        own.destroy(error as Error);
      }
    });
    own.on('error', onError);
    own.once('close', (failed) => {
      const lost = socket === own;
      if (lost) socket = undefined;
      if (closed) return;
      // One that is ended well, as by a server that is started anew, is no error of the connection.
      if (lost && !failed) onError(new Error(`${place.host}:${place.port} has ended the connection`));
      timer = setTimeout(open, pause * (0.5 + Math.random())).unref();
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    });
    if (closed) own.destroy();
    else end = (): void => void own.destroy();
  }

  let end = (): void => {};
  open();
  return {
    send: (words) => void socket?.write(words),
    close() {
      closed = true;
      clearTimeout(timer);
      end();
    },
  };
}

/** The words for one's name that an address has: `redis://name:password@host`. */
export function signInOf({ username, password }: URL): { name: string; password: string } | null {
  if (!username && !password) return null;
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}
