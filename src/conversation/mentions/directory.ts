import { Aliases, RUN, type Namesakes, type Person } from './aliases.js';
import { everyNameless } from '../names/nameless.js';
import { aliasesOf, bare, lower, nameWords, plain } from '../names/name-keys.js';
import { GLUED_HONORIFICS, HONORIFICS } from '../names/name-words.js';
import { tokensFrom, tokensTo, wordAt, type Token } from '../names/name-tokens.js';
import { LiteralNames } from './literal-names.js';
import { Marked, markGapLength, markGapLengthBefore } from './marked.js';
import type { Post } from '../thread/post.js';
import { isWordName } from '../names/word-names.js';

/** A name in a text, and whom it may mean. */
export interface NameMatch extends Namesakes {
  readonly start: number;
  readonly end: number;
  /** It may be a word, a place or a book. */
  readonly word: boolean;
  /** A case form. */
  readonly form: boolean;
}

const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/;
const MANY = 400;
let namelessKeys: ReadonlySet<string> | undefined;

/** Who has spoken so far, by every alias. It grows with the thread, so that nobody answers to a name before it is there. */
export class Directory {
  readonly #people = new Map<string, Person>();
  /** The same by the name as it is written, and by place in the thread. */
  readonly #byName = new Map<string, Person>();
  readonly #authors: Person[] = [];
  readonly #aliases = new Aliases();
  readonly #literal = new LiteralNames();
  readonly #marked = new Marked();

  add(post: Post): void {
    let person = this.#byName.get(post.name);
    if (!person) this.#byName.set(post.name, (person = this.#meet(post.name)));
    person.posts.push(post.index);
    this.#authors[post.index] = person;
    if (post.mark === null) return;
    const { bearer, isNew } = this.#marked.add(post, post.mark, person);
    if (isNew) this.#aliases.add(nameWords(post.mark).join(' '), bearer, 'full');
  }

  /** All comments under the name of this one's author. */
  postsOf(post: Post): readonly Post['index'][] {
    return this.#authors[post.index]?.posts ?? [];
  }

  /** Whether one of these people wrote a comment that was added. */
  isBy(post: Post, people: readonly Person[]): boolean {
    const author = this.#authors[post.index];
    return (author !== undefined && people.includes(author)) || this.#marked.isBy(post, people);
  }

  /** The person of this name, whatever its capitals and spaces. */
  #meet(name: string): Person {
    const key = lower(name.replace(/\s+/g, ' '));
    let person = this.#people.get(key);
    if (!person) {
      this.#people.set(key, (person = { name, posts: [] }));
      this.#literal.add(name);
      if (key === '') for (const alias of namelessWords()) this.#aliases.add(alias, person, 'full');
      else for (const [alias, kind] of aliasesOf(name)) this.#aliases.add(alias, person, kind);
    }
    return person;
  }

  /** Cheap first question: whether a name, a title before one or a case form can begin with this word. */
  mayBegin(word: string): boolean {
    return this.#aliases.mayBegin(word);
  }

  /** The longest name that begins at `start`, with the mark behind it. */
  matchAt(text: string, start: number, timed: boolean): NameMatch | null {
    const name = this.#longestAt(text, start, timed);
    const gap = name && !this.#marked.none ? markGapLength(text, name.end) : 0;
    if (!name || gap === 0) return name;
    return this.#marked.join(name, this.#longestAt(text, name.end + gap, timed)) ?? name;
  }

  #longestAt(text: string, start: number, timed: boolean): NameMatch | null {
    const first = wordAt(text, start);
    if (first === '' || !this.mayBegin(first)) return null;
    const literal = this.#asWritten(text, start, false);
    if (literal) return literal;
    const longest = this.#aliases.longest(lower(first));
    const tokens = tokensFrom(text, start, longest + 1);
    for (let count = tokens.length; count > 0; count--) {
      if (count > longest && !HONORIFICS.has(lower(tokens[count - 1]!.word))) continue;
      const match = this.#lookUp(count < tokens.length ? tokens.slice(0, count) : tokens, timed, true);
      // A word that goes on behind an unseen sign only looks like the name.
      if (match) return UNSEEN.test(text.charAt(match.end)) ? null : withInitialStop(match, text);
    }
    return tokens.length > 0 ? this.#matchRun(tokens[0]!, false) : null;
  }

  /** The longest name that ends at `end`, in the same line, or the mark there with the name before it. */
  matchBefore(text: string, end: number): NameMatch | null {
    const name = this.#longestBefore(text, end);
    const gap = name && !this.#marked.none ? markGapLengthBefore(text, name.start) : 0;
    if (!name || gap === 0) return name;
    const dot = name.start - gap;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(dot - 1))) return name;
    // A mark behind the name of somebody else is nobody's.
    const before = this.#longestBefore(text, dot);
    return before && this.#marked.join(before, name);
  }

  #longestBefore(text: string, end: number): NameMatch | null {
    const literal = this.#asWritten(text, end, true);
    if (literal) return literal;
    const tokens = tokensTo(text, end, this.#aliases.words + 2);
    for (let count = tokens.length; count > 0; count--) {
      const match = this.#lookUp(tokens.slice(-count), true, false);
      if (match) return match;
    }
    const last = tokens.at(-1);
    return last ? this.#matchRun(last, true) : null;
  }

  /** A name with all its signs that begins at a place, or ends there. */
  #asWritten(text: string, place: number, backward: boolean): NameMatch | null {
    const length = this.#literal.lengthAt(text, place, backward);
    if (length === 0) return null;
    const start = backward ? place - length : place;
    const words = nameWords(text.slice(start, start + length));
    const people = this.#aliases.find(words.join(' '));
    return people ? toMatch(people, start, start + length, words) : null;
  }

  #lookUp(tokens: readonly Token[], timed: boolean, forward: boolean): NameMatch | null {
    const words: string[] = [];
    for (const { word } of tokens) words.push(...nameWords(word));
    if (!Aliases.areName(words, forward)) return null;
    const core = bare(words);
    const aliases = this.#aliases;
    const exact =
      aliases.find(words.join(' ')) ??
      (core.length < words.length || core.at(-1) !== words.at(-1) ? aliases.find(core.join(' ')) : undefined);
    const people = exact ?? aliases.findForms(core, !timed);
    return people ? toMatch(people, tokens[0]!.start, tokens.at(-1)!.end, core, !exact) : null;
  }

  /** In scripts without spaces, and where an honorific or a particle is glued to the name. */
  #matchRun({ word, start, end }: Token, backward: boolean): NameMatch | null {
    if (!RUN.test(word)) return null;
    let core = word;
    if (backward) core = withoutHonorific(word);
    for (let length = Math.min(core.length, 24); length > 1; length--) {
      const piece = backward ? core.slice(-length) : core.slice(0, length);
      const people = this.#aliases.find(lower(piece));
      if (!people || splitsLatin(core, backward ? core.length - length : length)) continue;
      if (backward) return toMatch(people, start + core.length - length, end, [lower(piece)]);
      const rest = word.slice(length);
      const honorific = GLUED_HONORIFICS.find((glued) => rest.startsWith(glued)) ?? '';
      return toMatch(people, start, start + length + honorific.length, [lower(piece)]);
    }
    return null;
  }
}

function namelessWords(): ReadonlySet<string> {
  namelessKeys ??= new Set(
    everyNameless().flatMap((alias) => {
      const key = nameWords(alias).join(' ');
      return [key, plain(key)];
    }),
  );
  return namelessKeys;
}

function toMatch(
  { full, part }: Namesakes,
  start: number,
  end: number,
  words: readonly string[],
  form = false,
): NameMatch {
  const word = words.length === 1 && isWordName(plain(words[0]!));
  return { start, end, full: known(full), part: known(part), word, form };
}

/** A copy: others of the same name may come later. A name that very many have tells nothing. */
function known(people: readonly Person[]): readonly Person[] {
  return people.length > MANY ? [] : [...people];
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
