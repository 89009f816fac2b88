import { nextTurn } from '../list/slices.js';

/** Longest stretch of work while somebody types, in milliseconds: with what a browser does for a letter, half a frame. */
export const TURN = 8;
/** Units of work between two looks at the clock. */
const LOOK = 10_000;
/** What any item costs, whatever it holds. */
const LEAST = 50;

/**
 * Does something with each item, and lets the browser have its turn in between, so that no letter waits for it.
 *
 * @param act - Gives how much work it was, in UTF-16 units of text.
 * @returns whether all is done; false where it was no longer wanted.
 */
export async function inTurns<Item>(
  items: Iterable<Item>,
  act: (item: Item) => number,
  going: () => boolean,
): Promise<boolean> {
  let began = performance.now();
  let work = 0;
  for (const item of items) {
    work += LEAST + act(item);
    if (work < LOOK) continue;
    work = 0;
    if (performance.now() - began < TURN) continue;
    await nextTurn();
    if (!going()) return false;
    began = performance.now();
  }
  // What comes next begins afresh.
  await nextTurn();
  return going();
}
