import { lineStart, type TextChange, type TextSelection } from './text-change.js';

const QUOTED = /^>[ \t]?/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** Quotes the selected lines with `> `, or takes the sign off where all of them have it. */
export function toggleQuote(selection: TextSelection): TextChange {
  // A blank line is quoted too, so that it stays one quotation.
  return toggleLines(selection, QUOTED, (line) => (line ? `> ${line}` : '>'));
}

/** Makes the selected lines items of a list, or takes the bullets off where all of them have one. */
export function toggleList(selection: TextSelection): TextChange {
  return toggleLines(selection, LIST_ITEM, (line, only) => (line || only ? `- ${line}` : ''));
}

/**
 * Puts a quotation behind the selection, as a block of its own with an empty line below it, where the caret goes.
 *
 * @param lead a line above it that says who is quoted, such as `[Anon (9:16AM)](#comment-1):`
 */
export function insertQuotation({ text, end }: TextSelection, quoted: string, lead = ''): TextChange {
  const before = text.slice(0, end);
  const apart = !before.trim() || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const lines = quoted
    .trim()
    .split(/\r?\n/)
    .map((line) => (line.trim() ? `> ${line}` : '>'));
  const below = /^\n{0,2}/.exec(text.slice(end))![0].length;
  const insert = [apart + (lead ? `${lead}\n` : ''), lines.join('\n'), '\n\n'.slice(below)].join('');
  const caret = end + insert.length + below;
  return { from: end, to: end, insert, start: caret, end: caret };
}

function toggleLines(
  { text, start, end }: TextSelection,
  marked: RegExp,
  mark: (line: string, only: boolean) => string,
): TextChange {
  const [from, to] = linesAround(text, start, end);
  const lines = text.slice(from, to).split('\n');
  const active =
    lines.every((line) => (line.trim() ? marked.test(line) : lines.length > 1)) &&
    lines.some((line) => line.trim());
  const next = lines.map((line) => (active ? line.replace(marked, '') : mark(line, lines.length === 1)));
  const block = next.join('\n');
  // Without a blank line below, Markdown would take the next line into the quotation or the item.
  const apart = !active && /^\n[^\n]/.test(text.slice(to, to + 2)) ? '\n' : '';
  const change = { from, to, insert: block + apart };
  if (start !== end) return { ...change, start: from, end: from + block.length };
  const caret = Math.max(from, start + block.length - (to - from));
  return { ...change, start: caret, end: caret };
}

/** The lines that the selection touches; a line break at its very end does not touch the next one. */
function linesAround(text: string, start: number, end: number): [from: number, to: number] {
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const lineEnd = text.indexOf('\n', last);
  return [lineStart(text, start), lineEnd < 0 ? text.length : lineEnd];
}
