import { counted } from '../../locales/format.js';
import type { ComposerTexts } from '../../locales/texts.js';
import { isNear } from './limit.js';

/** At these counts a screen reader is told; read out with every key, the count would drown the typing. */
const STEPS = [100, 50, 20, 10, 0];

/** What is left, in words; below nothing, what is too much. */
function leftInWords(left: number, texts: ComposerTexts, locale: string): string {
  return counted(left < 0 ? texts.charactersOver : texts.charactersLeft, Math.abs(left), locale);
}

/** Shows near the limit how much may still be written: as a number to see, now and then in words to hear. */
export class Counter {
  #step = -1;

  /** Writes only what differs, and nothing at all far from the limit. */
  show(root: ParentNode, left: number, limit: number, texts: ComposerTexts, locale: string): void {
    const near = isNear(left, limit);
    const step = !near ? -1 : left < 0 ? STEPS.length + 1 : STEPS.filter((at) => left <= at).length;
    if (!near && this.#step === -1) return;
    const seen = root.querySelector('.count')!;
    seen.textContent = near ? new Intl.NumberFormat(locale).format(left) : '';
    seen.classList.toggle('over', left < 0);
    if (step !== this.#step)
      root.querySelector('[role=status]')!.textContent = near ? leftInWords(left, texts, locale) : '';
    this.#step = step;
  }
}
