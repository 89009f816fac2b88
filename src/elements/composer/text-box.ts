import type { Growth } from './growth.js';
import { applyChange, type TextChange, type TextSelection } from './text-change.js';

/**
 * The textarea and what is in it. The text has no second copy: the browser's undo, input methods and spelling need it
 * there. Until there is a textarea, the text waits here.
 */
export class TextBox {
  #area: HTMLTextAreaElement | null = null;
  #growth: Growth | null = null;
  #waiting = '';

  /** To be called with the same textarea, after each rendering. */
  attach(area: HTMLTextAreaElement): void {
    if (this.#area === area) return;
    this.#area = area;
    this.text = this.#waiting;
    if (!CSS.supports('field-sizing', 'content')) void this.#loadGrowth(area);
  }

  get text(): string {
    return this.#area?.value ?? this.#waiting;
  }

  /** Replaces the whole text, beyond undo. */
  set text(text: string) {
    this.#waiting = text;
    if (!this.#area || this.#area.value === text) return;
    this.#area.value = text;
    this.grow();
  }

  get selection(): TextSelection {
    const { text } = this;
    return {
      text,
      start: this.#area?.selectionStart ?? text.length,
      end: this.#area?.selectionEnd ?? text.length,
    };
  }

  /** Makes a change that can be undone. */
  change(change: TextChange): void {
    if (this.#area) applyChange(this.#area, change);
  }

  /** To be called when the text has changed. */
  grow(): void {
    this.#growth?.follow();
  }

  focus(): void {
    this.#area?.focus();
  }

  async #loadGrowth(area: HTMLTextAreaElement): Promise<void> {
    try {
      const { Growth } = await import('./growth.js');
      this.#growth = new Growth(area);
      this.grow();
    } catch {
      // Without a network it can't be fetched: a long text is scrolled.
    }
  }
}
