import { lineStart, type TextChange, type TextSelection } from './text-change.js';

/** `*` is emphasis, `**` is strong; both of them together is `***`. */
export type Mark = '*' | '**';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stands before the words of a line: indentation, quote signs, list bullets and numbers. */
const LINE_PREFIX = /^(?:\s|>|[-*+] |\d{1,9}[.)] )*/;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]*$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}]*/u;
/** So far from the caret a word is looked for; a longer one is marked in part. */
const LONGEST_WORD = 64;
const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/**
 * Makes the selected words bold or italic, or plain again where they all are so already. Each line is marked by
 * itself, without its quote signs and bullets, because Markdown's marks don't reach over paragraphs. Nothing
 * selected: the word at the caret.
 */
export function toggleMark(selection: TextSelection, mark: Mark): TextChange {
  const { text, start, end } = selection;
  const caret = start === end;
  const ranges = caret ? [wordAt(text, start)] : markable(selection);
  const active = ranges.every((range) => isMarked(text, range, mark));
  const reach = active ? mark.length : 0;
  const from = ranges[0]!.start - reach;
  const marked = { from: -1, to: 0 };
  let insert = '';
  let at = from;
  for (const range of ranges) {
    const put = active || isMarked(text, range, mark) ? '' : mark;
    insert += text.slice(at, range.start - reach) + put;
    if (marked.from < 0) marked.from = from + insert.length;
    insert += text.slice(range.start, range.end);
    marked.to = from + insert.length;
    insert += put;
    at = range.end + reach;
  }
  const within = marked.from + start - ranges[0]!.start;
  return caret
    ? { from, to: at, insert, start: within, end: within }
    : { from, to: at, insert, start: marked.from, end: marked.to };
}

/** Makes the selection code: in backticks within a line, a fenced block over several; or plain again. */
export function toggleCode(selection: TextSelection): TextChange {
  const { text, start, end } = selection;
  const code = text.slice(start, end);
  if (code.includes('\n')) return toggleFence(selection);
  const own = around(text, selection, '`');
  if (own) return { from: start - own, to: end + own, insert: code, start: start - own, end: end - own };
  const ticks = ticksFor(code, 1);
  // A space keeps a backtick at the edge of the code apart from the fence; Markdown takes it off again.
  const space = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  const lead = ticks.length + space.length;
  return {
    from: start,
    to: end,
    insert: ticks + space + code + space + ticks,
    start: start + lead,
    end: end + lead,
  };
}

/** Makes the selection a link, and selects what is to be filled in: the address, or the words of an address. */
export function insertLink({ text, start, end }: TextSelection): TextChange {
  const words = text.slice(start, end);
  const isAddress = WEB_ADDRESS.test(words);
  const address = isAddress ? words : 'https://';
  const insert = `[${isAddress ? '' : words}](${address})`;
  const inBrackets = start + 1;
  if (isAddress || !words) return { from: start, to: end, insert, start: inBrackets, end: inBrackets };
  const fill = start + insert.length - 1;
  return { from: start, to: end, insert, start: fill - address.length, end: fill };
}

function toggleFence({ text, start, end }: TextSelection): TextChange {
  const from = lineStart(text, start);
  const lineEnd = text.indexOf('\n', end);
  const to = lineEnd < 0 ? text.length : lineEnd;
  const code = text.slice(from, to);
  const fence = /(?:^|\n)(`{3,})\n$/.exec(text.slice(0, from))?.[1];
  if (fence && text.startsWith(`\n${fence}`, to)) {
    const first = from - fence.length - 1;
    return { from: first, to: to + fence.length + 1, insert: code, start: first, end: first + code.length };
  }
  const ticks = ticksFor(code, 3);
  const first = from + ticks.length + 1;
  return { from, to, insert: `${ticks}\n${code}\n${ticks}`, start: first, end: first + code.length };
}

/** The words of each selected line; the whole selection where it holds no words. */
function markable({ text, start, end }: TextSelection): Range[] {
  const ranges: Range[] = [];
  for (let at = start; at < end;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const isLineStart = at === 0 || text[at - 1] === '\n';
    const line = text.slice(at, lineEnd);
    const prefix = isLineStart ? LINE_PREFIX.exec(line)![0].length : line.length - line.trimStart().length;
    const first = at + prefix;
    const last = at + line.trimEnd().length;
    const lead = run(text, first, 1, '*');
    const tail = run(text, last - 1, -1, '*');
    // Marks inside the selection are taken as standing around it.
    if (last - tail > first + lead) ranges.push({ start: first + lead, end: last - tail });
    else if (first < last) ranges.push({ start: first, end: last });
    at = lineEnd + 1;
  }
  return ranges.length ? ranges : [{ start, end }];
}

function isMarked(text: string, range: Range, mark: Mark): boolean {
  const stars = around(text, range, '*');
  return mark === '**' ? stars >= 2 : stars % 2 === 1;
}

function wordAt(text: string, caret: number): Range {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, caret - LONGEST_WORD), caret))![0];
  const after = WORD_AFTER.exec(text.slice(caret, caret + LONGEST_WORD))![0];
  return { start: caret - before.length, end: caret + after.length };
}

/** How often a character stands in a row, from a place on or from a place back. */
function run(text: string, at: number, step: 1 | -1, character: string): number {
  let length = 0;
  for (let next = at; text[next] === character; next += step) length++;
  return length;
}

/** How many of a character stand on both sides. */
function around(text: string, { start, end }: Range, character: string): number {
  return Math.min(run(text, start - 1, -1, character), run(text, end, 1, character));
}

/** More backticks in a row than a code has anywhere in it, and at least so many. */
function ticksFor(code: string, least: number): string {
  const runs = code.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least, ...runs.map((run) => run.length + 1)));
}
