import type { Reference } from '../../model/reference.js';
import type { TextChange } from '../composer/text-change.js';

type Place = Pick<Reference, 'kind' | 'start' | 'end'>;

/** A word joiner, which nobody sees: for words that have no sign in front that could be escaped. */
const UNSEEN = '&#8288;';
const WRITTEN = /^\[((?:\\.|[^[\]\\])*)\]\(#comment-[^()\s]+\)$/s;

/**
 * Makes a reference plain text, which looks the same and refers to nothing. Where a sign makes it a reference, that sign is escaped
 * as Markdown has it (`Anon \(9:16AM)`, `\@Bob`, `Bob\,`, `\> words`); in front of words that have none, `&#8288;` is written.
 * The resolver takes what is escaped for the writer's own.
 */
export function madePlain(text: string, { kind, start, end }: Place): TextChange {
  const before = text.slice(start, end);
  const behind = text[end] ?? '';
  const takesSign = kind === 'mention' && /[,:]/.test(behind) && !/[[(@]/.test(before);
  const to = takesSign ? end + 1 : end;
  // In one paragraph with the line above, its own beginning would be overlooked.
  const apart = kind === 'quotation' && /\S[ \t]*\n$/.test(text.slice(0, start)) ? '\n' : '';
  const isLineStart = !text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim();
  const plain =
    kind === 'quotation'
      ? plainQuotation(before, isLineStart)
      : plainMention(text.slice(start, to), takesSign);
  const insert = apart + plain;
  return { from: start, to, insert, start: start + insert.length, end: start + insert.length };
}

/** The same for a quotation with the line above that says whose words they are. */
export function bothMadePlain(text: string, lead: Place, quotation: Place): TextChange {
  const [first, second] = [madePlain(text, lead), madePlain(text, quotation)];
  const insert = first.insert + text.slice(first.to, second.from) + second.insert;
  const caret = first.from + insert.length;
  return { from: first.from, to: second.to, insert, start: caret, end: caret };
}

function plainQuotation(words: string, isLineStart: boolean): string {
  if (isLineStart && /^[ \t]*>/.test(words))
    return words.replace(
      /^([ \t]*)((?:>[ \t]?)+)/gm,
      (_, space: string, signs: string) => space + signs.replaceAll('>', '\\>'),
    );
  return (/^[!-/:-=?@[\]_`{-~]/.test(words) ? '\\' : UNSEEN) + words;
}

function plainMention(words: string, sign: boolean): string {
  const label = WRITTEN.exec(words)?.[1];
  const typed = label ?? words;
  if (sign) return `${typed.slice(0, -1)}\\${typed.slice(-1)}`;
  if (/^[@#^>]/.test(typed)) return typed.replace(/^(?:>+|[@#^])/, (signs) => signs.replace(/./g, '\\$&'));
  const parens = typed.lastIndexOf('(');
  if (parens > 0 && typed[parens - 1] !== '\\') return `${typed.slice(0, parens)}\\${typed.slice(parens)}`;
  return UNSEEN + typed;
}
