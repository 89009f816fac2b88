import { moved, putIn, type Before, type Stretch } from './stretch.js';

/** Shorter words than these are nobody's in particular. */
const LEAST = 5;

/**
 * Which words of a text were pasted, for as long as nobody changes them. They are followed through every change by their place, so
 * that nothing that was typed is ever taken for pasted.
 */
export class Pastes {
  #stretches: readonly Stretch[] = [];
  #text = '';
  #before: Before | null = null;

  get stretches(): readonly Stretch[] {
    return this.#stretches;
  }

  /** To be called before words are pasted. */
  expect(before: Before): void {
    this.#before = before;
  }

  /** To be called when the text has changed. */
  follow(text: string): void {
    const put = this.#before && putIn(this.#before, text);
    const kept = this.#stretches.flatMap((each) => moved(each, this.#text, text) ?? []);
    this.#stretches = put && put.end - put.start >= LEAST ? [...kept, put] : kept;
    this.#text = text;
    this.#before = null;
  }

  /** Takes them for the writer's own from now on. */
  forget(): void {
    this.#stretches = [];
  }
}
