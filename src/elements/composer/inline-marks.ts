import { lineStart, type TextChange, type TextSelection } from './text-change.js';

/** `*` is emphasis, `**` is strong; both of them together is `***`. */
export type Mark = '*' | '**';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stands before the words of a line: indentation, quote signs, list bullets and numbers. */
const LINE_PREFIX = /^(?:\s|>|[-*+] |\d{1,9}[.)] )*/;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/**
 * Makes the selected words bold or italic, or plain again where they all are so already. Each line is marked by itself, without its
 * quote signs and bullets, because Markdown's marks don't reach over paragraphs. Nothing selected: the word at the caret.
 */
export function toggleMark(selection: TextSelection, mark: Mark): TextChange {
  const { text, start, end } = selection;
  const caret = start === end;
  const ranges = caret ? [wordAt(text, start)] : markable(selection);
  const size = mark.length;
  const active = ranges.every((range) => isMarked(text, range, mark));
  const reach = active ? size : 0;
  let insert = '';
  let at = ranges[0]!.start - reach;
  const from = at;
  for (const range of ranges) {
    const words = text.slice(range.start, range.end);
    insert += text.slice(at, range.start - reach);
    insert += active ? words : isMarked(text, range, mark) ? words : mark + words + mark;
    at = range.end + reach;
  }
  const shift = active ? -size : size;
  if (caret) return { from, to: at, insert, start: start + shift, end: end + shift };
  const lead = active || isMarked(text, ranges[0]!, mark) ? 0 : size;
  const tail = active || isMarked(text, ranges.at(-1)!, mark) ? 0 : size;
  return { from, to: at, insert, start: from + lead, end: from + insert.length - tail };
}

/** Makes the selection code: in backticks within a line, a fenced block over several; or plain again. */
export function toggleCode(selection: TextSelection): TextChange {
  const { text, start, end } = selection;
  const code = text.slice(start, end);
  if (code.includes('\n')) return toggleFence(selection);
  const around = Math.min(runBefore(text, start, '`'), runAfter(text, end, '`'));
  if (around) {
    return { from: start - around, to: end + around, insert: code, start: start - around, end: end - around };
  }
  const ticks = '`'.repeat(longestRun(code, '`') + 1);
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
  const inside = /^(`{3,})[^`\n]*\n([^]*)\n\1$/.exec(code);
  if (inside) return { from, to, insert: inside[2]!, start: from, end: from + inside[2]!.length };
  const fence = '`'.repeat(Math.max(3, longestRun(code, '`') + 1));
  const first = from + fence.length + 1;
  return { from, to, insert: `${fence}\n${code}\n${fence}`, start: first, end: first + code.length };
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
    const lead = runAfter(text, first, '*');
    const tail = runBefore(text, last, '*');
    // Marks inside the selection are taken as standing around it.
    if (last - tail > first + lead) ranges.push({ start: first + lead, end: last - tail });
    else if (first < last) ranges.push({ start: first, end: last });
    at = lineEnd + 1;
  }
  return ranges.length ? ranges : [{ start, end }];
}

function isMarked(text: string, { start, end }: Range, mark: Mark): boolean {
  const around = Math.min(runBefore(text, start, '*'), runAfter(text, end, '*'));
  return mark === '**' ? around >= 2 : around % 2 === 1;
}

function wordAt(text: string, caret: number): Range {
  let start = caret;
  let end = caret;
  while (start > 0 && WORD_CHARACTER.test(characterBefore(text, start)))
    start -= characterBefore(text, start).length;
  while (end < text.length && WORD_CHARACTER.test(characterAt(text, end)))
    end += characterAt(text, end).length;
  return { start, end };
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && at > 1;
  return text.slice(at - (isPair ? 2 : 1), at);
}

function runBefore(text: string, at: number, character: string): number {
  let length = 0;
  while (text[at - 1 - length] === character) length++;
  return length;
}

function runAfter(text: string, at: number, character: string): number {
  let length = 0;
  while (text[at + length] === character) length++;
  return length;
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
    const length = runAfter(text, at, character);
    longest = Math.max(longest, length);
    at += length - 1;
  }
  return longest;
}
