import type { NameMatch } from './directory.js';
import { flat } from '../text/flat.js';
import type { Line } from '../text/lines.js';
import { readMoment } from './moment.js';
import { nameWords } from '../names/name-keys.js';
import { wordAt } from '../names/name-tokens.js';
import { GREETINGS, NICKNAMES, TO_WORDS } from '../names/name-words.js';
import { ADDRESS, closing, readTimeFirst, readWithMoment } from './timed-name.js';
import type { ReadingContext, TypedMention } from './typed-mention.js';

/** Words with a capital before a surname that are no first name. */
const OPENERS = new Set(
  'thanks thank sorry yes no and but so well agree agreed ask see read as like what why'.split(' '),
);

/** Reads `@Name`, with or without a time. */
export function readAt(text: string, sign: number, line: Line, context: ReadingContext): TypedMention | null {
  if (
    sign > 0 &&
    /[\p{L}\p{N}@._/-]/u.test(text[sign - 1]!) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
      text[sign - 1]!,
    )
  )
    return null;
  const at = sign + 1;
  if (!context.directory.mayBegin(wordAt(text, at))) return readTimeFirstAt(text, sign, at, line, context);
  const name = context.directory.matchAt(text, at, true);
  if (!name || name.end > line.end) return null;
  const found = readWithMoment(text, name, sign, line.end, context);
  if (found) return found;
  return {
    form: 'at',
    start: sign,
    end: name.end,
    name,
    moment: null,
    inProse: false,
    at: true,
    addressed: ADDRESS.test(text.slice(name.end, name.end + 2)),
    reach: name.end,
  };
}

/** Reads the time in the parentheses that open here, and the name before them or in them. */
export function readParens(
  text: string,
  open: number,
  line: Line,
  context: ReadingContext,
): TypedMention | null {
  const close = closing(text, open, line.end);
  if (close < 0) return null;
  const number = Number(/^\d{1,3}$/.exec(flat(text.slice(open + 1, Math.min(close, open + 4 + 1)))) ?? 0);
  const moment = number > 0 ? null : readMoment(text, open + 1, close, context.locale, true);
  if (!moment && number < 2) return readInside(text, open, close, context);
  let end = open;
  while (end > line.start && /[ \u00a0]/.test(text[end - 1]!)) end--;
  if (open - end > 2) return null;
  end -= /['’]s?$/.exec(text.slice(Math.max(line.start, end - 2), end))?.[0].length ?? 0;
  const name = context.directory.matchBefore(text, end);
  if (!name || name.start < line.start || isLongerName(text, name, line, context)) return null;
  const at = text[name.start - 1] === '@';
  const start = at ? name.start - 1 : name.start;
  return {
    form: moment ? 'timed' : 'counted',
    start,
    end: close + 1,
    name,
    moment,
    ...(moment ? {} : { number }),
    inProse: !at && !(line.opens && start === line.textStart),
    at,
    addressed: ADDRESS.test(text.slice(close + 1, close + 3)),
    reach: close + 1,
  };
}

/** `(Anon, 9:16AM)`. */
function readInside(text: string, open: number, close: number, context: ReadingContext): TypedMention | null {
  if (!context.directory.mayBegin(wordAt(text, open + 1))) return null;
  const name = context.directory.matchAt(text, open + 1, true);
  const found = name && readWithMoment(text, name, name.start, close, context, true);
  if (!found || found.end !== close) return null;
  return { ...found, inProse: true, addressed: false, reach: close + 1 };
}

/** `@9:16 Anon`. */
function readTimeFirstAt(
  text: string,
  sign: number,
  at: number,
  line: Line,
  context: ReadingContext,
): TypedMention | null {
  if (!/\p{Nd}/u.test(text[at] ?? '')) return null;
  const found = readTimeFirst(text, at, line, context);
  return found && { ...found, start: sign, at: true };
}

/** `Big Bob (9:16)` is not Bob: another capitalised word before it in the sentence makes it a longer name. */
function isLongerName(text: string, name: NameMatch, line: Line, context: ReadingContext): boolean {
  if (/^de\b/i.test(context.locale ?? '') || name.full.some((person) => person.name === '')) return false;
  const before = text.slice(Math.max(line.textStart, name.start - 40), name.start);
  const match = /(?:^|([^\p{L}\p{N}]))(\p{Lu}\p{Ll}+) $/u.exec(before);
  if (!match) return false;
  const wordStart = match.index + (match[1]?.length ?? 0);
  const lead = before.slice(0, wordStart).trimEnd();
  const word = nameWords(match[2]!)[0] ?? '';
  if (NICKNAMES.has(word)) return true;
  if (GREETINGS.has(word) || TO_WORDS.has(word)) return false;
  if (isSurname(text, name) && !OPENERS.has(word)) return true;
  return lead !== '' && !/[.!?:;,…"“”«»(\])–—-]$/.test(lead);
}

/** Whether it is only the surname of those whom it may mean. */
function isSurname(text: string, { start, end, full, part }: NameMatch): boolean {
  const [first] = nameWords(text.slice(start, end));
  return full.length === 0 && part.every((person) => nameWords(person.name)[0] !== first);
}
