const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Scrolls to an element and stays with it until it rests: rows above it that had only an estimated height get their real one
 * when they come near the window, and not every engine anchors its scrolling.
 */
export async function scrollTo(element: Element): Promise<void> {
  let last = NaN;
  for (let i = 0; i < 10; i++) {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    await frame();
    const { top } = element.getBoundingClientRect();
    if (Math.abs(top - last) < 1) return;
    last = top;
  }
}
