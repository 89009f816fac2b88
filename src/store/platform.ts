import { memoryStorage, type KeyValueStorage } from './keyed-storage.js';

/** Whether there is a network, as far as the platform knows, and word of its return. */
export interface OnlineSource {
  readonly online: boolean;
  /** Calls `listener` when the network is back, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/** The part of the Web Locks API that the store needs; `navigator.locks` fits. */
export interface Locks {
  request(name: string, options: { signal: AbortSignal }, run: () => Promise<void>): Promise<unknown>;
}

/** Everything that the store takes from its surroundings, so that a test, a worker or a server can give its own. */
export interface Platform {
  readonly storage: KeyValueStorage;
  /** This device's clock, in milliseconds since 1970. Never used to order comments: it may be years off. */
  readonly now: () => number;
  /** 0 to 1, as `Math.random`. */
  readonly random: () => number;
  /** A name that nobody else has. */
  readonly uuid: () => string;
  /** Runs something once, after so many milliseconds; the returned function calls it off. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
  readonly online: OnlineSource;
  /** Null where there are none: in Node, and on pages without https. */
  readonly locks: Locks | null;
}

/** What is there, with what is given in its place. Touches nothing until it is used; safe in Node. */
export function platformOf(given: Partial<Platform>): Platform {
  return {
    storage: given.storage ?? memoryStorage(),
    now: given.now ?? Date.now,
    random: given.random ?? Math.random,
    uuid: given.uuid ?? randomName,
    setTimer: given.setTimer ?? timer,
    online: given.online ?? browserOnline,
    locks: given.locks === undefined ? (globalThis.navigator?.locks ?? null) : given.locks,
  };
}

// Not `crypto.randomUUID`, which a page without https doesn't have.
function randomName(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

function timer(run: () => void, ms: number): () => void {
  const id = setTimeout(run, ms);
  return () => clearTimeout(id);
}

const browserOnline: OnlineSource = {
  get online() {
    return globalThis.navigator?.onLine !== false;
  },
  subscribe(listener) {
    globalThis.addEventListener?.('online', listener);
    return () => globalThis.removeEventListener?.('online', listener);
  },
};
