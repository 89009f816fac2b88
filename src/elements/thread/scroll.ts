const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Frames after which it is given up, and frames without a change after which all is at rest. */
const MOST = 60;
const REST = 3;

/** What the page is being scrolled to. Two at once would pull it to and fro. */
let moving = new AbortController();

/** Scrolls to an element: its head to the top of the window. */
export function scrollTo(element: Element): Promise<void> {
  return hold(element, () => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
}

/** Scrolls until the head of an element is so many pixels below the top of the window. */
export function scrollBackTo(element: Element, top: number): Promise<void> {
  return hold(element, () => {
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  });
}

/**
 * Stays with an element until it rests: rows above it that had only an estimated height get their real one when they come near the
 * window, texts grow when their references are known, and not every engine anchors its scrolling. The reader's own move ends it,
 * and so does the next place that is gone to.
 */
async function hold(element: Element, scroll: () => void): Promise<void> {
  moving.abort();
  const moved = (moving = new AbortController());
  const { signal } = moved;
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    addEventListener(type, () => moved.abort(), { signal, passive: true });
  }
  let last = NaN;
  for (let i = 0, still = 0; i < MOST && still < REST && !signal.aborted; i++) {
    scroll();
    await frame();
    const { top } = element.getBoundingClientRect();
    still = Math.abs(top - last) < 1 ? still + 1 : 0;
    last = top;
  }
  moved.abort();
}
