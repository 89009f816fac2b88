import { CommentError } from '../model/errors.js';
import type { KeyValueStorage } from './keyed-storage.js';
import type { Notice } from './state.js';

/**
 * What each storage has refused, for as long as the page is open: a thread that is closed and opened again, because its element was
 * taken away or told something else, finds it there.
 */
const refused = new WeakMap<KeyValueStorage, Map<string, string>>();

/**
 * A storage that never throws: what it is refused is kept in memory, and a notice says so. Reading never writes, and
 * never makes a notice.
 */
export class SafeStorage {
  notice: Exclude<Notice, 'offline'> | null = null;
  readonly #storage: KeyValueStorage;
  readonly #held: Map<string, string>;
  readonly #spare: () => readonly string[];
  readonly #changed: () => void;

  /** `spare`: the keys that may be given up when there is no room, in that order. */
  constructor(storage: KeyValueStorage, spare: () => readonly string[], changed: () => void) {
    this.#storage = storage;
    this.#held = refused.get(storage) ?? new Map();
    refused.set(storage, this.#held);
    this.#spare = spare;
    this.#changed = changed;
  }

  get(key: string): string | null {
    return this.#held.get(key) ?? this.#storage.get(key);
  }

  keys(prefix: string): string[] {
    const held = [...this.#held.keys()].filter((key) => key.startsWith(prefix));
    return [...new Set([...this.#storage.keys(prefix), ...held])];
  }

  remove(key: string): void {
    this.#held.delete(key);
    this.#storage.remove(key);
  }

  /** Says whether it will be there after a reload. What is given up for it is given up after the notice. */
  set(key: string, value: string): boolean {
    let error = this.#write(key, value);
    if (error?.code === 'STORAGE_FULL') {
      for (const old of this.#spare()) {
        // What is kept here alone takes no room there.
        if (this.#held.has(old)) continue;
        this.#notify('full');
        this.remove(old);
        error = this.#write(key, value);
        if (!error) break;
      }
    }
    if (error) {
      this.#held.set(key, value);
      this.#notify('memory');
    } else this.#held.delete(key);
    return !error;
  }

  #write(key: string, value: string): CommentError | null {
    try {
      this.#storage.set(key, value);
      return null;
    } catch (error) {
      return CommentError.from(error);
    }
  }

  #notify(notice: 'memory' | 'full'): void {
    if (this.notice === notice || this.notice === 'memory') return;
    this.notice = notice;
    this.#changed();
  }
}
