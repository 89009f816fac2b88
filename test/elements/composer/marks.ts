import { changed, type TextChange, type TextSelection } from '../../../src/elements/composer/text-change.js';

/** Reads `a ⟦word⟧ b` as a text with `word` selected, and `a | b` as one with the caret there. */
export function read(marked: string): TextSelection {
  const caret = marked.indexOf('|');
  if (caret >= 0) return { text: marked.replace('|', ''), start: caret, end: caret };
  const start = marked.indexOf('⟦');
  return { text: marked.replace(/[⟦⟧]/g, ''), start, end: marked.indexOf('⟧') - 1 };
}

/** Writes a text with its selection in the same way. */
export function write({ text, start, end }: TextSelection): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`;
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}

/** What a command makes of a marked text. */
export function after(marked: string, command: (selection: TextSelection) => TextChange): string {
  const selection = read(marked);
  return write(changed(selection, command(selection)));
}
