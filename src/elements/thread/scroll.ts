const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Frames after which it is given up, and frames without a change after which all is at rest. */
const MOST = 60;
const REST = 3;

/**
 * Scrolls to an element and stays with it until it rests: rows above it that had only an estimated height get their real one
 * when they come near the window, and not every engine anchors its scrolling. The reader's own move ends it.
 */
export async function scrollTo(element: Element): Promise<void> {
  const moved = new AbortController();
  const { signal } = moved;
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    addEventListener(type, () => moved.abort(), { signal, passive: true });
  }
  let last = NaN;
  for (let i = 0, still = 0; i < MOST && still < REST && !signal.aborted; i++) {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    await frame();
    const { top } = element.getBoundingClientRect();
    still = Math.abs(top - last) < 1 ? still + 1 : 0;
    last = top;
  }
  moved.abort();
}
