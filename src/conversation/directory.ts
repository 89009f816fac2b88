import { namelessAliases } from './nameless.js';
import { baseForms } from './name-forms.js';
import { aliasesOf, bare, lower, nameWords, plain, type AliasKind } from './name-keys.js';
import { GLUED_HONORIFICS, HONORIFICS, TITLES } from './name-words.js';
import { tokensFrom, tokensTo, wordAt, type Token } from './name-tokens.js';
import type { Post } from './post.js';
import { isWordName } from './word-names.js';

/** Everybody who has commented under one name; the nameless are one, with an empty name. */
export interface Person {
  readonly name: string;
  /** Places of the comments in the thread, oldest first. */
  readonly posts: number[];
}

/** A name in a text, and whom it may mean. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** Those who are called just so. */
  readonly full: readonly Person[];
  /** Those of whom it is a part or a case form. */
  readonly part: readonly Person[];
  /** It may be a word, a place or a book. */
  readonly word: boolean;
  /** A case form. */
  readonly form: boolean;
}

const LANGUAGES =
  'ar bg ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nb nl pl pt pt-pt ro ru sk sr sv th tr uk vi zh zh-hant';
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const CLITIC = /^(?:[לבוהמש]|[وفبلك]|لل|ال)-?(?=.{3})/;
const NOT_LATIN = /[\u0590-\uffff]/;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/;
const MOST_ASKED = 5000;
let namelessKeys: ReadonlySet<string> | undefined;

/** Who has spoken so far, by every alias. It grows with the thread, so that nobody answers to a name before it is there. */
export class Directory {
  readonly #people = new Map<string, Person>();
  /** The same by the name as it is written, and by place in the thread. */
  readonly #byName = new Map<string, Person>();
  readonly #authors: Person[] = [];
  readonly #aliases = new Map<string, Map<Person, AliasKind>>();
  readonly #heads = new Set<string>();
  /** How the last words of aliases begin. */
  readonly #ends = new Set<string>();
  /** The most words of an alias, by its first. */
  readonly #lengths = new Map<string, number>();
  /** Answers to `mayBegin`, good until there is another first word. */
  readonly #asked = new Map<string, boolean>();
  #words = 1;

  add(post: Post): void {
    let person = this.#byName.get(post.name);
    if (!person) this.#byName.set(post.name, (person = this.#meet(post.name)));
    person.posts.push(post.index);
    this.#authors[post.index] = person;
  }

  /** Who wrote a comment that was added. */
  personOf(post: Post): Person | undefined {
    return this.#authors[post.index];
  }

  /** The person of this name, whatever its capitals and spaces. */
  #meet(name: string): Person {
    const key = lower(name.replace(/\s+/g, ' '));
    let person = this.#people.get(key);
    if (!person) {
      this.#people.set(key, (person = { name, posts: [] }));
      if (key === '') for (const alias of namelessWords()) this.#link(alias, person, 'full');
      else for (const [alias, kind] of aliasesOf(name)) this.#link(alias, person, kind);
    }
    return person;
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

  /** The longest name that begins at `start`. */
  matchAt(text: string, start: number, timed: boolean): NameMatch | null {
    const first = wordAt(text, start);
    if (first === '' || !this.mayBegin(first)) return null;
    const longest = this.#longest(first);
    const tokens = tokensFrom(text, start, longest + 1);
    for (let count = tokens.length; count > 0; count--) {
      if (count > longest && !HONORIFICS.has(lower(tokens[count - 1]!.word))) continue;
      const match = this.#lookUp(tokens.slice(0, count), timed, true);
      // A word that goes on behind an unseen sign only looks like the name.
      if (match) return UNSEEN.test(text.charAt(match.end)) ? null : withInitialStop(match, text);
    }
    return tokens.length > 0 ? this.#matchRun(tokens[0]!, false) : null;
  }

  /** How many words a name may have that begins with this one. */
  #longest(first: string): number {
    const key = plain(lower(first));
    if (TITLES.has(lower(first))) return this.#words + 2;
    return this.#lengths.get(key) ?? Math.min(2, this.#words);
  }

  /** The longest name that ends at `end`, in the same line. */
  matchBefore(text: string, end: number): NameMatch | null {
    const tokens = tokensTo(text, end, this.#words + 2);
    for (let count = tokens.length; count > 0; count--) {
      const match = this.#lookUp(tokens.slice(-count), true, false);
      if (match) return match;
    }
    const last = tokens.at(-1);
    return last ? this.#matchRun(last, true) : null;
  }

  #link(alias: string, person: Person, kind: AliasKind): void {
    let people = this.#aliases.get(alias);
    if (!people) this.#aliases.set(alias, (people = new Map()));
    if (people.get(person) !== 'full') people.set(person, kind);
    const key = plain(alias);
    this.#heads.add(head(key));
    const words = key.split(' ');
    this.#ends.add(head(words.at(-1)!));
    const length = this.#lengths.get(words[0]!);
    if (length === undefined) this.#asked.clear();
    this.#lengths.set(words[0]!, Math.max(length ?? 1, words.length));
    this.#words = Math.max(this.#words, Math.min(6, alias.split(' ').length));
  }

  #lookUp(tokens: readonly Token[], timed: boolean, forward: boolean): NameMatch | null {
    const words = tokens.flatMap(({ word }) => nameWords(word));
    if (words.length === 0 || words.length > 8) return null;
    const edge = forward ? words[0]! : words.at(-1)!;
    if (words.length > 1 && (forward ? HONORIFICS.has(edge) : TITLES.has(edge))) return null;
    const core = bare(words);
    const exact = this.#find(words.join(' ')) ?? this.#find(core.join(' '));
    const people = exact ?? this.#findForms(core, timed);
    return people ? toMatch(people, tokens[0]!.start, tokens.at(-1)!.end, core, !exact) : null;
  }

  #find(key: string): Map<Person, AliasKind> | undefined {
    return this.#aliases.get(key);
  }

  #findForms(words: readonly string[], timed: boolean): Map<Person, AliasKind> | undefined {
    const last = words.at(-1)!;
    const before = words.slice(0, -1).join(' ');
    const whole = (word: string): string => (before ? `${before} ${word}` : word);
    const clitic = words.length === 1 && CLITIC.test(last) ? this.#find(last.replace(CLITIC, '')) : undefined;
    if (clitic) return asForms(clitic);
    if (words.length > 3 || !this.#ends.has(head(plain(last)))) return undefined;
    for (const base of baseForms(last, !timed)) {
      const people = this.#find(whole(base)) ?? (before ? this.#findFirst(words, base) : undefined);
      if (people) return asForms(people);
    }
    return undefined;
  }

  /** Both words of a name in a case form: `Janu Novákovi`. */
  #findFirst(words: readonly string[], last: string): Map<Person, AliasKind> | undefined {
    for (const base of baseForms(words[0]!, false)) {
      const people = this.#find([base, ...words.slice(1, -1), last].join(' '));
      if (people) return people;
    }
    return undefined;
  }

  /** In scripts without spaces, and where an honorific or a particle is glued to the name. */
  #matchRun({ word, start, end }: Token, backward: boolean): NameMatch | null {
    if (!RUN.test(word)) return null;
    let core = word;
    if (backward) core = withoutHonorific(word);
    for (let length = Math.min(core.length, 24); length > 1; length--) {
      const piece = backward ? core.slice(-length) : core.slice(0, length);
      const people = this.#find(lower(piece));
      if (!people || splitsLatin(core, backward ? core.length - length : length)) continue;
      if (backward) return toMatch(people, start + core.length - length, end, [lower(piece)]);
      const rest = word.slice(length);
      const honorific = GLUED_HONORIFICS.find((glued) => rest.startsWith(glued)) ?? '';
      return toMatch(people, start, start + length + honorific.length, [lower(piece)]);
    }
    return null;
  }
}

/** The first three letters of a key's first word; enough to tell most words from all names, whatever their case. */
function head(key: string): string {
  const space = key.indexOf(' ');
  return key.slice(0, space >= 0 && space < 3 ? space : 3);
}

function namelessWords(): ReadonlySet<string> {
  namelessKeys ??= new Set(
    LANGUAGES.split(' ')
      .flatMap((language) => namelessAliases(language))
      .flatMap((alias) => {
        const key = nameWords(alias).join(' ');
        return [key, plain(key)];
      }),
  );
  return namelessKeys;
}

function asForms(people: Map<Person, AliasKind>): Map<Person, AliasKind> {
  return new Map([...people.keys()].map((person) => [person, 'part']));
}

function toMatch(
  people: Map<Person, AliasKind>,
  start: number,
  end: number,
  words: readonly string[],
  form = false,
): NameMatch {
  const full: Person[] = [];
  const part: Person[] = [];
  for (const [person, kind] of people) (kind === 'full' ? full : part).push(person);
  return { start, end, full, part, word: words.length === 1 && isWordName(plain(words[0]!)), form };
}

/** The full stop behind an initial at the end (`Frau K.`, `Zoë B.`) is the name's. */
function withInitialStop(match: NameMatch, text: string): NameMatch {
  const dotted =
    text[match.end] === '.' && [...match.full, ...match.part].some(({ name }) => name.endsWith('.'));
  return dotted ? { ...match, end: match.end + 1 } : match;
}

function withoutHonorific(word: string): string {
  const glued = GLUED_HONORIFICS.find(
    (honorific) => word.length > honorific.length && word.endsWith(honorific),
  );
  return glued ? word.slice(0, -glued.length) : word;
}

/** A cut inside a Latin word (`Bobby` is not `Bob`) is none. */
function splitsLatin(word: string, at: number): boolean {
  return /[a-z]/i.test(word.charAt(at - 1)) && /[a-z]/i.test(word.charAt(at));
}
