/*
 * What the tools do with the text: loaded with the first of them that is used.
 */
import type { Command } from './commands.js';
import { insertLink, toggleCode, toggleMark } from './inline-marks.js';
import { toggleList, toggleQuote } from './line-marks.js';
import type { TextChange, TextSelection } from './text-change.js';

export { insertQuotation } from './line-marks.js';

export const MARKS: Readonly<Record<Command['name'], (selection: TextSelection) => TextChange>> = {
  bold: (selection) => toggleMark(selection, '**'),
  italic: (selection) => toggleMark(selection, '*'),
  code: toggleCode,
  link: insertLink,
  quote: toggleQuote,
  list: toggleList,
};
