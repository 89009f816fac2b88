import type { Line } from './lines.js';

/** `>>12`, `#12`, or `^`: a comment named by its place. */
export interface NumberMark {
  readonly start: number;
  readonly end: number;
  /** From 1; null for `^`, the comment just above. */
  readonly number: string | null;
  /** Enough by itself; `#12` may be many things, and counts only where the thread shows numbers. */
  readonly clear: boolean;
}

const ARROWS = /(?<![>\p{L}\p{N}])(?:>>|＞＞)(\d{1,9})(?=[\s:,.;)!?]|$|[^\p{L}\p{N}>])/gu;
const HASH_START = /^(@?#(\d{1,7}))(?=[\s:,;)!?，：、]|\.\s|$)/;
const HASH_AFTER =
  /(?<=(?:^|[\s(])(?:with|to|as|see|by|like|from|than|@|re|and|mit|wie|avec|con|com|с|как) )#(\d{1,7})(?![\p{L}\p{N}]|[.,]\d)/giu;
const CARET = /^(?:\^|↑|⬆️?)(?=\s|$|this\b|[.!,]?\s)/;

/** Nobody names so many in one comment. */
const MOST = 250;

/** Whether a line begins with a number that is no depth of quoting. */
export function beginsWithNumber(text: string, start: number, end: number): boolean {
  return /^(?:>>|＞＞)\d{1,9}(?![\p{L}\p{N}>])/u.test(text.slice(start, Math.min(end, start + 14)));
}

export function readNumberMarks(prose: string, lines: readonly Line[]): NumberMark[] {
  const marks: NumberMark[] = [];
  const first = lines.find(({ blank }) => !blank);
  const caret =
    first && first.depth === 0 && /[\^↑⬆]/.test(prose.charAt(first.textStart))
      ? CARET.exec(prose.slice(first.textStart, first.end))
      : null;
  if (first && caret) {
    const start = first.textStart;
    marks.push({ start, end: start + caret[0].length, number: null, clear: true });
  }
  if (!prose.includes('>>') && !prose.includes('#') && !prose.includes('＞＞')) return marks;
  const hashes: NumberMark[] = [];
  for (const line of lines) {
    if (line.blank || line.depth > 0) continue;
    const text = prose.slice(line.textStart, line.end);
    const at = (index: number, length: number, number: string, clear: boolean): NumberMark => {
      const start = line.textStart + index;
      return { start, end: start + length, number, clear };
    };
    for (const match of text.matchAll(ARROWS)) marks.push(at(match.index, match[0].length, match[1]!, true));
    const start = line.opens ? HASH_START.exec(text) : null;
    if (start) hashes.push(at(0, start[1]!.length, start[2]!, false));
    for (const match of text.matchAll(HASH_AFTER))
      hashes.push(at(match.index, match[0].length, match[1]!, false));
  }
  // `#1 …`, `#2 …`, `#3 …` is a list.
  const counts = hashes.length > 1 && hashes.every(({ number }, i) => Number(number) === i + 1);
  return counts
    ? marks.slice(0, MOST)
    : [...marks, ...hashes].sort((a, b) => a.start - b.start).slice(0, MOST);
}
