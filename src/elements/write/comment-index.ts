import { wallTime } from '../../conversation/clock.js';
import { aliasesOf } from '../../conversation/name-keys.js';
import { isNameless, namelessAliases } from '../../conversation/nameless.js';
import type { Reader } from '../../conversation/reader.js';
import type { Comment } from '../../model/comment.js';
import { inSlices } from '../list/slices.js';
import { lookOf } from './lookalike.js';
import { folded, matchTime, readQuery, type Query } from './query.js';

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
  readonly look: string;
  readonly label: string;
  readonly body: string;
  /** Of the day, as the reader's clock showed it; null where the time is not known. */
  readonly minute: number | null;
}

/** How much it says that a word was found: at the head of a name, elsewhere in the label, in the text. */
const WEIGHTS = { name: 8, label: 4, look: 2, body: 1 };
/** As much of a name as stays the same in all its cases. */
const NAME_HEAD = 2;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Finds comments by name, time and words. Reads a thread in slices and each comment once, so that typing never waits. */
export class CommentIndex {
  readonly #reader: Reader;
  readonly #label: (id: string) => string | null;
  readonly #known = new WeakMap<Comment, Item>();
  #items: Item[] = [];
  readonly #names = new Set<string>();
  readonly #nameless: string;

  constructor(reader: Reader, label: (id: string) => string | null) {
    this.#reader = reader;
    this.#label = label;
    const words = namelessAliases(reader.locale).map(folded);
    this.#nameless = spaced(words.join(' '));
    for (const word of words) this.#names.add(word);
  }

  /** Takes the thread as it is now, oldest first. */
  async read(comments: readonly Comment[], going: () => boolean): Promise<void> {
    const items: Item[] = [];
    const take = (comment: Comment): void => {
      if (comment.deletedAt === undefined && !comment.id.startsWith('pending-'))
        items.push(this.#itemOf(comment));
    };
    await inSlices(comments, take, going);
    if (going()) this.#items = items;
  }

  /** Whether somebody in the thread is called so, or is about to be: by a capital, a name may be begun only. */
  isName(words: string): boolean {
    const key = folded(words);
    if (this.#names.has(key)) return true;
    if (key.length < 2 || !/^\p{Lu}/u.test(words)) return false;
    const look = lookOf(key);
    for (const name of this.#names) if (name.startsWith(key) || lookOf(name) === look) return true;
    return false;
  }

  /** The comments that fit best, the latest first among equals. */
  async find(text: string, most: number, going: () => boolean, but?: string): Promise<Candidate[]> {
    const query = readQuery(text);
    const hits: { item: Item; score: number; at: number; note: Candidate['note'] }[] = [];
    const items = this.#items;
    let at = 0;
    const look = (item: Item): void => {
      at++;
      const hit = item.comment.id === but ? null : scoreOf(item, query);
      if (hit) hits.push({ item, at, ...hit });
    };
    await inSlices(items, look, going);
    const exact = hits.some(({ note }) => note === null);
    return hits
      .filter(({ note }) => note !== 'near' || !exact)
      .sort((a, b) => b.score - a.score || b.at - a.at)
      .slice(0, most)
      .map(({ item, note }) => ({ comment: item.comment, note }));
  }

  /** The ids of comments in which one of these runs of folded words stands. */
  async sharing(runs: readonly string[], going: () => boolean): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    const look = ({ body, comment }: Item): void => {
      if (runs.some((run) => body.includes(run))) found.add(comment.id);
    };
    if (runs.length > 0) await inSlices(this.#items, look, going);
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
    const known = this.#known.get(comment);
    if (known) return known;
    const { name } = comment.author;
    const nameless = isNameless(name);
    const words = nameless ? this.#nameless : spaced(folded(name));
    if (!nameless) for (const alias of aliasesOf(name).keys()) this.#names.add(alias);
    const time = comment.createdAt === null ? NaN : Date.parse(comment.createdAt);
    const wall = Number.isNaN(time) ? null : wallTime(time, this.#reader.timeZone);
    const item: Item = {
      comment,
      name: words,
      look: nameless ? '' : spaced(lookOf(folded(name))),
      label: spaced(folded(this.#label(comment.id) ?? '')),
      body: spaced(folded(comment.body)),
      minute: wall && wall.hour * 60 + wall.minute,
    };
    this.#known.set(comment, item);
    return item;
  }
}

function spaced(words: string): string {
  return ` ${words}`;
}

function scoreOf(item: Item, { words, time }: Query): { score: number; note: Candidate['note'] } | null {
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
    else if (item.label.includes(start)) score += WEIGHTS.label;
    else if (word.length > 2 && `${item.look} `.includes(` ${lookOf(word)} `)) {
      score += WEIGHTS.look;
      note = 'lookalike';
    } else if (item.body.includes(NO_SPACES.test(word) ? word : start)) score += WEIGHTS.body;
    else return null;
  }
  return { score, note };
}
