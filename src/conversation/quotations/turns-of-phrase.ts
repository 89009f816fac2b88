import type { Quote } from './quote.js';

/** A paragraph without marks that so many have repeated is a turn of phrase, and was one before. */
const TURN = 3;

/** A place in a comment. */
export interface Repeated {
  /** The comment's place in the thread. */
  readonly post: number;
  readonly start: number;
  readonly end: number;
}

/** Counts who repeats a paragraph without marks, so that phrases which many use are nobody's. */
export class TurnsOfPhrase {
  /** Those that had counted as quotations before too many came; to be taken back. */
  readonly withdrawn: Repeated[] = [];
  readonly #repeated = new Map<number, Repeated[]>();

  isOne({ words }: Quote, { start, end }: { start: number; end: number }, post: number): boolean {
    let key = words.length;
    for (let i = 0; i < words.length; i++) key = Math.imul(key ^ words.hash[i]!, 0x01000193);
    const before = this.#repeated.get(key) ?? [];
    this.#repeated.set(key, [...before.slice(0, TURN), { post, start, end }]);
    if (before.length + 1 < TURN) return false;
    this.withdrawn.push(...before);
    return true;
  }
}
