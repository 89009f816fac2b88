/** Longest stretch of work before the browser gets its turn, in milliseconds: half a frame on a slow screen. */
export const SLICE = 12;

/**
 * Gives the browser a turn: input and painting go first, then the work goes on. `scheduler.yield` keeps its place in
 * the queue; where it is missing, a message is the shortest wait that is not throttled.
 */
export function nextTurn(): Promise<void> {
  return 'scheduler' in globalThis && scheduler.yield ? scheduler.yield() : message();
}

/** Settles behind all that waits already. */
function message(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

declare const scheduler: { yield?: () => Promise<void> };

/** Longest wait for a frame where one is to be expected, in milliseconds: a frame of another site may get none. */
const NO_FRAME = 2000;

/**
 * Lets the browser paint what is there, and all else that waits have its turn. In a tab that nobody sees nothing is painted, and
 * nothing has to wait for it.
 */
export function nextPaint(): Promise<void> {
  if (document.hidden) return nextTurn();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve(message());
    });
  });
}

/** For what is asked for again and again until it is there: everything else goes first. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** Does something with each item, in slices; stops when `going` says so. */
export async function inSlices<T>(
  items: Iterable<T>,
  act: (item: T) => void,
  going: () => boolean,
): Promise<void> {
  let began = performance.now();
  let done = 0;
  for (const item of items) {
    // Looking at the clock costs more than a small act.
    if (done++ % 8 === 7 && performance.now() - began > SLICE) {
      await nextTurn();
      if (!going()) return;
      began = performance.now();
    }
    act(item);
  }
}
