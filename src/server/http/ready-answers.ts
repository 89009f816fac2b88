import type { ThreadState } from '../store.js';
import type { Answer, Ask, Current } from './exchange.js';
import type { OnceATurn } from './once-a-turn.js';

interface Entry {
  readonly answer: Answer;
  readonly current: Current;
  readonly size: number;
}

/** What an entry takes beside its body, and the longest request that is remembered; in bytes, about. */
const OVERHEAD = 1000;
const LONGEST = 2000;

/**
 * Whole answers, by all that was asked: most readers ask for the same. Before it is given again, one look at the thread
 * says whether it is still the right one; nothing else has to be done for it.
 */
export class ReadyAnswers {
  readonly #entries = new Map<string, Entry>();
  readonly #limit: number;
  readonly #states: OnceATurn<ThreadState>;
  #size = 0;

  /** `limit`: bytes that may be kept. */
  constructor(limit: number, states: OnceATurn<ThreadState>) {
    this.#limit = limit;
    this.#states = states;
  }

  /** The answer, where the thread can be looked at without waiting, or somebody has in this turn. */
  findNow(ask: Ask): Answer | null {
    const entry = this.#entryOf(ask);
    const state = entry && this.#states.known(entry.current.threadId);
    return state && entry.current.holds(state) ? entry.answer : null;
  }

  async find(ask: Ask): Promise<Answer | null> {
    const entry = this.#entryOf(ask);
    if (!entry) return null;
    return entry.current.holds(await this.#states(entry.current.threadId)) ? entry.answer : null;
  }

  /** `answer`: as it is sent. */
  keep(ask: Ask, answer: Answer, current: Current): void {
    const key = keyOf(ask);
    if (key === null) return;
    this.#drop(key);
    const size = key.length * 2 + (answer.body?.length ?? 0) + OVERHEAD;
    const fields = Object.entries(answer.headers).flat();
    this.#entries.set(key, { answer: { ...answer, fields }, current, size });
    this.#size += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#limit) return;
      this.#drop(oldest);
    }
  }

  #entryOf(ask: Ask): Entry | undefined {
    const key = keyOf(ask);
    return key === null ? undefined : this.#entries.get(key);
  }

  #drop(key: string): void {
    this.#size -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }
}

/** With the headers that an answer may depend on; null for what is not remembered. */
function keyOf({ method, path, query, header }: Ask): string | null {
  if (method !== 'GET') return null;
  const coding = header('accept-encoding') ?? '';
  const key = `${path}?${query}\n${header('origin') ?? ''}\n${coding}\n${header('if-none-match') ?? ''}`;
  return key.length > LONGEST ? null : key;
}
