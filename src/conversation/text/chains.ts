/** Places in a text by hash, newest first, in buckets that share one array of links: a few writes for each place. */
export class Chains {
  readonly #heads: Int32Array;
  readonly #mask: number;
  /** Places and links, in the order in which they were added. */
  #places: Int32Array;
  #next: Int32Array;
  #length = 0;

  /** @param places - How many places it is made for; more make it slower. */
  constructor(places: number) {
    const buckets = powerOfTwo(places);
    this.#heads = new Int32Array(buckets).fill(-1);
    this.#mask = buckets - 1;
    this.#places = new Int32Array(buckets);
    this.#next = new Int32Array(buckets);
  }

  /** How many places it holds for each that it was made for. */
  get load(): number {
    return this.#length / this.#heads.length;
  }

  add(hash: number, place: number): void {
    const bucket = spread(hash) & this.#mask;
    const link = this.#length++;
    if (link === this.#next.length) this.#grow();
    this.#places[link] = place;
    this.#next[link] = this.#heads[bucket]!;
    this.#heads[bucket] = link;
  }

  /** The newest link of this hash, or of one that shares its bucket; -1 for none. */
  first(hash: number): number {
    return this.#heads[spread(hash) & this.#mask]!;
  }

  next(link: number): number {
    return this.#next[link]!;
  }

  placeOf(link: number): number {
    return this.#places[link]!;
  }

  #grow(): void {
    const places = new Int32Array(this.#places.length * 2);
    places.set(this.#places);
    this.#places = places;
    const next = new Int32Array(this.#next.length * 2);
    next.set(this.#next);
    this.#next = next;
  }
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

function powerOfTwo(size: number): number {
  return size <= 1024 ? 1024 : 2 ** Math.ceil(Math.log2(size));
}
