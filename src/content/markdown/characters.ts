const NAMED: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', nbsp: '\u00A0', quot: '"' };

/**
 * A backslash escape, or a character reference (CommonMark 0.31.2, 2.4 and 2.5). The named ones are those that
 * people do type; all others stay as they were written.
 */
const ESCAPE = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|gt|lt|nbsp|quot));/gi;

/** The same, where it begins at `lastIndex`. */
export const ESCAPE_HERE = new RegExp(ESCAPE, 'iy');

/** Text with all escapes and character references replaced. */
export function unescape(text: string): string {
  return text.replace(ESCAPE, (_, escaped?: string, decimal?: string, hex?: string, name?: string) => {
    const letter = escaped ?? NAMED[name ?? ''];
    if (letter) return letter;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    const real = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return real ? String.fromCodePoint(code) : '\uFFFD';
  });
}
