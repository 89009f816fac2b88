import type { ThreadState } from '../store.js';

/** Bytes that are nobody else's. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A request, as far as the server looks at it. Web requests and Node's are both made into this. */
export interface Ask {
  readonly method: string;
  /** The decoded path is not needed: ids of comments are plain, and threads stand in the query. */
  readonly path: string;
  /** What stands behind the question mark. */
  readonly query: string;
  readonly header: (name: string) => string | null;
  /** The address at the other end of the connection; null where the runtime does not tell. Never kept or logged. */
  readonly peer: string | null;
  /** The body, once; throws `TOO_LONG` as soon as it is longer than that many bytes. */
  readonly body: (limit: number) => Promise<Uint8Array>;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Bytes | string | null;
  /** The headers once more, names and values in turns: where an answer is sent often. */
  readonly fields?: readonly string[];
  /** Where nothing but the request and a thread decide. */
  readonly current?: Current;
  /** Instead of a body: bytes from time to time, until somebody ends it. */
  readonly stream?: Stream;
  /** What was begun with this request, and is nothing to whoever asked. Some runtimes give it up with the answer. */
  readonly beside?: Promise<void>;
}

/** Until when the same request gets the same answer: as long as this holds for the state of a thread. */
export interface Current {
  /** As it was asked for. */
  readonly threadId: string;
  readonly holds: (state: ThreadState) => boolean;
}

/** Begins to send to a reader; what it gives is called when the reader has gone. */
export type Stream = (reader: Reader) => () => void;

/** The way to a client whose answer goes on. */
export interface Reader {
  send(bytes: Bytes): void;
  /** Bytes that wait because the client does not read. */
  readonly waiting: number;
  /** Ends well. */
  end(): void;
  /** Ends at once; what waits is thrown away. */
  cut(): void;
}
