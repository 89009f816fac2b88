/** Places in a text by hash, newest first, in buckets that share one array of links: two writes for each place. */
export class Chains {
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;

  /**
   * @param size - How many places it is made for: a power of two.
   * @param buckets - Fewer buckets are nearer to the processor, and longer chains: a power of two.
   */
  constructor(size: number, buckets: number) {
    this.#heads = new Int32Array(buckets).fill(-1);
    this.#next = new Int32Array(size);
    this.#mask = buckets - 1;
  }

  get size(): number {
    return this.#next.length;
  }

  add(hash: number, place: number): void {
    const bucket = spread(hash) & this.#mask;
    this.#next[place] = this.#heads[bucket]!;
    this.#heads[bucket] = place;
  }

  /** The newest place of this hash, or of one that shares its bucket; -1 for none. */
  first(hash: number): number {
    return this.#heads[spread(hash) & this.#mask]!;
  }

  next(place: number): number {
    return this.#next[place]!;
  }
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** The least power of two that is not smaller. */
export function powerOfTwo(size: number): number {
  return size <= 1024 ? 1024 : 2 ** Math.ceil(Math.log2(size));
}
