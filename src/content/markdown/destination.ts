import { unescape } from './characters.js';

/** Parentheses deeper than this are no link; it also bounds the work (the specification's own limit). */
const DEPTH = 32;
const SPACE = /[ \t]*(?:\n[ \t]*)?/y;
const POINTY = /<((?:\\.|[^<>\\\n])*)>/y;
const TITLE = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)/sy;

/** The `(destination "title")` behind a link's text; `at` is just behind the parenthesis. Titles are not kept. */
export function readDestination(text: string, at: number): { href: string; end: number } | null {
  at = skip(SPACE, text, at);
  let end = skip(POINTY, text, at);
  const pointy = end > at;
  if (!pointy && text[at] === '<') return null;
  if (!pointy) end = bareEnd(text, at);
  if (end < at) return null;
  const href = pointy ? text.slice(at + 1, end - 1) : text.slice(at, end);
  let close = skip(SPACE, text, end);
  if (close > end) close = skip(SPACE, text, skip(TITLE, text, close));
  return text[close] === ')' ? { href: unescape(href), end: close + 1 } : null;
}

/** Where a destination without `<>` ends: at a space, or at a parenthesis that it did not open; -1 if it can't. */
function bareEnd(text: string, at: number): number {
  let depth = 0;
  for (; at < text.length; at++) {
    const char = text.charAt(at);
    if (char <= ' ') break;
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) at++;
    else if (char === '(' && ++depth > DEPTH) return -1;
    else if (char === ')' && --depth < 0) break;
  }
  return depth > 0 ? -1 : at;
}

/** Where a sticky pattern ends that begins at `at`; `at` itself where it does not match. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
