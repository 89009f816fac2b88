import { baseForms } from '../names/name-forms.js';
import { nameWords, plain, type AliasKind } from '../names/name-keys.js';
import { HONORIFICS, TITLES } from '../names/name-words.js';
import type { Post } from '../thread/post.js';

/** Everybody who has commented under one name; the nameless are one, with an empty name. */
export interface Person {
  readonly name: string;
  /** Places of the comments in the thread, oldest first. */
  readonly posts: Post['index'][];
}

/** Whom an alias may mean. */
export interface Namesakes {
  /** Those who are called just so. */
  readonly full: readonly Person[];
  /** Those of whom it is a part or a case form. */
  readonly part: readonly Person[];
}

/** Letters that are written together with a word in Hebrew and Arabic. */
export const CLITIC = /^(?:[לבוהמש]|[وفبلك]|لل|ال)-?(?=.{3})/;
export const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const NOT_LATIN = /[\u0590-\uffff]/;
const NONE: Person[] = [];
/** Answers that are remembered. */
const MOST_ASKED = 5000;
/** Words of the longest alias, and of the longest that has case forms. */
const MOST_WORDS = 6;
const MOST_IN_FORM = 3;

/** All names by which people are called, with their parts and case forms. */
export class Aliases {
  readonly #people = new Map<string, Record<AliasKind, Person[]>>();
  /** How first and last words of aliases begin. */
  readonly #heads = new Set<string>();
  readonly #ends = new Set<string>();
  /** The most words of an alias, by its first. */
  readonly #lengths = new Map<string, number>();
  /** Answers to `mayBegin`, good until there is another first word. */
  readonly #asked = new Map<string, boolean>();
  /** The most words of an alias. */
  words = 1;

  /** @param alias - Not twice for one person. */
  add(alias: string, person: Person, kind: AliasKind): void {
    const people = this.#people.get(alias);
    if (!people) this.#people.set(alias, { full: NONE, part: NONE, [kind]: [person] });
    else if (people[kind].length > 0) people[kind].push(person);
    else people[kind] = [person];
    const key = plain(alias);
    this.#heads.add(head(key));
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    this.#ends.add(space < 0 ? head(key) : head(key.slice(key.lastIndexOf(' ') + 1)));
    const words = space < 0 ? 1 : key.split(' ').length;
    const length = this.#lengths.get(first);
    if (length === undefined) this.#asked.clear();
    if (length === undefined || length < words) this.#lengths.set(first, words);
    this.words = Math.max(this.words, Math.min(MOST_WORDS, words));
  }

  /** Cheap first question: whether a name, a title before one or a case form can begin with this word. */
  mayBegin(word: string): boolean {
    let may = this.#asked.get(word);
    if (may === undefined) {
      if (this.#asked.size > MOST_ASKED) this.#asked.clear();
      this.#asked.set(word, (may = this.#begins(word)));
    }
    return may;
  }

  #begins(word: string): boolean {
    const [small] = nameWords(word);
    if (small === undefined) return false;
    if (TITLES.has(small) || (NOT_LATIN.test(word) && (RUN.test(word) || CLITIC.test(small)))) return true;
    const key = plain(small);
    if (!this.#heads.has(head(key))) return false;
    if (this.#lengths.has(key)) return true;
    for (const base of baseForms(small, false)) if (this.#lengths.has(plain(base))) return true;
    return false;
  }

  /** How many words a name may have that begins with this one (lower case). */
  longest(first: string): number {
    if (TITLES.has(first)) return this.words + 2;
    return this.#lengths.get(plain(first)) ?? Math.min(2, this.words);
  }

  /** Whether words may be a name at all; an honorific begins none, a title ends none. */
  static areName(words: readonly string[], forward: boolean): boolean {
    if (words.length === 1) return true;
    const edge = forward ? words[0]! : words.at(-1)!;
    return words.length > 1 && words.length <= 8 && !(forward ? HONORIFICS : TITLES).has(edge);
  }

  find(key: string): Namesakes | undefined {
    return this.#people.get(key);
  }

  /** Those whose name these words are in a case form, or with a letter before them. */
  findForms(words: readonly string[], address: boolean): Namesakes | undefined {
    const last = words.at(-1)!;
    const before = words.slice(0, -1).join(' ');
    const clitic = words.length === 1 && CLITIC.test(last) ? this.find(last.replace(CLITIC, '')) : undefined;
    if (clitic) return asPart(clitic);
    if (words.length > MOST_IN_FORM || !this.#ends.has(head(plain(last)))) return undefined;
    for (const base of baseForms(last, address)) {
      const people = before
        ? (this.find(`${before} ${base}`) ?? this.#findFirst(words, base))
        : this.find(base);
      if (people) return asPart(people);
    }
    return undefined;
  }

  /** Both words of a name in a case form: `Janu Novákovi`. */
  #findFirst(words: readonly string[], last: string): Namesakes | undefined {
    for (const base of baseForms(words[0]!, false)) {
      const people = this.find([base, ...words.slice(1, -1), last].join(' '));
      if (people) return people;
    }
    return undefined;
  }
}

function asPart({ full, part }: Namesakes): Namesakes {
  return { full: [], part: [...full, ...part] };
}

/** The first three letters of a key's first word; enough to tell most words from all names, whatever their case. */
function head(key: string): string {
  const space = key.indexOf(' ');
  return key.slice(0, space >= 0 && space < 3 ? space : 3);
}
