import { Chains } from './chains.js';
import { samplePlaces, triple } from './samples.js';
import { QUOTED, UNSPACED, Words } from './words.js';

/** A word that stands in more places than this tells nothing; nor does a run of three in very many. */
const COMMON_WORD = 48;
const COMMON_TRIPLE = 240;
/** A little fewer than there are in most languages. */
const UNITS_PER_WORD = 6;
/** Words for each place of the sample, about. */
const WORDS_PER_SAMPLE = 4;
/** The least that is made room for. */
const SAMPLE = 256;
/** A fuller index is made anew, larger. */
const FULL = 4;
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
  #triples = new Chains(SAMPLE);
  #words: Chains | null = null;
  #published = 0;

  /** Reads a comment's text; the words get the next free places. Gives the signs between them. */
  add(text: string): number {
    this.firsts.push(this.length);
    return this.read(text);
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

  /** Makes room for a text of so many units in all, so that it need not be made bit by bit. */
  expect(units: number): void {
    const words = Math.ceil(units / UNITS_PER_WORD) + SPARE;
    this.reserve(words);
    this.#triples = new Chains(words / WORDS_PER_SAMPLE);
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
    return [...this.#linked(a, b, c)].reverse();
  }

  /** Whether the three words at a place begin a sentence in an earlier comment too. */
  repeats(place: number): boolean {
    const { hash } = this;
    return !this.#linked(hash[place]!, hash[place + 1]!, hash[place + 2]!).next().done;
  }

  *#linked(a: number, b: number, c: number): Generator<number, void> {
    const { hash } = this;
    let link = this.#triples.first(triple(a, b, c));
    for (let steps = 0; link >= 0 && steps < COMMON_TRIPLE; link = this.#triples.next(link), steps++) {
      const place = this.#triples.placeOf(link);
      if (hash[place] === a && hash[place + 1] === b && hash[place + 2] === c) yield place;
    }
  }

  #grow(): void {
    this.#triples = new Chains(this.#published / 2);
    for (let post = 0; this.firstOf(post) < this.#published; post++) {
      samplePlaces(this, this.firstOf(post), this.firstOf(post + 1), this.#triples);
    }
  }

  #allWords(): Chains {
    if (!this.#words || this.#words.load > FULL) {
      this.#words = new Chains(Math.max(this.length / 2, SAMPLE));
      this.#addWords(this.#words, 0, this.#published);
    }
    return this.#words;
  }

  #addWords(words: Chains, from: number, to: number): void {
    const { hash, flags, start, end } = this;
    for (let place = from; place < to; place++) {
      if (flags[place]! & (QUOTED | UNSPACED) || end[place]! - start[place]! < SHORT_WORD) continue;
      words.add(hash[place]!, place);
    }
  }
}
