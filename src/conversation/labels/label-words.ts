import type { Comment } from '../../model/comment.js';
import { dateFormat, wallTime } from './clock.js';
import { indexLabels, type Apart, type LabelSlot } from './label-index.js';
import { labelName, markedName } from '../names/nameless.js';
import type { Reader } from './reader.js';

/**
 * How a reader calls a comment: `Anon (9:16AM)`, in the reader's language, zone and clock. Unique in the thread: with
 * the date where an earlier comment has the same name and time (`Anon (Apr 24, 9:16AM)`), then with seconds, then with
 * a number. The earlier comment keeps the shorter label, so a label that was given stays when comments arrive. A
 * comment whose time is not known is a name, the second of that name `Anon (2)`; a deleted one is its time. Where somebody else had
 * such a name before, or none either, the mark is said with it: `Anon · teal otter (9:16AM)`.
 *
 * @param thread - The comments among which it is to be told apart. Pass the same array for all labels of a view: it is
 * read once, and a longer version of it is read on from where the last one ended.
 * @param apart - What finds out where marks are needed; null: none are said.
 */
export function labelWords(
  comment: Comment,
  thread: readonly Comment[],
  reader: Reader,
  apart: Apart | null,
): string {
  const { slots, year } = indexLabels(thread, reader, apart);
  const slot: LabelSlot = slots.get(comment.id) ?? { level: 'time', ordinal: 1 };
  let name = labelName(comment, reader.locale);
  if (slot.marked) name = markedName(name, comment.author.mark!);
  const told: string[] = [];
  const time = comment.createdAt === null ? NaN : Date.parse(comment.createdAt);
  if (!Number.isNaN(time)) told.push(clockText(time, slot, year, reader));
  if (slot.ordinal > 1) told.push(String(slot.ordinal));
  if (name) return told.length > 0 ? `${name} (${told.join(', ')})` : name;
  return Number.isNaN(time) ? `(${slot.ordinal})` : told.join(', ');
}

function clockText(time: number, { level }: LabelSlot, first: number | null, reader: Reader): string {
  const year = level !== 'time' && wallTime(time, reader.timeZone).year !== first;
  const text = dateFormat(reader, level, year).format(time);
  // English readers write 9:16AM; Intl has a (narrow, no-break) space there.
  return /^en(?![a-z])/i.test(reader.locale) ? text.replace(/\s(?=[ap]m\b)/i, '') : text;
}
