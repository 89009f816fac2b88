import { Chains } from './chains.js';
import { samplePlaces, triple } from './samples.js';
import { grown, QUOTED, UNSPACED, Words } from './words.js';

/** A word that stands in more places than this tells nothing; nor does a run of three in very many. */
const COMMON_WORD = 48;
/** The places of a word in more of them are not kept. */
export const RARE_WORD = 300;
/** Words are counted by these bits of their hash. */
const KINDS = 0xffff;
const COMMON_TRIPLE = 240;
/** A little fewer than there are in most languages. */
const UNITS_PER_WORD = 6;
/** Words for each place of the sample, about. */
const WORDS_PER_SAMPLE = 4;
/** Places for each bucket at first: few buckets stay in the processor's cache, which counts more than short chains. */
const DENSE = 3;
/** The least that is made room for. */
const SAMPLE = 256;
/** A fuller index is made anew, larger. */
const FULL = 8;
/** Room for what is added later. */
const SPARE = 10_000;
/** Shorter words stand everywhere. */
export const SHORT_WORD = 4;

/**
 * All words of a thread, comment by comment in the order of time, and where runs of three stand as somebody's own. A
 * comment is read (`add`), its quotations are marked (`markQuoted`), then it can be found by those after it
 * (`publish`).
 *
 * Of the runs only a sample is kept, chosen by what they are, so that the same words have the same sample wherever they
 * stand. Single words are indexed when somebody first asks for one.
 */
export class WordIndex extends Words {
  /** Where the words of each comment begin. */
  readonly firsts: number[] = [];
  /** The comment of each word. */
  #owners = new Int32Array(0);
  #triples = new Chains(SAMPLE);
  #words: Chains | null = null;
  /** How often the words of some hash were met. */
  readonly #counts = new Uint32Array(KINDS + 1);
  #published = 0;

  /** Reads a comment's text; the words get the next free places. Gives the signs between them. */
  add(text: string): number {
    const from = this.length;
    const signs = this.read(text);
    if (this.#owners.length < this.length) this.#owners = grown(this.#owners, this.hash.length);
    this.#owners.fill(this.firsts.length, from, this.length);
    this.firsts.push(from);
    return signs;
  }

  firstOf(post: number): number {
    return this.firsts[post] ?? this.length;
  }

  /** The comment that has the word at this place. */
  postAt(place: number): number {
    return this.#owners[place]!;
  }

  markQuoted(from: number, to: number): void {
    for (let place = from; place < to; place++) this.flags[place]! |= QUOTED;
  }

  /** Makes room for a text of so many units in all, so that it need not be made bit by bit. */
  expect(units: number): void {
    const words = Math.ceil(units / UNITS_PER_WORD) + SPARE;
    this.reserve(words);
    this.#triples = new Chains(words / WORDS_PER_SAMPLE / DENSE);
  }

  /** Makes a comment's own words findable. Comment by comment, in their order. */
  publish(post: number): void {
    if (this.#triples.load > FULL) this.#grow();
    const from = this.#published;
    const to = this.firstOf(post + 1);
    samplePlaces(this, from, to, this.#triples);
    if (this.#words) this.#addWords(this.#words, from, to);
    this.#published = to;
  }

  /** Places of a word, oldest first; null where it is too common to tell anything. Very short words have none. */
  placesOfWord(hash: number, most = COMMON_WORD): number[] | null {
    const words = this.#allWords();
    if (this.#counts[hash & KINDS]! > most) return null;
    const places: number[] = [];
    for (let link = words.first(hash), steps = 0; link >= 0; link = words.next(link)) {
      const place = words.placeOf(link);
      if (this.hash[place] === hash && places.push(place) > most) return null;
      if (++steps > most * 4) return null;
    }
    return places.reverse();
  }

  /** Places at which these three words stand in a row, oldest first, if they are of the sample. */
  placesOfTriple(a: number, b: number, c: number): number[] {
    const places: number[] = [];
    const triples = this.#triples;
    let link = triples.first(triple(a, b, c));
    for (let steps = 0; link >= 0 && steps < COMMON_TRIPLE; link = triples.next(link), steps++) {
      const place = triples.placeOf(link);
      if (this.#isTriple(place, a, b, c)) places.push(place);
    }
    return places.reverse();
  }

  /** Whether the three words at a place begin a sentence in an earlier comment too. */
  repeats(place: number): boolean {
    const { hash } = this;
    const [a, b, c] = [hash[place]!, hash[place + 1]!, hash[place + 2]!];
    const triples = this.#triples;
    let link = triples.first(triple(a, b, c));
    for (let steps = 0; link >= 0 && steps < COMMON_TRIPLE; link = triples.next(link), steps++) {
      if (this.#isTriple(triples.placeOf(link), a, b, c)) return true;
    }
    return false;
  }

  #isTriple(place: number, a: number, b: number, c: number): boolean {
    const { hash } = this;
    return hash[place] === a && hash[place + 1] === b && hash[place + 2] === c;
  }

  #grow(): void {
    this.#triples = new Chains(this.#published / DENSE);
    for (let post = 0; this.firstOf(post) < this.#published; post++) {
      samplePlaces(this, this.firstOf(post), this.firstOf(post + 1), this.#triples);
    }
  }

  #allWords(): Chains {
    if (!this.#words || this.#words.load > FULL) {
      this.#counts.fill(0);
      this.#words = new Chains(Math.max(this.length / 2 / DENSE, SAMPLE));
      this.#addWords(this.#words, 0, this.#published);
    }
    return this.#words;
  }

  #addWords(words: Chains, from: number, to: number): void {
    const { hash, flags, start, end } = this;
    const counts = this.#counts;
    for (let place = from; place < to; place++) {
      if (flags[place]! & (QUOTED | UNSPACED) || end[place]! - start[place]! < SHORT_WORD) continue;
      const value = hash[place]!;
      // Nobody asks for the places of a common word.
      if (++counts[value & KINDS]! <= RARE_WORD) words.add(value, place);
    }
  }
}
