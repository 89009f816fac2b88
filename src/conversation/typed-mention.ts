import { wordAt, type Directory, type NameMatch } from './directory.js';
import { flat } from './flat.js';
import type { Line } from './lines.js';
import { readMoment, type Moment } from './moment.js';
import { GREETINGS, NICKNAMES, TO_WORDS } from './name-words.js';
import { nameWords } from './name-keys.js';
import { spokenBeforeLength, spokenLength } from './speech.js';

/**
 * How somebody is named:
 * `timed` with a clock time; `at` by `@Name`; `address` by `Name,` or `Name:` at the start of a paragraph;
 * `speech` by `Name said:`, `line` by a line that has nothing else, `sign` by `>Name`: these need a quotation below.
 */
export type MentionForm = 'timed' | 'at' | 'address' | 'speech' | 'line' | 'sign';

/** A place that may be a mention; whether there is such a comment is not yet asked. */
export interface TypedMention {
  readonly form: MentionForm;
  readonly start: number;
  readonly end: number;
  readonly name: NameMatch;
  readonly moment: Moment | null;
  /** Nothing but its place speaks for it: it stands in parentheses in the middle of a sentence, without `@`. */
  readonly inProse: boolean;
  /** Written with `@`. */
  readonly at: boolean;
  /** A comma or a colon stands behind it. */
  readonly addressed: boolean;
  /** One past what belongs to it, a word of speech included. */
  readonly reach: number;
}

export interface ReadingContext {
  readonly directory: Directory;
  readonly locale: string | undefined;
}

const ADDRESS = /^[ \u00a0]?[,:，：、،﹐]/;
const OPENING = /^(?:[ \t\u00a0\u3000*_~]|[¿¡])*/;
const WORD = /^[\p{L}\p{M}\p{N}@'’]+/u;
/** What begins the heading of a mail: `On Apr 24 at 9:16, Bob wrote:`. */
const DATED = new Set('on am le el il op em den dne w в у at um à'.split(' '));
const PARENS = /^[ \u00a0]?[([（［【]/;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '［': '］', '【': '】' };
/** The longest text in parentheses that is looked at. */
const REACH = 70;

/** Reads a mention at the start of a paragraph. */
export function readOpening(text: string, line: Line, context: ReadingContext): TypedMention | null {
  let at = line.textStart;
  at += OPENING.exec(text.slice(at, Math.min(line.end, at + 8)))![0].length;
  const first = WORD.exec(text.slice(at, Math.min(line.end, at + 40)))?.[0] ?? '';
  if (/^\p{Nd}/u.test(first) || PARENS.test(text.slice(at, at + 2)))
    return readTimeFirst(text, at, line, context);
  if (DATED.has(first.toLowerCase())) {
    const dated = readTimeFirst(text, at, line, context);
    if (dated && spokenLength(text, dated.end) > 0) return dated;
  }
  const named = text[at] === '@' || context.directory.mayBegin(first);
  const direct = named ? readNamed(text, at, line, context, true) : null;
  if (direct) return direct;
  const small = first.toLowerCase();
  if (!TO_WORDS.has(small) && !GREETINGS.has(small)) {
    const verb = spokenBeforeLength(text, at);
    return verb > 0 ? readNamed(text, at + verb, line, context, true) : null;
  }
  const next =
    at +
    first.length +
    (/^[ \u00a0:]{1,2}/.exec(text.slice(at + first.length, at + first.length + 2))?.[0].length ?? 0);
  return next > at + first.length ? readNamed(text, next, line, context, true) : null;
}

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
  const found = readWithMoment(text, name, line, context);
  if (found) return { ...found, form: 'timed', start: sign, inProse: false, at: true };
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
  const moment = readMoment(text, open + 1, close, context.locale, true);
  if (!moment) return readInside(text, open, close, line, context);
  let end = open;
  while (end > line.start && /[ \u00a0]/.test(text[end - 1]!)) end--;
  if (open - end > 2) return null;
  end -= /['’]s?$/.exec(text.slice(Math.max(line.start, end - 2), end))?.[0].length ?? 0;
  const name = context.directory.matchBefore(text, end);
  if (!name || name.start < line.start || isLongerName(text, name, line, context)) return null;
  const at = text[name.start - 1] === '@';
  const start = at ? name.start - 1 : name.start;
  return {
    form: 'timed',
    start,
    end: close + 1,
    name,
    moment,
    inProse: !at,
    at,
    addressed: ADDRESS.test(text.slice(close + 1, close + 3)),
    reach: close + 1,
  };
}

/** `(Anon, 9:16AM)`. */
function readInside(
  text: string,
  open: number,
  close: number,
  line: Line,
  context: ReadingContext,
): TypedMention | null {
  if (!context.directory.mayBegin(wordAt(text, open + 1))) return null;
  const name = context.directory.matchAt(text, open + 1, true);
  const found = name && readWithMoment(text, name, { ...line, end: close }, context, true);
  if (!found || found.end !== close) return null;
  return { ...found, form: 'timed', inProse: true, at: false, addressed: false, reach: close + 1 };
}

function closing(text: string, open: number, end: number): number {
  const closer = CLOSERS[text[open]!]!;
  const opener = text[open]!;
  for (let i = open + 1; i < Math.min(end, open + REACH); i++) {
    if (text[i] === closer) return i;
    if (text[i] === opener) return -1;
  }
  return -1;
}

/** A name with what must follow it at the start of a paragraph. */
function readNamed(
  text: string,
  at: number,
  line: Line,
  context: ReadingContext,
  opening: boolean,
): TypedMention | null {
  const sign = text[at] === '@' || text[at] === '＠';
  const nameStart = sign ? at + 1 : at;
  if (!context.directory.mayBegin(wordAt(text, nameStart))) return null;
  const any = context.directory.matchAt(text, nameStart, true);
  if (!any) return null;
  const timed = readWithMoment(text, any, line, context);
  if (timed) return { ...timed, form: 'timed', start: at, inProse: !opening, at: sign };
  if (sign) return null;
  const name = any.form ? context.directory.matchAt(text, nameStart, false) : any;
  if (!name || name.end > line.end) return null;
  const rest = text.slice(name.end, Math.min(line.end, name.end + 48));
  const base = { start: at, end: name.end, name, moment: null, inProse: false, at: false, reach: name.end };
  if (/^[ \u00a0,:;.…*_~!]*$/.test(rest) && name.end + rest.length === line.end) {
    return { ...base, form: /^[ ]?[,:]/.test(rest) ? 'address' : 'line', addressed: /^[ ]?[,:]/.test(rest) };
  }
  if (ADDRESS.test(rest)) return { ...base, form: 'address', addressed: true };
  const verb = spokenLength(text, name.end);
  if (verb === 0) return null;
  const after = text.slice(name.end + verb, Math.min(line.end, name.end + verb + 12));
  return /^[ \u00a0]?(?:[:：]|[,，]? ?["“„«「『]|\.{3}|…|$)/.test(after)
    ? { ...base, form: 'speech', addressed: true, reach: name.end + verb }
    : null;
}

/** `Name (time)`, `Name time`, `Name @ time`, `Name at time`, `Name said at time`. */
function readWithMoment(
  text: string,
  name: NameMatch,
  line: Line,
  context: ReadingContext,
  comma = false,
): Omit<TypedMention, 'form' | 'inProse' | 'at'> | null {
  const at = name.start;
  const near = flat(text.slice(name.end, Math.min(line.end, name.end + 90)));
  if (name.end > line.end || !/\d ?[:.h时時點点시giuг]|\d ?(?:óra|uhr|час|год|ч)/.test(near)) return null;
  const verb = spokenLength(text, name.end);
  const from =
    name.end + (verb > 0 ? verb : (/^['’]s/.exec(text.slice(name.end, name.end + 2))?.[0].length ?? 0));
  const rest = text.slice(from, Math.min(line.end, from + 4));
  let end: number;
  let moment: Moment | null;
  const parens = PARENS.exec(rest);
  if (parens) {
    const open = from + parens[0].length - 1;
    const close = closing(text, open, line.end);
    if (close < 0) return null;
    moment = readMoment(text, open + 1, close, context.locale, true);
    end = close + 1;
  } else {
    const gap = comma ? /^[ \u00a0,]{1,2}|^(?=\d)/ : /^[ \u00a0]+|^(?=[@\d])|^(?=[（])/;
    if (!gap.test(rest)) return null;
    moment = readMoment(text, from, line.end, context.locale, false);
    end = moment?.end ?? 0;
    if (
      moment &&
      /^['’]?\p{L}|^[-–]\d/u.test(text.slice(end, end + 2)) &&
      !/[\u0e00-\u9fff\uac00-\ud7af]/.test(text[end]!)
    )
      return null;
  }
  if (!moment) return null;
  const addressed = ADDRESS.test(text.slice(end, end + 2));
  const word = /[^\d\s]/.test(text.slice(from, moment.end).replace(/[\d.]/g, ''));
  // `Ruby 3.12 is out` is a version.
  if (!parens && moment.time.bare && !word && !addressed && text[at - 1] !== '@') return null;
  return { start: at, end, name, moment, addressed, reach: end };
}

/** `9:16 AM Anon`, `(9:16) Anon`. */
function readTimeFirst(text: string, at: number, line: Line, context: ReadingContext): TypedMention | null {
  const parens = PARENS.test(text.slice(at, at + 1));
  const close = parens ? closing(text, at, line.end) : -1;
  if (parens && close < 0) return null;
  const from = parens ? at + 1 : at;
  const moment = readMoment(text, from, parens ? close : line.end, context.locale, parens);
  if (!moment) return null;
  const gap = /^[)\]）］】]?[ \u00a0:,-]{0,3}@?/.exec(text.slice(moment.end, moment.end + 5))![0];
  const nameStart = moment.end + gap.length;
  const name = context.directory.matchAt(text, nameStart, true);
  if (!name || name.end > line.end || gap === '') return null;
  return {
    form: 'timed',
    start: at,
    end: name.end,
    name,
    moment,
    inProse: false,
    at: gap.endsWith('@'),
    addressed: ADDRESS.test(text.slice(name.end, name.end + 2)),
    reach: name.end,
  };
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
  return lead !== '' && !/[.!?:;,…"“”«»(\])–—-]$/.test(lead);
}
