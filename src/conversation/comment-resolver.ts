import type { Reference } from '../model/reference.js';
import { candidatesOf, type MinuteIndex } from './candidates.js';
import { placeOf } from './sorted.js';
import { QUOTE_SIGN } from './characters.js';
import type { Directory, Person } from './directory.js';
import { Effort } from './fuzzy.js';
import type { Line } from './lines.js';
import { isListing, withoutRotas } from './lists.js';
import type { Source } from './markup.js';
import { readPassages, type Passage } from './passages.js';
import type { NumberMark } from './number-marks.js';
import type { Post } from './post.js';
import type { Pointers, Quotation, QuotationReader } from './quotations.js';
import type { ThreadText } from './thread-text.js';
import type { TypedMention } from './typed-mention.js';

/** What was read of a comment without looking at others. */
export interface Reading {
  readonly source: Source;
  /** `QUOTE_SIGN`, `NAME_SIGN`: what stands in it at all. */
  readonly signs: number;
  readonly lines: readonly Line[];
  readonly mentions: readonly TypedMention[];
  readonly numbers: readonly NumberMark[];
}

/** The thread around a comment. */
export interface Surroundings {
  readonly posts: readonly Post[];
  readonly places: ReadonlyMap<string, number>;
  readonly directory: Directory;
  readonly minutes: MinuteIndex;
  readonly text: ThreadText;
  readonly quotations: QuotationReader;
  /** Whether the thread shows numbers. */
  readonly numbered: () => boolean;
  /** The comment that stands right above another on the page; -1 for none. */
  readonly above: (post: Post) => number;
}

/** A mention whose comments are known, or whose person is and whose comment a quotation must tell. */
interface Pointer {
  readonly start: number;
  readonly end: number;
  /** Nearest first. */
  targets: readonly number[];
  likely: boolean;
  /** Those who are named, where no time tells the comment. */
  readonly people: readonly Person[];
  /** Without a quotation it is nothing. */
  readonly needsQuotation: boolean;
  /** The words must follow at once. */
  readonly introduces: boolean;
  /** One past what belongs to it: `said` and the like. */
  readonly reach: number;
}

/** Steps of fuzzy comparing that one comment may take. */
const EFFORT = 600_000;
/** Candidates of a mention without a time. */
const MOST = 24;
/** How many comments of the same person are looked at for the same text. */
const DOUBLE = 10;

/** Finds the references of one comment after another, oldest first. */
export class CommentResolver {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  resolve(post: Post, reading: Reading, zones: readonly string[]): Reference[] {
    const { text } = reading.source;
    const { text: thread } = this.#around;
    const pointers = this.#readPointers(post, reading, zones);
    const { hidden, quotes } = reading.source;
    const mayRepeat = (start: number): boolean => thread.mayRepeat(post.index, start);
    const passages = readPassages(
      text,
      reading.lines,
      quotes,
      (reading.signs & QUOTE_SIGN) !== 0,
      mayRepeat,
    ).filter(({ start }) => !hidden.some(([from, to]) => from <= start && start < to));
    const quotations = this.#readQuotations(post, text, passages, pointers);
    for (const { form, start, end } of passages) {
      if (form === 'block' || form === 'marks') thread.markQuoted(post.index, start, end);
    }
    for (const { start, end } of quotations) thread.markQuoted(post.index, start, end);
    thread.index.publish(post.index);
    const mentions = settle(pointers, quotations, this.#around, text);
    return this.#toReferences(post, mentions, quotations);
  }

  #toReferences(post: Post, mentions: readonly Pointer[], quotations: readonly Quotation[]): Reference[] {
    const { posts, places } = this.#around;
    const found: Reference[] = [];
    const parent = post.parentId === null ? undefined : places.get(post.parentId);
    if (parent !== undefined && parent !== post.index) {
      found.push({ kind: 'reply', start: 0, end: 0, targets: [posts[parent]!.id] });
    }
    for (const { start, end, targets, likely } of mentions) {
      const ids = targets.map((target) => posts[target]!.id);
      found.push({ kind: 'mention', start, end, targets: ids, ...(likely ? { likely: true } : {}) });
    }
    for (const { start, end, post: source, state } of quotations) {
      found.push({ kind: 'quotation', start, end, targets: [posts[source]!.id], state });
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  #readPointers(post: Post, { source, mentions, numbers }: Reading, zones: readonly string[]): Pointer[] {
    const pointers: Pointer[] = [];
    for (const { start, end, id } of source.links) {
      const target = this.#around.places.get(id);
      if (target === undefined || target === post.index) continue;
      pointers.push({ ...fixed(start, end, [target]), introduces: true });
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
        : this.#untimed(mention, post, source.prose);
      if (pointer) pointers.push(pointer);
    });
    return pointers.sort((a, b) => a.start - b.start);
  }

  /** The comment of this id or number, if it was there. */
  #numbered(number: string, post: Post): number {
    const byId = this.#around.places.get(number);
    const target = byId ?? Number(number) - 1;
    return target >= 0 && target < post.index ? target : -1;
  }

  #candidates(mention: TypedMention, post: Post, zones: readonly string[]): readonly number[] {
    const { posts, minutes } = this.#around;
    const { name, moment } = mention;
    if (name.word && mention.inProse && !mention.addressed) return [];
    const all = new Set<number>();
    for (const zone of zones) {
      for (const target of candidatesOf(name, moment!, post, zone, posts, minutes)) all.add(target);
    }
    return [...all].sort((a, b) => b - a);
  }

  #untimed(mention: TypedMention, post: Post, prose: string): Pointer | null {
    const { name, form, start, end } = mention;
    const { directory, posts } = this.#around;
    const self = directory.personOf(post);
    const people = (name.full.length > 0 ? name.full : name.part).filter(
      (person) => person.name === '' || person !== self,
    );
    if (people.length === 0) return null;
    const named = people.filter((person) => person.name !== '');
    const base = { start, end, people, reach: mention.reach };
    if (form === 'speech' || form === 'line' || form === 'sign') {
      return { ...base, targets: [], likely: false, needsQuotation: true, introduces: true };
    }
    if (form === 'address' && !isAddress(mention, prose)) return null;
    const introduces = /^[ ,:，：]*(?:\n|$)/.test(prose.slice(end, end + 4));
    if (named.length < people.length) {
      const only = form === 'at' ? onlyNameless(people, post, posts) : null;
      const targets = only !== null && named.length === 0 ? [only] : [];
      return { ...base, targets, likely: true, needsQuotation: targets.length === 0, introduces };
    }
    const targets = latestOf(named, post, posts);
    if (targets.length === 0) return null;
    return { ...base, targets, likely: true, needsQuotation: false, introduces };
  }

  #readQuotations(
    post: Post,
    text: string,
    passages: readonly Passage[],
    mentions: readonly Pointer[],
  ): Quotation[] {
    const { quotations, directory, posts } = this.#around;
    const effort = new Effort(EFFORT);
    const found: Quotation[] = [];
    let reached = -1;
    const again = isDoublePost(post, this.#around);
    passages.forEach((passage, i) => {
      if (
        passage.start < reached ||
        (passage.form === 'plain' && (again || !mayBePasted(passage, passages, i, text)))
      )
        return;
      const pointers = toPointers(passage, mentions, text, (post: Post) => directory.personOf(post), posts);
      for (const quotation of quotations.read(passage, post, pointers, effort)) {
        if (quotation.plain && found.some(({ start, end }) => quotation.start < end && quotation.end > start))
          continue;
        found.push(quotation);
        reached = Math.max(reached, quotation.end);
      }
    });
    for (const mention of mentions) {
      if (mention.likely) continue;
      const behind = stretchBehind(mention, text);
      if (!behind || found.some(({ start, end }) => behind.start < end && behind.end > start)) continue;
      const theirs = (place: number): boolean => mention.people.includes(directory.personOf(posts[place]!)!);
      const sources = mention.people.length > 0 ? theirs : mention.targets;
      const quotation = quotations.readBehind(behind.start, behind.end, post, sources, effort);
      if (quotation) found.push(quotation);
    }
    return found;
  }
}

function fixed(start: number, end: number, targets: readonly number[]): Pointer {
  return {
    start,
    end,
    targets,
    likely: false,
    people: [],
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
  return latest.sort((a, b) => b - a).slice(0, MOST);
}

/** The one comment of the nameless before this one, if it is the only one or all are of one known account. */
function onlyNameless(people: readonly Person[], post: Post, posts: readonly Post[]): number | null {
  const nameless = people.find((person) => person.name === '');
  let only: Post | null = null;
  for (const index of nameless?.posts ?? []) {
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

/** The same comment once more: it quotes nobody. */
function isDoublePost(post: Post, { posts, directory }: Surroundings): boolean {
  const own = directory.personOf(post)?.posts ?? [];
  const body = post.body.trim();
  for (let i = placeOf(own, post.index) - 1, steps = 0; i >= 0 && steps < DOUBLE; i--, steps++) {
    if (posts[own[i]!]!.body.trim() === body) return true;
  }
  return false;
}

/** A pasted paragraph stands before an answer, or behind words that announce it. */
function mayBePasted(passage: Passage, passages: readonly Passage[], i: number, text: string): boolean {
  if (/\S/.test(text.slice(passage.end))) return true;
  const before = text.slice(0, passage.start).trimEnd();
  return passages.length > i && passage.parts.length > 0 ? true : /[:：]$/.test(before);
}

function toPointers(
  passage: Passage,
  mentions: readonly Pointer[],
  text: string,
  personOf: (post: Post) => Person | undefined,
  posts: readonly Post[],
): Pointers {
  const before = mentions.filter(({ end }) => end <= passage.start).reverse();
  const after = mentions.filter(({ end }) => end > passage.start);
  const sure = [...before, ...after].filter(({ people }) => people.length === 0);
  const nearest = before[0];
  const adjacent = nearest && /^[\s,:.;，：)*_~-]*$/.test(text.slice(nearest.end, passage.start));
  const people = nearest?.people ?? [];
  const heads = before.filter(
    (mention) => mention.people.length > 0 && (!mention.introduces || mention === nearest),
  );
  const named = people.length > 0 ? people : heads.flatMap((mention) => mention.people);
  return {
    mentioned: sure.flatMap(({ targets }) => targets).slice(0, 8),
    named: named.length > 0 ? (post): boolean => named.includes(personOf(posts[post]!)!) : null,
    introduced: adjacent && nearest.targets.length > 0 && !nearest.likely ? nearest.targets[0]! : null,
  };
}

/** What stands behind a mention in its line, or the next line where nothing does. */
function stretchBehind({ reach }: Pointer, text: string): { start: number; end: number } | null {
  const gap = /^[ \t,:;，：、。.…)*_-]*(?:\r?\n\s*)?/.exec(text.slice(reach, reach + 40))![0].length;
  const start = reach + gap;
  const lineEnd = text.indexOf('\n', start);
  const stop = lineEnd < 0 ? text.length : lineEnd;
  return gap > 0 && stop > start && stop - start < 4000 ? { start, end: stop } : null;
}

/** Brings mentions and quotations together: a quotation tells which of several comments is meant. */
function settle(
  mentions: readonly Pointer[],
  quotations: readonly Quotation[],
  { directory, posts }: Surroundings,
  text: string,
): Pointer[] {
  const settled: Pointer[] = [];
  for (const mention of mentions) {
    if (quotations.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
    const following = quotations.filter(({ start }) => start >= mention.end);
    const others = quotations.filter(({ start }) => start < mention.end);
    if (mention.people.length === 0) {
      if (mention.targets.length > 1) {
        const told = [...following, ...others].find(({ post }) => mention.targets.includes(post));
        if (told) mention.targets = [told.post];
      }
      settled.push(mention);
      continue;
    }
    const isTheirs = ({ post }: Quotation): boolean =>
      mention.people.includes(directory.personOf(posts[post]!)!);
    const next = following[0];
    const told = next && isTheirs(next) && isNear(text, mention.reach, next.start);
    if (told) settled.push({ ...mention, targets: [next.post], likely: false });
    else if (!mention.needsQuotation) settled.push(mention);
  }
  return settled;
}

/** Nothing stands between a name and the words but what joins them. */
function isNear(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return (
    to - from < 50 && (/^[^\p{L}\p{N}]*$/u.test(between) || /^[^\n.!?。]*[:：][^\p{L}\p{N}]*$/u.test(between))
  );
}
