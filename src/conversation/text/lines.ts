import { beginsWithNumber } from './number-marks.js';

/** A line of a comment. */
export interface Line {
  readonly start: number;
  /** One past its last unit, the line break not counted. */
  readonly end: number;
  /** Where its text begins, behind `>` and spaces. */
  readonly textStart: number;
  /** How many `>` stand before it. */
  readonly depth: number;
  readonly blank: boolean;
  /** A new paragraph begins here. */
  readonly opens: boolean;
}

const SPACE = new Set([' ', '\t', '\u00a0', '\u3000', '\0', '\u200e', '\u200f']);
const QUOTE_SIGN = new Set(['>', '\uff1e']);
/** Lines that were broken by hand are about this long; a shorter one ends a paragraph even without a full stop. */
const WRAPPED = 56;

/** Splits a text into lines and reads how deep each is quoted; by line, not by lazy continuation. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let before: Line | undefined;
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const stop = end > start && text[end - 1] === '\r' ? end - 1 : end;
    before = readLine(text, start, stop, before);
    lines.push(before);
    start = end + 1;
  }
  return lines;
}

function readLine(text: string, start: number, end: number, before: Line | undefined): Line {
  let depth = 0;
  let at = start;
  let spaces = 0;
  // `>>12` names a comment.
  const numbered = QUOTE_SIGN.has(text[start]!) && beginsWithNumber(text, start, end);
  for (; at < end && !numbered; at++) {
    const char = text[at]!;
    if (QUOTE_SIGN.has(char)) {
      depth++;
      spaces = 0;
    } else if (SPACE.has(char)) {
      if (char !== '\0' && ++spaces > 3 && depth === 0) break;
    } else break;
  }
  while (at < end && SPACE.has(text[at]!)) at++;
  const blank = at >= end;
  const opens = !blank && (!before || before.blank || before.depth !== depth || endsParagraph(text, before));
  return { start, end, textStart: at, depth, blank, opens };
}

function endsParagraph(text: string, line: Line): boolean {
  if (line.end - line.textStart < WRAPPED) return true;
  return /[.!?:…。！？｡؟।»”"')\]*_~-]\s*$/.test(text.slice(Math.max(line.start, line.end - 4), line.end));
}
