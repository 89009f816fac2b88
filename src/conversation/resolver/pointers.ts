import { candidatesOf } from '../mentions/candidates.js';
import type { Person } from '../mentions/aliases.js';
import { isListing, withoutRotas } from '../mentions/lists.js';
import type { Post } from '../thread/post.js';
import { placeOf } from '../text/sorted.js';
import type { Reading, Surroundings } from './surroundings.js';
import type { TypedMention } from '../mentions/typed-mention.js';

/** A mention whose comments are known, or whose person is and whose comment a quotation must tell. */
export interface Pointer {
  readonly start: number;
  readonly end: number;
  /** Nearest first. */
  readonly targets: readonly number[];
  readonly likely: boolean;
  /** Those who are named, where no time tells the comment. */
  readonly people: readonly Person[];
  /** It is a link, so there is no doubt about it. */
  readonly written: boolean;
  /** Without a quotation it is nothing. */
  readonly needsQuotation: boolean;
  /** The words must follow at once. */
  readonly introduces: boolean;
  /** One past what belongs to it: `said` and the like. */
  readonly reach: number;
}

/** Candidates of a mention without a time. */
const MOST = 24;
/** A name that is part of so many tells nothing. */
const MANY = 64;

/** Numbers in parentheses: several are a list. */
const COUNT = /\(\p{Nd}{1,3}\)/gu;

/** Finds whom a comment names, by links, numbers, times and names. */
export class PointerReader {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** All pointers of a comment, in the order of its text. */
  read(post: Post, { source, mentions, numbers }: Reading, zones: readonly string[]): Pointer[] {
    const pointers: Pointer[] = [];
    for (const { start, end, id } of source.links) {
      const target = this.#around.places.get(id);
      if (target === undefined || !this.#wasThere(target, post)) continue;
      pointers.push(fixed(start, end, [target], true));
    }
    for (const { start, end, number, clear } of numbers) {
      if (!clear && !this.#around.numbered()) continue;
      const target = number === null ? this.#around.above(post) : this.#numbered(number, post);
      if (target >= 0) pointers.push(fixed(start, end, [target]));
    }
    const timed = mentions.map((mention) => (mention.moment ? this.#candidates(mention, post, zones) : []));
    const kept = withoutRotas(mentions, timed, source.prose);
    mentions.forEach((mention, i) => {
      const pointer = mention.moment
        ? kept[i] && timed[i]!.length > 0 && fixed(mention.start, mention.end, timed[i]!)
        : (this.#counted(mention, post, source.prose) ?? this.#untimed(mention, post, source.prose));
      if (pointer) pointers.push(pointer);
    });
    return pointers.sort((a, b) => a.start - b.start);
  }

  /** A link may lead to any earlier comment, and to one that was there when the text was edited. */
  #wasThere(target: number, post: Post): boolean {
    if (target < post.index) return true;
    const { time } = this.#around.posts[target]!;
    return target !== post.index && post.editedAt !== null && time !== null && time <= post.editedAt;
  }

  /** The comment of this id or number, if it was there. */
  #numbered(number: string, post: Post): number {
    const byId = this.#around.places.get(number);
    const target = byId ?? Number(number) - 1;
    return target >= 0 && target < post.index ? target : -1;
  }

  #candidates(mention: TypedMention, post: Post, zones: readonly string[]): readonly number[] {
    const { minutes } = this.#around;
    const { name, moment } = mention;
    if (name.word && mention.inProse && !mention.addressed) return [];
    const all = new Set<number>();
    for (const zone of zones) {
      for (const target of candidatesOf(name, moment!, post, zone, minutes)) all.add(target);
    }
    return [...all].sort((a, b) => b - a);
  }

  /** `Anon (2)`: of the comments of a name whose time is not known, the second. */
  #counted(
    { name, number, start, end, at, inProse, addressed }: TypedMention,
    post: Post,
    prose: string,
  ): Pointer | null {
    if (number === undefined) return null;
    const alone = (prose.match(COUNT)?.length ?? 0) === 1 && (addressed || !inProse);
    if (!at && !alone) return null;
    const targets = name.full
      .flatMap((person) => this.#timeless(person, number, post) ?? [])
      .sort((a, b) => b - a);
    return targets.length > 0 ? fixed(start, end, targets) : null;
  }

  #timeless(person: Person, number: number, post: Post): number | null {
    let count = 0;
    for (const index of person.posts) {
      if (index >= post.index) break;
      const { time, deleted } = this.#around.posts[index]!;
      if (time === null && !deleted && ++count === number) return index;
    }
    return null;
  }

  #untimed(mention: TypedMention, post: Post, prose: string): Pointer | null {
    // A number that leads nowhere is no part of `@Anon (9)`.
    const counted = mention.form === 'counted';
    if (counted && !mention.at) return null;
    const { name, start } = mention;
    const form = counted ? 'at' : mention.form;
    const end = counted ? name.end : mention.end;
    const { directory, posts } = this.#around;
    const people = (name.full.length > 0 ? name.full : name.part).filter(
      (person) => person.name === '' || !directory.isBy(post, [person]),
    );
    if (people.length === 0) return null;
    const { reach } = mention;
    const named = (targets: readonly number[], introduces: boolean): Pointer => ({
      start,
      end,
      targets,
      likely: targets.length > 0 || !introducing,
      people,
      written: false,
      needsQuotation: targets.length === 0,
      introduces,
      reach,
    });
    const introducing = form === 'speech' || form === 'line' || form === 'sign';
    if (introducing) return named([], true);
    if (form === 'address' && !isAddress(mention, prose)) return null;
    const introduces = /^[ ,:，：]*(?:\n|$)/.test(prose.slice(end, end + 4));
    if (people.some((person) => person.name === '')) {
      const only = form === 'at' && people.length === 1 ? onlyNameless(people[0]!, post, posts) : null;
      return named(only === null ? [] : [only], introduces);
    }
    const targets = people.length > MANY ? [] : latestOf(people, post, posts);
    return targets.length > 0 ? named(targets, introduces) : null;
  }
}

function fixed(start: number, end: number, targets: readonly number[], written = false): Pointer {
  return {
    start,
    end,
    targets,
    likely: false,
    people: [],
    written,
    needsQuotation: false,
    introduces: true,
    reach: end,
  };
}

function latestOf(people: readonly Person[], post: Post, posts: readonly Post[]): number[] {
  const latest: number[] = [];
  const most = people.length > 3 ? MOST / 4 : MOST;
  for (const person of people) {
    for (let i = placeOf(person.posts, post.index) - 1, count = 0; i >= 0 && count < most; i--) {
      const index = person.posts[i]!;
      if (posts[index]!.deleted) continue;
      latest.push(index);
      count++;
    }
  }
  return people.length > 1 ? latest.sort((a, b) => b - a).slice(0, MOST) : latest;
}

/** The one comment of the nameless before this one, if it is the only one or all are of one known account. */
function onlyNameless(nameless: Person, post: Post, posts: readonly Post[]): number | null {
  let only: Post | null = null;
  for (const index of nameless.posts) {
    if (index >= post.index) break;
    const other = posts[index]!;
    if (other.deleted) continue;
    if (only && (only.authorId === null || only.authorId !== other.authorId)) return null;
    only = other;
  }
  return only?.index ?? null;
}

function isAddress({ name, start, end }: TypedMention, prose: string): boolean {
  const first = prose[start]!;
  const small = first !== first.toUpperCase();
  if (small && (name.word || name.full.length === 0)) return false;
  return !isListing(prose, end, name.word);
}
