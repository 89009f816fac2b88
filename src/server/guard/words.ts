/** Finds the first listed word in a text, as it is in the list. */
export type FindWord = (text: string) => string | null;

/** Scripts without spaces between words: there a listed word may stand inside of others. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Words and phrases to look for: whole ones, in large or small letters, in all shapes of letters that Unicode counts as
 * the same, and with invisible characters in between. A star at the end stands for any ending.
 */
export function wordFinder(list: readonly string[]): FindWord {
  const words = list.map(wordOf).filter(({ bare }) => bare !== '');
  return (text) => {
    const within = folded(text);
    return words.find((word) => isIn(within, word))?.entry ?? null;
  };
}

/** The same for all ways to write it. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
}

interface Word {
  readonly entry: string;
  readonly bare: string;
  /** Whether a letter may not stand right before, or right behind it. */
  readonly begins: boolean;
  readonly ends: boolean;
}

function wordOf(entry: string): Word {
  const word = folded(entry).trim();
  const bare = word.replace(/\*$/, '');
  const bound = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character) && !UNSPACED.test(character);
  const characters = [...bare];
  return { entry, bare, begins: bound(characters[0]), ends: bare === word && bound(characters.at(-1)) };
}

function isIn(text: string, { bare, begins, ends }: Word): boolean {
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
    const end = at + bare.length;
    const inside =
      (begins && /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at))) ||
      (ends && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2)));
    if (!inside) return true;
  }
  return false;
}
