/**
 * While comments load, the thread holds a window's height free, so that what stands below it does not jump when they come. This
 * gives the space back: what is out of sight at once, the rest when it is out of sight too, or with the reader's next key or click,
 * when a change is no surprise.
 *
 * @param end - An element at the end of the content: where the thread would end without the reserve.
 */
export function releaseReserve(section: HTMLElement, end: HTMLElement, signal: AbortSignal): void {
  const release = (): void => {
    section.removeAttribute('data-reserve');
    removeEventListener('scroll', look, true);
  };
  // Rows have an estimated height until they were painted once.
  const look = (): void => {
    const { top, bottom } = section.getBoundingClientRect();
    if (end.getBoundingClientRect().bottom >= innerHeight) release();
    else if (bottom > innerHeight) section.style.setProperty('--comment-reserve', `${innerHeight - top}px`);
  };
  const options = { once: true, signal, passive: true };
  // Not when the button goes down: the page would move away under the pointer, and the click would be lost.
  addEventListener('click', release, options);
  addEventListener('keydown', release, options);
  // Also where the page scrolls in an element of its own.
  addEventListener('scroll', look, { signal, passive: true, capture: true });
  requestAnimationFrame(() => requestAnimationFrame(look));
}
