import { digest } from '../writer.js';
import { FIRST_WORDS, SECOND_WORDS } from './words.js';

/** For one more device: ten bits each, for ten minutes. */
export const INVITING = 8;
export const INVITED_FOR = 600_000;
/** For recovery: 120 bits. */
export const RECOVERING = 12;

/** Words by chance, in turns of both lists, as marks are. */
export function newWords(count: number): string {
  const chance = crypto.getRandomValues(new Uint16Array(count));
  const lists = [FIRST_WORDS, SECOND_WORDS];
  return Array.from(chance, (bits, index) => lists[index % 2]![bits & 0x3ff]).join(' ');
}

/**
 * What is kept of words. Whoever types or reads them out may write them in capitals, with hyphens, in lines or numbered; the
 * order counts. There are too many for their hash to need salt or patience.
 */
export function hashOfWords(text: string): Promise<string> {
  return digest('words', ...(text.toLowerCase().match(/[a-z]+/g) ?? []));
}
