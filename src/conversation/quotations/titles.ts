const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
/** Words that are small in a title. */
const SMALL = 4;
/** In words. */
export const LONGEST_TITLE = 9;

/** Whether words in quotation marks look like the name of a book or a film: `The Old Man and the Sea`. */
export function isTitle(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const long = words.filter(({ length }) => length >= SMALL);
  if (words.length > LONGEST_TITLE || words.length < 2 || text === text.toUpperCase()) return false;
  const great = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    great >= 2 && great * 2 >= words.length && long.filter((word) => !/^\p{Lu}/u.test(word)).length === 0
  );
}
