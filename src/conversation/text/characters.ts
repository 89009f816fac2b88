/**
 * What a UTF-16 unit is to the reader of words:
 * `GAP` parts words, `LETTER` makes them (digits and combining marks too), `ALONE` is a word by itself (scripts that
 * are written without spaces), `JOIN` stands inside a word (it's), `SKIP` is not seen at all, `STOP` ends a sentence,
 * `LINE` ends a line.
 */
export const GAP = 0;
export const LETTER = 1;
export const ALONE = 2;
export const JOIN = 3;
export const SKIP = 4;
export const STOP = 5;
export const LINE = 6;

/** Beside its kind, what a unit may begin: a quotation, or a mention (`@`, a time in parentheses). */
export const QUOTE_SIGN = 8;
export const NAME_SIGN = 16;
const KIND = 7;

/** Not yet looked at. */
export const UNKNOWN = 255;
/**
 * What is known of each unit: its kind in the upper half, its folded form in the lower. For the loop that runs over
 * every unit of a thread; a unit that is `UNKNOWN` there must be learned first.
 */
export const UNITS = new Int32Array(65_536).fill(UNKNOWN << 16);

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const STOPS = /[.!?…。！？｡؟।॥։።;؛]/u;
const LINES = /[\n\r\u2028\u2029\u0085]/;
const UNSEEN = /[\0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]|[\u0300-\u036f]|\ufe0f/;
const QUOTE_SIGNS = /["“„«»”‘‚「『‹›＂‟﹁〝'’]/;
const NAME_SIGNS = /[@＠([（［【]/;
const JOINS = /['’ʼ‘`´]/;
/** Letters that lose their stroke by no decomposition. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'a',
  œ: 'o',
  ß: 's',
  ς: 'σ',
};

/** The kind of a unit; both halves of a surrogate pair count as letters. */
export function kindOf(unit: number): number {
  const known = UNITS[unit]! >> 16;
  return (known === UNKNOWN ? learn(unit) >> 16 : known) & KIND;
}

/** Works out a unit that was not seen before: its kind and its folded form, as in `UNITS`. */
export function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  let kind = GAP;
  if (unit >= 0xd800 && unit <= 0xdfff) kind = LETTER;
  else if (LINES.test(char)) kind = LINE;
  else if (UNSEEN.test(char)) kind = SKIP;
  else if (UNSPACED.test(char)) kind = ALONE;
  else if (WORD.test(char)) kind = LETTER;
  else if (STOPS.test(char)) kind = STOP;
  else if (JOINS.test(char)) kind = JOIN;
  if (QUOTE_SIGNS.test(char)) kind |= QUOTE_SIGN;
  if (NAME_SIGNS.test(char)) kind |= NAME_SIGN;
  return (UNITS[unit] = (kind << 16) | folded(char, unit));
}

/** In lower case and without accents, so that small differences of typing don't hide a word. */
function folded(char: string, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const small = char.toLowerCase();
  const base = PLAIN[small] ?? (/[\u00c0-\u052f\u1e00-\u1fff]/.test(small) ? small.normalize('NFD') : small);
  return base.charCodeAt(0);
}

for (let unit = 0; unit < 0x250; unit++) learn(unit);
