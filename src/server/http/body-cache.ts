import { APART } from './apart.js';
import { Representation } from './representation.js';
import type { Compressors } from './representation.js';

/** A compressed copy is a part of the plain one; with both codings that is about half again. */
const WITH_COPIES = 1.5;
/** What an entry takes beside its body and its key, in bytes, about. */
const OVERHEAD = 1000;

interface Entry {
  readonly tag: string;
  readonly body: Promise<Representation>;
  size: number;
}

/**
 * Bodies that are the same for all readers, by what was asked for. Each belongs to a state of the data, its tag: with
 * another tag it is made anew, so it is never stale, whichever process wrote. The longest unused ones go first.
 */
export class BodyCache {
  readonly #entries = new Map<string, Entry>();
  readonly #limit: number;
  readonly #compressors: Compressors;
  readonly #apart: boolean;
  #size = 0;

  /** `limit`: bytes that may be kept. `apart`: no request waits for a body that another one makes. */
  constructor(limit: number, compressors: Compressors, apart = APART) {
    this.#limit = limit;
    this.#compressors = compressors;
    this.#apart = apart;
  }

  /** The body for a key at a tag. `make` is called once, however many ask at the same time, unless they are apart. */
  body(key: string, tag: string, make: () => Promise<string>): Promise<Representation> {
    let entry = this.#entries.get(key);
    this.#drop(key);
    const underWay = entry?.size === 0;
    if (entry?.tag !== tag || (this.#apart && underWay)) entry = this.#made(key, tag, make);
    this.#entries.set(key, entry);
    this.#size += entry.size;
    return entry.body;
  }

  #made(key: string, tag: string, make: () => Promise<string>): Entry {
    const body = make().then((text) => new Representation(text, this.#compressors));
    const entry: Entry = { tag, body, size: 0 };
    body.then(
      ({ bytes }) => {
        if (this.#entries.get(key) !== entry) return;
        entry.size = bytes.length * WITH_COPIES + key.length * 2 + OVERHEAD;
        this.#size += entry.size;
        this.#shrink();
      },
      () => this.#entries.get(key) === entry && this.#drop(key),
    );
    return entry;
  }

  #drop(key: string): void {
    this.#size -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }

  #shrink(): void {
    for (const key of this.#entries.keys()) {
      if (this.#size <= this.#limit) return;
      this.#drop(key);
    }
  }
}
