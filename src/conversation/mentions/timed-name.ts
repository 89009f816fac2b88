import type { NameMatch } from './directory.js';
import { flat } from '../text/flat.js';
import type { Line } from '../text/lines.js';
import { readMoment, type Moment } from './moment.js';
import { spokenLength } from '../text/speech.js';
import type { ReadingContext, TypedMention } from './typed-mention.js';

/** What stands behind a name by which somebody is addressed. */
export const ADDRESS = /^[ \u00a0]?[,:，：、،﹐]/;
export const PARENS = /^[ \u00a0]?[([（［【]/;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '［': '］', '【': '】' };
/** The longest text in parentheses that is looked at. */
const REACH = 70;

/**
 * `Name (time)`, `Name time`, `Name @ time`, `Name at time`, `Name said at time`.
 *
 * @param start - Where the mention begins: at the name or a sign before it.
 * @param to - Where it must end.
 * @param comma - Whether a comma may stand between name and time.
 */
export function readWithMoment(
  text: string,
  name: NameMatch,
  start: number,
  to: number,
  context: ReadingContext,
  comma = false,
): TypedMention | null {
  const near = text.slice(name.end, Math.min(to, name.end + 90));
  if (name.end > to || !/[\d\u0660-\uffff]/.test(near)) return null;
  if (!/\d ?[:.h时時點点시giuг]|\d ?(?:óra|uhr|час|год|ч)/.test(flat(near))) return null;
  const verb = spokenLength(text, name.end);
  const from =
    name.end + (verb > 0 ? verb : (/^['’]s/.exec(text.slice(name.end, name.end + 2))?.[0].length ?? 0));
  const rest = text.slice(from, Math.min(to, from + 4));
  let end: number;
  let moment: Moment | null;
  const parens = PARENS.exec(rest);
  if (parens) {
    const open = from + parens[0].length - 1;
    const close = closing(text, open, to);
    if (close < 0) return null;
    moment = readMoment(text, open + 1, close, context.locale, true);
    end = close + 1;
  } else {
    const gap = comma ? /^[ \u00a0,]{1,2}|^(?=\d)/ : /^[ \u00a0]+|^(?=[@\d])|^(?=[（])/;
    if (!gap.test(rest)) return null;
    moment = readMoment(text, from, to, context.locale, false);
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
  if (!parens && moment.time.bare && !word && !addressed && text[name.start - 1] !== '@') return null;
  const at = /[@＠]/.test(text[start]!);
  return { form: 'timed', start, end, name, moment, inProse: false, at, addressed, reach: end };
}

/** `9:16 AM Anon`, `(9:16) Anon`. */
export function readTimeFirst(
  text: string,
  at: number,
  line: Line,
  context: ReadingContext,
): TypedMention | null {
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

/** Where the parentheses close that open here; -1 if not soon. */
export function closing(text: string, open: number, end: number): number {
  const closer = CLOSERS[text[open]!]!;
  const opener = text[open]!;
  for (let i = open + 1; i < Math.min(end, open + REACH); i++) {
    if (text[i] === closer) return i;
    if (text[i] === opener) return -1;
  }
  return -1;
}
