/**
 * Letters that look like Latin ones, by the Latin ones: the confusables of Unicode (UTS #39) in the Latin, Greek, Cyrillic,
 * Armenian, Cherokee and Lisu alphabets, with small capitals and without rare letters; and digits and signs that stand for
 * letters.
 */
const LOOKALIKES =
  'aаαɑᎪᴀꓮᗅ bвьβᏏʙꓐ cсςϲҫᴄꓚ dԁđᏧᎠᴅꓓ eеєεҽᎬᴇꓰ fքϝꜰꓝ gցɡԍᏀɢꓖ hһнհћңᎻᏲʜꓧ i1l|ιіӏıɩɪłᎥᏞʟꓲꓡ ' +
  'jјᎫᴊꓙ kкκқᏦᴋꓗ mмᎷᴍꓟ nոռηᏁɴꓠ oоοօσᴏøөѳθ0Ꮎꓳഠ pрρᏢᴘꓑ qԛգզ rгғᎡᏒʀꓣ s5$ѕꜱᏕꓢ ' +
  'tтτҭᎢᴛꓔ uυսᏌᴜꓴ vѵνᏙᴠꓦ wԝωѡաᏔᎳᴡꓪ xхχҳ×ꓫ yуγүұᎩᎽʏꓬ zʐζƶᏃᴢꓜ';
/** Capitals that look like another letter than their small forms do. */
const CAPITALS = 'hΗ nΝ yΥ sՏ';

const SMALL = table(LOOKALIKES.toLowerCase());
const CAPITAL = table(CAPITALS);
/** What is not seen, and marks over, under and in letters; not the vowels of scripts that write them as marks. */
const UNSEEN =
  /[\p{DI}\p{Cc}\p{Cf}\u2800]|(?!\u3099|\u309a)(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/gu;

const SPACING = /[\p{Z}\p{P}]/gu;
/** Stars, ticks and pictures around a name leave it what it is. */
const DECORATION = /[\p{Z}\p{P}\p{So}\p{Sk}~]/gu;

function table(groups: string): ReadonlyMap<string, string> {
  return new Map(
    groups.split(' ').flatMap((group) => {
      const [latin, ...others] = group;
      return others.map((other) => [other, latin!] as const);
    }),
  );
}

/** What a folded word looks like: two words with the same look are easily taken for each other. */
export function lookOf(word: string): string {
  return Array.from(word, (letter) => SMALL.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/**
 * What a name looks like: two names that have a look in common are easily taken for each other, in small letters or as they
 * are written. After the skeleton of UTS #39: NFKC, then without what is not seen, without case, accents, spaces,
 * punctuation and decoration, letters of other alphabets as the Latin ones that they look like. Looks of different scripts that have no Latin
 * counterpart (Han, Hangul, Devanagari …) are compared letter by letter.
 *
 * @returns one or two; empty for a name without a letter, digit or sign
 */
export function looksOf(name: string): readonly string[] {
  const bare = looks(name.replace(/[™℠]/g, ''), DECORATION);
  // Stars are all that there is of some names.
  return bare.length > 0 ? bare : looks(name, SPACING);
}

function looks(name: string, without: RegExp): readonly string[] {
  // Firefox makes U+FFFD of a lone surrogate when it normalizes.
  const plain = name
    .replace(/\p{Cs}/gu, '')
    .normalize('NFKC')
    .normalize('NFD')
    .replace(UNSEEN, '')
    .normalize('NFC');
  const asWritten = plain.replace(/\p{Lu}/gu, (letter) => CAPITAL.get(letter) ?? letter);
  const both = [plain, asWritten].map((text) => lookOf(text.toLowerCase().replace(without, '')));
  return [...new Set(both)].filter(Boolean);
}
