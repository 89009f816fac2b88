import type { Chains } from './chains.js';
import { BEGINS, QUOTED, UNSPACED, type Words } from './words.js';

/** Of so many runs of three in a row one is kept at least (winnowing: Schleimer, Wilkerson and Aiken, 2003). */
const WINDOW = 8;
/** Words in a row that have a kept run among them, wherever they stand. */
export const SURE = WINDOW + 2;

/** One number for three words. */
export function triple(a: number, b: number, c: number): number {
  return (Math.imul(Math.imul(a, 31) + b, 0x01000193) + Math.imul(c, 17)) | 0;
}

/** The last runs of three that were looked at. */
const values = new Int32Array(WINDOW);

/** Keeps a sample of the runs of three in one comment: the least of each window, and each that begins a sentence. */
export function samplePlaces({ hash, flags }: Words, from: number, to: number, chains: Chains): void {
  let least = -1;
  for (let place = from; place + 2 < to; place++) {
    const value = triple(hash[place]!, hash[place + 1]!, hash[place + 2]!);
    const flag = flags[place]!;
    values[place & (WINDOW - 1)] = value;
    if (flag & (BEGINS | UNSPACED) && !(flag & QUOTED)) chains.add(value, place);
    if (least >= 0 && place - least < WINDOW && value > values[least & (WINDOW - 1)]!) continue;
    const before = least;
    if (least < 0 || place - least < WINDOW) least = place;
    else {
      // The least one has left the window: the last of the least in it is next.
      least = place - WINDOW + 1;
      for (let other = least + 1; other <= place; other++) {
        if (values[other & (WINDOW - 1)]! <= values[least & (WINDOW - 1)]!) least = other;
      }
    }
    if (least !== before && !(flags[least]! & (QUOTED | BEGINS | UNSPACED))) {
      chains.add(values[least & (WINDOW - 1)]!, least);
    }
  }
}
