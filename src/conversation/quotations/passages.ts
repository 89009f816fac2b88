import { kindOf, LETTER } from '../text/characters.js';
import type { Line } from '../text/lines.js';
import type { TaggedQuote } from '../text/markup.js';
import { findMarkedStretches } from '../text/quotation-marks.js';

/**
 * How words are shown to be somebody else's: `block` by `>` lines or tags, `marks` by quotation marks, `slanted` by
 * italics, `plain` by nothing but that they are.
 */
export type PassageForm = 'block' | 'marks' | 'slanted' | 'plain';

/** Nobody quotes so often in one comment. */
const MOST = 200;
/** Shorter ones are too short in any script. */
const SHORTEST = 5;

/** A stretch of a comment that may be a quotation. */
export interface Passage {
  readonly form: PassageForm;
  /** What becomes the reference. */
  readonly start: number;
  readonly end: number;
  /** The words themselves. */
  readonly textStart: number;
  readonly textEnd: number;
  /** The same by lines, where there are several; a block may quote several people. */
  readonly parts: readonly Passage[];
  /** It fills its line or lines. */
  readonly whole: boolean;
}

/**
 * All passages of a comment that may be quotations, in order.
 *
 * @param marked - Whether there are quotation marks at all.
 * @param mayRepeat - Whether what begins here stands elsewhere too; asked of lines without any mark.
 */
export function readPassages(
  text: string,
  lines: readonly Line[],
  tagged: readonly TaggedQuote[],
  marked: boolean,
  mayRepeat: (start: number) => boolean,
): Passage[] {
  const passages: Passage[] = tagged.slice(0, MOST).map((quote) => fromTags(text, quote));
  const free = tagged.length === 0 ? lines : withoutTagged(lines, tagged);
  for (let i = 0; i < free.length;) {
    const line = free[i]!;
    let next = i + 1;
    if (line.blank && line.depth === 0) {
      i = next;
      continue;
    }
    while (next < free.length && belongs(free[next]!, free[next - 1]!, line.depth)) next++;
    const group = free.slice(i, next);
    if (line.depth > 0) {
      const block = fromLines(
        'block',
        group.filter(({ blank }) => !blank),
      );
      if (block) passages.push(block);
    } else passages.push(...fromProse(text, group, marked, mayRepeat));
    i = next;
  }
  return passages.sort((a, b) => a.start - b.start).slice(0, MOST);
}

/** The lines in which nothing is quoted by tags. Both lists are in the order of the text. */
function withoutTagged(lines: readonly Line[], tagged: readonly TaggedQuote[]): Line[] {
  let at = 0;
  return lines.filter((line) => {
    while (at < tagged.length && tagged[at]!.end <= line.start) at++;
    return at === tagged.length || tagged[at]!.start >= line.end;
  });
}

function belongs(line: Line, before: Line, depth: number): boolean {
  if (line.start > before.end + 2) return false;
  return depth === 0
    ? line.depth === 0 && !line.blank
    : line.depth === depth || (line.blank && line.depth > 0);
}

function fromLines(form: PassageForm, lines: readonly Line[]): Passage | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const ofLine = (line: Line): Passage => ({
    form,
    start: line.depth > 0 ? line.start : line.textStart,
    end: line.end,
    textStart: line.textStart,
    textEnd: line.end,
    parts: [],
    whole: true,
  });
  return {
    ...ofLine(first),
    end: last.end,
    textEnd: last.end,
    parts: lines.length > 1 ? lines.map(ofLine) : [],
  };
}

function fromTags(text: string, { start, end, textStart, textEnd }: TaggedQuote): Passage {
  const parts: Passage[] = [];
  const inner = text.slice(textStart, textEnd);
  let at = textStart;
  for (const line of inner.split('\n')) {
    const lead = line.length - line.replace(/^[\s\0>]+/, '').length;
    const words = line.trim();
    if (words !== '') {
      const common = {
        start: at + lead,
        end: at + line.length,
        textStart: at + lead,
        textEnd: at + line.length,
      };
      parts.push({ form: 'block', ...common, parts: [], whole: true });
    }
    at += line.length + 1;
  }
  return { form: 'block', start, end, textStart, textEnd, parts: parts.length > 1 ? parts : [], whole: true };
}

/** A paragraph without `>`: marked stretches in it, and itself, for it may be pasted as it is. */
function fromProse(
  text: string,
  lines: readonly Line[],
  hasMarked: boolean,
  mayRepeat: (start: number) => boolean,
): Passage[] {
  const first = lines[0]!;
  const last = lines.at(-1)!;
  const passages: Passage[] = [];
  const slanted = slantedIn(text, first.textStart, last.end);
  if (slanted) return [slanted];
  const marked: Passage[] = [];
  const stretches = hasMarked ? findMarkedStretches(text, first.textStart, last.end) : [];
  for (const { start, end } of stretches) {
    if (end - start < SHORTEST + 2 || marked.length >= MOST) continue;
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const after = /^[^\n]*/.exec(text.slice(end, end + 80))![0];
    const whole = /^[\s*_]*$/.test(before) && /^[\s.,!?…*_]*$/.test(after);
    marked.push({ form: 'marks', start, end, textStart: start + 1, textEnd: end - 1, parts: [], whole });
  }
  passages.push(...marked);
  for (const line of lines) {
    const lineSlanted = lines.length > 1 ? slantedIn(text, line.textStart, line.end) : null;
    if (lineSlanted) passages.push(lineSlanted);
  }
  if (!lines.some(({ textStart }) => mayRepeat(textStart))) return passages;
  const plain = fromLines('plain', lines);
  if (plain) passages.push(plain);
  return passages;
}

/** `*…*`, `_…_` around all of it. */
function slantedIn(text: string, from: number, to: number): Passage | null {
  if (kindOf(text.charCodeAt(from)) === LETTER) return null;
  let start = from;
  let end = to;
  while (start < end && /[\s\0]/.test(text[start]!)) start++;
  while (end > start && /[\s\0]/.test(text[end - 1]!)) end--;
  const mark = text[start];
  if ((mark !== '*' && mark !== '_') || text[end - 1] !== mark || end - start < 5) return null;
  let inner = 1;
  while (inner < 3 && text[start + inner] === mark && text[end - 1 - inner] === mark) inner++;
  if (text.slice(start + inner, end - inner).includes(mark) || text[start + inner] === ' ') return null;
  return {
    form: 'slanted',
    start: from,
    end: to,
    textStart: start + inner,
    textEnd: end - inner,
    parts: [],
    whole: true,
  };
}
