import { counted } from '../../locales/format.js';
import type { ComposerTexts } from '../../locales/texts.js';

/** At these counts a screen reader is told; read out with every key, the count would drown the typing. */
const STEPS = [100, 50, 20, 10, 0];

/** Whether the end is near enough to speak of: within a tenth of the limit, and 500 characters. */
export function isNear(left: number, limit: number): boolean {
  return left <= Math.min(500, limit / 10);
}

/** What is left, in words. */
function leftInWords(left: number, texts: ComposerTexts, locale: string): string {
  return counted(left < 0 ? texts.charactersOver : texts.charactersLeft, Math.abs(left), locale);
}

/** The text as it is posted. Blank lines before and after it are nothing; indentation before it is code. */
export function trimmed(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** Why this text can't be posted, in words; empty where it can. */
export function refusal(body: string, limit: number, texts: ComposerTexts, locale: string): string {
  if (!body) return texts.empty;
  return body.length > limit ? leftInWords(limit - body.length, texts, locale) : '';
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
