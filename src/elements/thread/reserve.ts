/**
 * While comments load, the thread holds a window's height free, so that what stands below it does not jump when they come. This
 * gives the space back: at once where nobody can see it, else with the reader's next key or click, when a change is no surprise.
 *
 * @param end - An element at the end of the content: where the thread would end without the reserve.
 */
export function releaseReserve(section: HTMLElement, end: HTMLElement, signal: AbortSignal): void {
  const release = (): void => section.removeAttribute('data-reserve');
  const options = { once: true, signal, passive: true };
  // Not when the button goes down: the page would move away under the pointer, and the click would be lost.
  addEventListener('click', release, options);
  addEventListener('keydown', release, options);
  // Rows have an estimated height until they were painted once.
  const look = (): void => {
    if (end.getBoundingClientRect().bottom >= innerHeight) release();
  };
  requestAnimationFrame(() => requestAnimationFrame(look));
}
