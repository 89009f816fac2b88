import type { Answer, Ask } from './exchange.js';

interface Entry {
  readonly answer: Answer;
  readonly current: () => Promise<boolean>;
  readonly size: number;
}

/** What an entry takes beside its body, and the longest request that is remembered; in bytes, about. */
const OVERHEAD = 1000;
const LONGEST = 2000;

/** The headers of a request that an answer may depend on. */
const HEADERS = ['origin', 'accept-encoding', 'if-none-match'];

/**
 * Whole answers, by all that was asked: most readers ask for the same. Each is looked at before it is given again,
 * whether it is still the right one; that is a look at the state of a thread, and nothing else has to be done for it.
 */
export class ReadyAnswers {
  readonly #entries = new Map<string, Entry>();
  readonly #limit: number;
  #size = 0;

  /** `limit`: bytes that may be kept. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  async find(ask: Ask): Promise<Answer | null> {
    const key = keyOf(ask);
    const entry = key === null ? undefined : this.#entries.get(key);
    if (key === null || !entry) return null;
    if (await entry.current()) return entry.answer;
    if (this.#entries.get(key) === entry) this.#drop(key);
    return null;
  }

  /** `answer`: as it is sent. */
  keep(ask: Ask, answer: Answer, current: () => Promise<boolean>): void {
    const key = keyOf(ask);
    if (key === null) return;
    this.#drop(key);
    const size = key.length * 2 + (answer.body?.length ?? 0) + OVERHEAD;
    this.#entries.set(key, { answer, current, size });
    this.#size += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#limit) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#size -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }
}

/** Null for what is not remembered. */
function keyOf({ method, path, query, header }: Ask): string | null {
  if (method !== 'GET') return null;
  let key = `${path}?${query}`;
  for (const name of HEADERS) key += `\n${header(name) ?? ''}`;
  return key.length > LONGEST ? null : key;
}
