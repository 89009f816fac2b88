import { GLUED_HONORIFICS, HONORIFICS, NO_PART, PARTICLES, TITLES } from './name-words.js';

const WORD = /[\p{L}\p{N}\p{M}\p{So}\p{Sk}\u200c\u200d]+(?:['’ʼ״׳"][\p{L}\p{M}]+)*/gu;
const STROKES: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** One word of plain letters, as most are. */
const SIMPLE = /^[A-Za-z\d]+$/;

/** The words of a name in lower case, without punctuation. */
export function nameWords(text: string): string[] {
  if (SIMPLE.test(text)) return [text.toLowerCase()];
  return (text.normalize('NFC').match(WORD) ?? []).map((word) => lower(word).replace(/['’ʼ״׳"]/g, ''));
}

/** Lower case that keeps dotted and dotless i of Turkish names apart from nothing else. */
export function lower(word: string): string {
  return (word.includes('İ') ? word.replaceAll('İ', 'i') : word).toLowerCase();
}

/** Without accents and strokes; only letters of alphabets that have a plain form. */
export function plain(key: string): string {
  if (/^[\0-\x7f]*$/.test(key)) return key;
  return (
    key
      .normalize('NFD')
      .replace(/(?<!и)[\u0300-\u036f\u064b-\u0655\u05b0-\u05c7]/g, '')
      .normalize('NFC')
      // Last, since a letter may have both: `ǣ`, `ǿ`.
      .replace(/[øłđßæœı]/g, (letter) => STROKES[letter] ?? letter)
  );
}

/** How much of a name an alias is; a full name outranks a part. */
export type AliasKind = 'full' | 'part';

const HAN_NAME = /^\p{Script=Han}{3,4}$/u;
const HANGUL_NAME = /^\p{Script=Hangul}{3}$/u;

/** All keys under which a person of this name is found, with what each is. */
export function aliasesOf(name: string): Map<string, AliasKind> {
  const aliases = new Map<string, AliasKind>();
  const add = (key: string, kind: AliasKind): void => {
    if (key === '') return;
    if (aliases.get(key) !== 'full') aliases.set(key, kind);
    const simple = plain(key);
    if (simple !== key && aliases.get(simple) !== 'full') aliases.set(simple, kind);
  };
  const all = nameWords(name);
  const words = bare(all);
  for (const form of words.length < all.length || words.at(-1) !== all.at(-1) ? [all, words] : [words]) {
    add(form.join(' '), 'full');
    if (form.length > 1) add(form.join(''), 'full');
  }
  if (words.length > 1 && words.length <= 5) {
    const first = words[0]!;
    const last = words.at(-1)!;
    const particle = words.findIndex((word, i) => i > 0 && PARTICLES.has(word));
    // `van der Berg`; `Ana María` of `Ana María López`.
    if (particle > 0 && particle < words.length - 1) add(words.slice(particle).join(' '), 'part');
    if (words.length > 2 && particle !== 1 && isPart(words[1]!)) add(`${first} ${words[1]!}`, 'part');
    for (const part of [first, last]) if (isPart(part)) add(part, 'part');
    if (words.length > 2) add(`${first} ${last}`, 'full');
    add(`${first} ${last.charAt(0)}`, 'part');
    add(`${first.charAt(0)} ${last}`, 'part');
  }
  const only = words.length === 1 ? words[0]! : '';
  if (HANGUL_NAME.test(only)) add(only.slice(1), 'part');
  else if (HAN_NAME.test(only)) {
    add(only.slice(only.length - 2), 'part');
    if (only.length === 4) add(only.slice(0, 2), 'part');
  }
  return aliases;
}

/** Without titles before and honorifics behind; all words again where nothing would be left. */
export function bare(words: readonly string[]): string[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && TITLES.has(words[from]!)) from++;
  while (to - 1 > from && HONORIFICS.has(words[to - 1]!)) to--;
  const kept = words.slice(from, to);
  const last = kept.at(-1) ?? '';
  if (/^[\0-\x7f]*$/.test(last)) return kept;
  const glued = GLUED_HONORIFICS.find(
    (honorific) => last.length > honorific.length + 1 && last.endsWith(honorific),
  );
  if (glued) kept[kept.length - 1] = last.slice(0, -glued.length);
  return kept;
}

function isPart(word: string): boolean {
  const letters = [...word].length;
  return (
    (letters >= 3 || (letters === 2 && /[^\0-\x7f]/.test(word))) && /\p{L}/u.test(word) && !NO_PART.has(word)
  );
}
