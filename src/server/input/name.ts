import type { Refusal } from '../http/refusal.js';
import { invalid, textOf } from './text.js';

/** What a name is refused for, as problem details have it in `reason`. */
export type NameFault = 'name-characters' | 'name-empty' | 'name-long' | 'name-marks';

/** Limits of a name: what people see as characters, and bytes of UTF-8. */
const GRAPHEMES = 64;
const BYTES = 256;
/** More marks on one letter climb over the lines above. */
const MARKS = 4;

const encoder = new TextEncoder();

/** Controls, halves of characters, what turns the order of text round, tag characters, and what no reader's font can know. */
const REFUSED = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Co}\p{Cn}\u{E0000}-\u{E007F}]/u;
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}\p{M}\u2800]/gu;
const PILED = new RegExp(`\\p{M}{${MARKS + 1}}`, 'u');

/**
 * A name as it was written, or a refusal; nothing is taken out of it. An empty one is that of a person who gave none;
 * any other must have something to see in it.
 */
export function nameOf(value: unknown, path: string): string {
  if (value === '') return value;
  if (typeof value === 'string' && REFUSED.test(value)) {
    throw faulty(path, 'holds characters that a name may not have', 'name-characters');
  }
  const name = textOf(value, path);
  if (encoder.encode(name).length > BYTES || isLong(name)) {
    throw faulty(path, `is longer than ${GRAPHEMES} characters`, 'name-long');
  }
  if (PILED.test(name.normalize('NFC'))) {
    throw faulty(path, `has more than ${MARKS} marks on a letter`, 'name-marks');
  }
  if (name.replace(INVISIBLE, '') === '') throw faulty(path, 'has nothing that can be seen', 'name-empty');
  return name;
}

const faulty = (path: string, words: string, why: NameFault): Refusal => invalid(path, words, why);

/** No character is shorter than a unit. Only few names are longer, and what takes them apart is slow to make. */
function isLong(name: string): boolean {
  if (name.length <= GRAPHEMES) return false;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return [...segmenter.segment(name)].length > GRAPHEMES;
}
let segmenter: Intl.Segmenter | undefined;
