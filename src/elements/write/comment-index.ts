import { excerpt } from '../../content/excerpt.js';
import { wallTime } from '../../conversation/labels/clock.js';
import { aliasesOf } from '../../conversation/names/name-keys.js';
import { isNameless, namelessAliases } from '../../conversation/names/nameless.js';
import type { Reader } from '../../conversation/labels/reader.js';
import type { Comment } from '../../model/comment.js';
import { inTurns } from './in-turns.js';
import { lookOf } from '../../conversation/people/skeleton.js';
import { folded, matchTime, readQuery, type Query } from './query.js';
import { isPending } from '../../store/pending.js';

/** A comment that may be meant. */
export interface Candidate {
  readonly comment: Comment;
  /** Why it is not quite what was typed: a minute beside it, or a name in letters that only look the same. */
  readonly note: 'near' | 'lookalike' | null;
}

interface Item {
  readonly comment: Comment;
  /** The words of the name, each behind a space; of the nameless, all that they are called. */
  readonly name: string;
  /** How the name looks, each word between spaces. */
  readonly look: string;
  /** What the reader calls it, with time and date; looked up when something is only found there. */
  label?: string;
  readonly body: string;
  /** Of the day, as the reader's clock showed it; null where the time is not known. */
  readonly minute: number | null;
}

interface Hit {
  readonly item: Item;
  readonly score: number;
  readonly note: Candidate['note'];
}

/** How much it says that a word was found: at the head of a name, elsewhere in the label, in the text. */
const WEIGHTS = { name: 8, label: 4, look: 2, body: 1 };
/** So much faster is text searched than read. */
const CHEAP = 20;
/** As much of a name as stays the same in all its cases. */
const NAME_HEAD = 2;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Finds comments by name, time and words. Reads a thread in slices and each comment once, so that typing never waits. */
export class CommentIndex {
  readonly #reader: Reader;
  readonly #label: (id: string) => string | null;
  readonly #known = new WeakMap<Comment, Item>();
  #items: Item[] = [];
  /** What the people of the thread are called, in all forms, and how that looks. */
  readonly #names = new Set<string>();
  readonly #looks = new Set<string>();
  readonly #met = new Set<string>();
  readonly #nameless: string;

  constructor(reader: Reader, label: (id: string) => string | null) {
    this.#reader = reader;
    this.#label = label;
    const words = namelessAliases(reader.locale).map(folded);
    this.#nameless = spaced(words.join(' '));
    for (const word of words) this.#call(word);
  }

  /** Takes the thread as it is now, oldest first. */
  async read(comments: readonly Comment[], going: () => boolean): Promise<void> {
    const items: Item[] = [];
    const take = (comment: Comment): number => {
      if (comment.deletedAt !== undefined || isPending(comment.id)) return 0;
      const known = this.#known.get(comment);
      items.push(known ?? this.#itemOf(comment));
      return known ? 0 : comment.body.length;
    };
    if (await inTurns(comments, take, going)) this.#items = items;
  }

  /** Whether somebody in the thread is called so, or is about to be: by a capital, a name may be begun only. */
  isName(words: string): boolean {
    const key = folded(words);
    if (this.#names.has(key)) return true;
    if (key.length < 2 || !/^\p{Lu}/u.test(words)) return false;
    if (this.#looks.has(lookOf(key))) return true;
    for (const name of this.#names) if (name.startsWith(key)) return true;
    return false;
  }

  /** The comments that fit best, the latest first among equals. */
  async find(text: string, most: number, going: () => boolean, but?: string): Promise<Candidate[]> {
    const query = readQuery(text);
    const best: Hit[] = [];
    const near: Hit[] = [];
    const look = (item: Item): number => {
      const hit = item.comment.id === but ? null : hitOf(item, query, this.#labelOf);
      if (hit) keep(hit, hit.note === 'near' ? near : best, most);
      return item.body.length / CHEAP;
    };
    await inTurns(this.#items, look, going);
    const hits = best.some(({ note }) => note === null) ? best : [...best, ...near].slice(0, most);
    return hits.map(({ item, note }) => ({ comment: item.comment, note }));
  }

  /** The ids of comments in which one of these runs of folded words stands. */
  async sharing(runs: readonly string[], going: () => boolean): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    const look = ({ body, comment }: Item): number => {
      if (runs.some((run) => body.includes(run))) found.add(comment.id);
      return (body.length * runs.length) / CHEAP;
    };
    if (runs.length > 0) await inTurns(this.#items, look, going);
    return found;
  }

  /**
   * Whether a folded text may name the author of a comment, in whatever form; at times it says yes too much.
   *
   * @param minutes - Of the day; where given, only comments of these.
   */
  mayName(comment: Comment, text: string, minutes: ReadonlySet<number> | null): boolean {
    const item = this.#known.get(comment);
    if (minutes && !minutes.has(item?.minute ?? -1)) return false;
    const words = item?.name.trim().split(' ') ?? [];
    return words.some((word) => text.includes(word.slice(0, NAME_HEAD)));
  }

  #itemOf(comment: Comment): Item {
    const { name } = comment.author;
    const nameless = isNameless(name);
    const words = nameless ? this.#nameless : spaced(folded(name));
    if (!nameless && !this.#met.has(name)) {
      this.#met.add(name);
      for (const alias of aliasesOf(name).keys()) this.#call(alias);
    }
    const time = comment.createdAt === null ? NaN : Date.parse(comment.createdAt);
    const wall = Number.isNaN(time) ? null : wallTime(time, this.#reader.timeZone);
    const item: Item = {
      comment,
      name: words,
      look: nameless ? '' : ` ${lookOf(folded(name))} `,
      body: spaced(folded(wordsOf(comment))),
      minute: wall && wall.hour * 60 + wall.minute,
    };
    this.#known.set(comment, item);
    return item;
  }

  readonly #labelOf = (item: Item): string =>
    (item.label ??= spaced(folded(this.#label(item.comment.id) ?? '')));

  #call(name: string): void {
    this.#names.add(name);
    this.#looks.add(lookOf(name));
  }
}

function wordsOf({ body, format }: Comment): string {
  return format === 'html' ? excerpt(body, body.length, format) : body;
}

/** Keeps the best, the latest first among equals; they come oldest first. */
function keep(hit: Hit, hits: Hit[], most: number): void {
  const at = hits.findIndex(({ score }) => score <= hit.score);
  if (at < 0 && hits.length === most) return;
  hits.splice(at < 0 ? hits.length : at, 0, hit);
  if (hits.length > most) hits.pop();
}

function spaced(words: string): string {
  return ` ${words}`;
}

function hitOf(item: Item, { words, time }: Query, labelOf: (item: Item) => string): Hit | null {
  let score = 0;
  let note: Candidate['note'] = null;
  if (time) {
    const fits = item.minute === null ? null : matchTime(time, item.minute);
    if (!fits) return null;
    if (fits === 'near') note = 'near';
    else score += WEIGHTS.name;
  }
  for (const word of words) {
    const start = ` ${word}`;
    if (item.name.includes(start)) score += WEIGHTS.name;
    else if (word.length > 2 && item.look.includes(` ${lookOf(word)} `)) {
      score += WEIGHTS.look;
      note = 'lookalike';
    } else if (item.body.includes(NO_SPACES.test(word) ? word : start)) score += WEIGHTS.body;
    else if (labelOf(item).includes(start)) score += WEIGHTS.label;
    else return null;
  }
  return { item, score, note };
}
