/**
 * Lets a textarea grow with its text where CSS doesn't (`field-sizing: content`). It measures in the next frame, when
 * the layout is done anyway, and writes only when the height changes, so that typing does not wait for it.
 */
export class Growth {
  readonly #area: HTMLTextAreaElement;
  #frame = 0;
  #length = 0;

  constructor(area: HTMLTextAreaElement) {
    this.#area = area;
  }

  /** To be called when the text has changed. */
  follow(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#measure();
    });
  }

  #measure(): void {
    const { style, textLength } = this.#area;
    // Only a shorter text can need less height; a longer one is never measured from scratch.
    if (textLength < this.#length) style.removeProperty('block-size');
    this.#length = textLength;
    const { scrollHeight, clientHeight, offsetHeight } = this.#area;
    if (scrollHeight > clientHeight)
      style.setProperty('block-size', `${scrollHeight + offsetHeight - clientHeight}px`);
  }
}
