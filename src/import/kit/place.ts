import { CommentError } from '../../model/errors.js';

/** Where an offset is, line and column counted from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** A `BAD_DATA` error that names the place, in its message too. */
export function badData(message: string, text: string, offset: number, cause?: unknown): CommentError {
  const place = placeOf(text, offset);
  const options = cause === undefined ? { place } : { place, cause };
  return new CommentError('BAD_DATA', `${message} (line ${place.line}, column ${place.column})`, options);
}

/**
 * The text with one kind of line end and nothing in it that can't be stored or shown: no byte order mark, and U+FFFD in
 * place of control characters and of halves of surrogate pairs. Lines and columns stay as they were.
 */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '\uFFFD');
}
