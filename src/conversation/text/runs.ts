/** Places of a run of numbers in another, by Knuth, Morris and Pratt: never more steps than both are long. */
export class Run {
  readonly #pattern: Int32Array;
  readonly #fallback: Int32Array;

  constructor(pattern: Int32Array) {
    this.#pattern = pattern;
    this.#fallback = new Int32Array(pattern.length);
    for (let i = 1, matched = 0; i < pattern.length; i++) {
      while (matched > 0 && pattern[i] !== pattern[matched]) matched = this.#fallback[matched - 1]!;
      if (pattern[i] === pattern[matched]) matched++;
      this.#fallback[i] = matched;
    }
  }

  /** The first place in `values` from `from` on that ends before `to`; -1 for none. */
  find(values: Int32Array, from: number, to: number): number {
    const pattern = this.#pattern;
    if (pattern.length === 0) return from;
    for (let i = from, matched = 0; i < to; i++) {
      while (matched > 0 && values[i] !== pattern[matched]) matched = this.#fallback[matched - 1]!;
      if (values[i] === pattern[matched] && ++matched === pattern.length) return i + 1 - matched;
    }
    return -1;
  }
}
