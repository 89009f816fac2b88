import { QUOTED, UNSPACED, Words } from './words.js';

/** How many places are kept of one word and of one run of three; the oldest ones. */
const PLACES = 48;

/** Places of a hash, oldest first, in buckets that share one array of links. */
class Chains {
  #heads: Int32Array;
  #tails: Int32Array;
  #counts: Uint8Array;
  #next: Int32Array;

  constructor(size: number) {
    this.#heads = new Int32Array(size).fill(-1);
    this.#tails = new Int32Array(size);
    this.#counts = new Uint8Array(size);
    this.#next = new Int32Array(size);
  }

  get size(): number {
    return this.#heads.length;
  }

  add(hash: number, place: number): void {
    const bucket = spread(hash) & (this.#heads.length - 1);
    if (this.#counts[bucket]! >= PLACES) return;
    if (place >= this.#next.length) {
      const next = new Int32Array(Math.max(place + 1, this.#next.length * 2));
      next.set(this.#next);
      this.#next = next;
    }
    if (this.#counts[bucket]!++ === 0) this.#heads[bucket] = place;
    else this.#next[this.#tails[bucket]!] = place;
    this.#tails[bucket] = place;
    this.#next[place] = -1;
  }

  /** Whether there may be more places than are kept. */
  isFull(hash: number): boolean {
    return this.#counts[spread(hash) & (this.#heads.length - 1)]! >= PLACES;
  }

  first(hash: number): number {
    return this.#heads[spread(hash) & (this.#heads.length - 1)]!;
  }

  next(place: number): number {
    return this.#next[place]!;
  }
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

function triple(a: number, b: number, c: number): number {
  return Math.imul(Math.imul(a, 31) + b, 0x01000193) + Math.imul(c, 17);
}

/**
 * All words of a thread, comment by comment in the order of time, and where each word and each run of three words
 * stands first as somebody's own. A comment is read (`add`), its quotations are marked (`markQuoted`), then it can be
 * found by those after it (`publish`).
 */
export class WordIndex extends Words {
  /** Where the words of each comment begin. */
  readonly firsts: number[] = [];
  #words = new Chains(1024);
  #triples = new Chains(1024);
  #published = 0;

  /** Reads a comment's text; the words get the next free places. */
  add(text: string): void {
    this.firsts.push(this.length);
    this.read(text);
  }

  firstOf(post: number): number {
    return this.firsts[post] ?? this.length;
  }

  /** The comment that has the word at this place. */
  postAt(place: number): number {
    let low = 0;
    let high = this.firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.firsts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  markQuoted(from: number, to: number): void {
    for (let place = from; place < to; place++) this.flags[place]! |= QUOTED;
  }

  /** Makes own words findable that were read since the last call. */
  publish(): void {
    if (this.length > this.#words.size) this.#grow();
    this.#addPlaces(this.#published, this.length);
    this.#published = this.length;
  }

  #grow(): void {
    let size = 1024;
    while (size < this.length * 2) size *= 2;
    this.#words = new Chains(size);
    this.#triples = new Chains(size);
    this.#addPlaces(0, this.#published);
  }

  #addPlaces(from: number, to: number): void {
    const { hash, flags } = this;
    for (let place = from; place < to; place++) {
      if (flags[place]! & QUOTED) continue;
      if (!(flags[place]! & UNSPACED)) this.#words.add(hash[place]!, place);
      if (place + 2 < to) this.#triples.add(triple(hash[place]!, hash[place + 1]!, hash[place + 2]!), place);
    }
  }

  /** Places of a word, oldest first; at most `PLACES`. Empty where it is too common to tell anything. */
  *placesOfWord(hash: number, evenIfCommon = false): Generator<number, void> {
    if (!evenIfCommon && this.#words.isFull(hash)) return;
    for (let place = this.#words.first(hash); place >= 0; place = this.#words.next(place)) {
      if (this.hash[place] === hash) yield place;
    }
  }

  /** Places at which these three words stand in a row, oldest first; at most `PLACES`. */
  *placesOfTriple(a: number, b: number, c: number): Generator<number, void> {
    const { hash } = this;
    for (let place = this.#triples.first(triple(a, b, c)); place >= 0; place = this.#triples.next(place)) {
      if (hash[place] === a && hash[place + 1] === b && hash[place + 2] === c) yield place;
    }
  }
}
