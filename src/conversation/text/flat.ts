const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/**
 * A short stretch of text in which times are easy to read: digits of all scripts, full-width signs and unusual spaces
 * as in ASCII, letters small. Of the same length, so that places in it are places in the text.
 */
export function flat(text: string): string {
  if (/^[\n -~]*$/.test(text)) return text.toLowerCase();
  let result = '';
  for (let i = 0; i < text.length; i++) result += flatUnit(text.charCodeAt(i));
  return result;
}

function flatUnit(unit: number): string {
  for (const zero of DIGIT_ZEROS) if (unit >= zero && unit < zero + 10) return String(unit - zero);
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0).toLowerCase();
  if (/[\u00a0\u2000-\u200f\u202a-\u202f\u2060-\u2069\u061c\u3000\0]/.test(String.fromCharCode(unit)))
    return ' ';
  if (unit === 0x3001 || unit === 0x060c) return ',';
  if (unit === 0x2019) return "'";
  if (unit === 0x05f4) return '"';
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small : String.fromCharCode(unit);
}
