/** The named character references that people do type; all others stay as they were written. */
const NAMED: Readonly<Record<string, string>> = Object.assign(Object.create(null) as object, {
  amp: '&',
  gt: '>',
  lt: '<',
  nbsp: '\u00A0',
  quot: '"',
});

/** A backslash escape, or a character reference (CommonMark 0.31.2, 2.4 and 2.5). */
export const ESCAPE = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/iy;
const ESCAPES = new RegExp(ESCAPE.source, 'gi');

/** What a match of `ESCAPE` stands for; the match itself where it names no character. */
export function unescapeMatch(match: readonly (string | undefined)[]): string {
  const [whole = '', escaped, decimal, hex, name] = match;
  if (escaped) return escaped;
  if (name) return NAMED[name] ?? whole;
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  const real = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return real ? String.fromCodePoint(code) : '\uFFFD';
}

/** Text with all escapes and character references replaced. */
export function unescape(text: string): string {
  return text.replace(ESCAPES, (...match: string[]) => unescapeMatch(match.slice(0, 5)));
}
