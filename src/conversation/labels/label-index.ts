import type { Comment } from '../../model/comment.js';
import { dateFormat, wallTime } from './clock.js';
import { labelName, markedName } from '../names/nameless.js';
import type { Reader } from './reader.js';

/** How much a label must say to be unique in its thread. */
export interface LabelSlot {
  /** `date` is said with the time, `seconds` with both. */
  readonly level: 'time' | 'date' | 'seconds';
  /** 1 where the level alone tells it apart. */
  readonly ordinal: number;
  /** The author's mark is said with the name: somebody else had such a name before. */
  readonly marked?: true;
}

/** What was worked out for one thread and one reader; it grows with the thread. */
export interface LabelIndex {
  readonly slots: Map<string, LabelSlot>;
  /** The year in which the thread begins; its dates are written without a year. */
  year: number | null;
  /** The comments in it, in the order of the list. */
  readonly known: Comment[];
  /** Names and (in calendars other than ours) dates, numbered as they were met. */
  readonly numbers: Map<string, number>;
  /** How many comments fit a name and time; with the date; with the seconds too. Numbers are cheaper keys than text. */
  readonly byTime: Map<number, number>;
  readonly byDate: Map<number, number>;
  readonly bySeconds: Map<number, number>;
  /** How many comments without a time fit a label. */
  readonly byName: Map<string, number>;
  /** Who had which name; null where marks are not to be said. */
  readonly people: ReturnType<Apart['people']> | null;
  /** In other calendars two days of one of our years may be written alike. */
  readonly gregorian: boolean;
  /** The time of the latest comment. */
  last: number;
}

/** What finds out where marks are needed. */
export interface Apart {
  /** Changes where the same thread is to be read anew. */
  readonly key: string;
  /** Nobody is in it yet; one for each thread. */
  people(): { add(comment: Comment): { readonly shared: boolean } };
}

/** More than there are days until the year 2700; a name, a date and a second together stay below 2^53. */
const DATES = 2 ** 20;

/**
 * By thread, and by the first comment of it: the next version of a thread is mostly a new array of the same comments.
 * `length` is how far that array was read; the index may have gone on with a longer version.
 */
const kept = new WeakMap<object, Map<string, { index: LabelIndex; length: number }>>();

/**
 * The labels of a thread: at once when the array was seen before, read on when it is a longer version of one.
 *
 * @param apart - Null where marks are not to be said.
 */
export function indexLabels(thread: readonly Comment[], reader: Reader, apart: Apart | null): LabelIndex {
  const key = `${reader.locale}|${reader.timeZone}|${reader.hour12}|${apart?.key}`;
  const own = kept.get(thread)?.get(key);
  if (own?.length === thread.length) return own.index;
  const first = thread[0] ?? thread;
  const before = own ?? kept.get(first)?.get(key);
  const index =
    (before && readOn(before.index, thread, reader)) ?? readAnew(thread, reader, apart?.people() ?? null);
  for (const owner of [thread, first]) {
    const byReader = kept.get(owner) ?? new Map<string, { index: LabelIndex; length: number }>();
    kept.set(owner, byReader.set(key, { index, length: thread.length }));
  }
  return index;
}

/** Null where the array is another thread, or where a comment came in between. */
function readOn(index: LabelIndex, thread: readonly Comment[], reader: Reader): LabelIndex | null {
  const { known } = index;
  const shared = Math.min(known.length, thread.length);
  for (let i = 0; i < shared; i++) if (!sameLabel(known[i]!, thread[i]!)) return null;
  for (let i = shared, last = index.last; i < thread.length; i++) {
    const time = timeOf(thread[i]!) ?? last;
    if (time < last) return null;
    last = time;
  }
  for (let i = shared; i < thread.length; i++) {
    known.push(thread[i]!);
    add(index, thread[i]!, reader);
  }
  return index;
}

/** In the order of time, so that the order of the list does not matter; where a time is not known, the list's. */
function readAnew(thread: readonly Comment[], reader: Reader, people: LabelIndex['people']): LabelIndex {
  let last = -Infinity;
  const timed = thread.map((comment) => ({ comment, time: (last = timeOf(comment) ?? last) }));
  const index: LabelIndex = {
    slots: new Map(),
    year: null,
    known: [...thread],
    numbers: new Map(),
    byTime: new Map(),
    byDate: new Map(),
    bySeconds: new Map(),
    byName: new Map(),
    people,
    gregorian: dateFormat(reader, 'day').resolvedOptions().calendar === 'gregory',
    last: -Infinity,
  };
  for (const { comment } of timed.sort((a, b) => a.time - b.time || 0)) add(index, comment, reader);
  return index;
}

function add(index: LabelIndex, comment: Comment, reader: Reader): void {
  const time = timeOf(comment);
  if (time !== null) index.last = Math.max(index.last, time);
  if (index.slots.has(comment.id)) return;
  const name = labelName(comment, reader.locale);
  const { mark } = comment.author;
  const shared = index.people?.add(comment).shared ?? false;
  let slot = slotOf(index, name, time, reader);
  // Counted with the mark in any case: a later label must not fit this comment too.
  const marked = index.people && mark && name ? slotOf(index, markedName(name, mark), time, reader) : null;
  if (marked && shared) slot = { ...marked, marked: true };
  index.slots.set(comment.id, slot);
}

/** One more comment under this name, at this time; gives what tells it apart from those before. */
function slotOf(index: LabelIndex, name: string, time: number | null, reader: Reader): LabelSlot {
  if (time === null) {
    let ordinal = count(index.byName, name);
    // Somebody may really be called "Anon (2)".
    while (ordinal > 1 && count(index.byName, `${name} (${ordinal})`) > 1) {
      ordinal = count(index.byName, name);
    }
    return { level: 'time', ordinal };
  }
  const wall = wallTime(time, reader.timeZone);
  index.year ??= wall.year;
  const date = index.gregorian
    ? (wall.year * 12 + wall.month) * 32 + wall.day
    : numberOf(index, dateFormat(reader, 'day', wall.year !== index.year).format(time));
  const clock = (numberOf(index, name) * 24 + wall.hour) * 60 + wall.minute;
  const dated = clock * DATES + date;
  // All three are counted: a later label must not fit this comment too.
  const times = count(index.byTime, clock);
  const dates = count(index.byDate, dated);
  const ordinal = count(index.bySeconds, dated * 60 + wall.second);
  return { level: times === 1 ? 'time' : dates === 1 ? 'date' : 'seconds', ordinal };
}

function numberOf(index: LabelIndex, text: string): number {
  let number = index.numbers.get(text);
  if (number === undefined) index.numbers.set(text, (number = index.numbers.size));
  return number;
}

/** One more for this key; gives how many there are now. */
function count<K>(counts: Map<K, number>, key: K): number {
  const now = (counts.get(key) ?? 0) + 1;
  counts.set(key, now);
  return now;
}

function timeOf(comment: Comment): number | null {
  const time = comment.createdAt === null ? NaN : Date.parse(comment.createdAt);
  return Number.isNaN(time) ? null : time;
}

function sameLabel(a: Comment, b: Comment): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.createdAt === b.createdAt &&
      a.deletedAt === b.deletedAt &&
      a.author.name === b.author.name &&
      a.author.mark?.words === b.author.mark?.words)
  );
}
