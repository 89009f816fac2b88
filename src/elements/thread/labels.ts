import type { labelOf } from '../../conversation/label.js';
import type { isNameless } from '../../conversation/nameless.js';
import type { Reader } from '../../conversation/reader.js';
import type { Language } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import { inSlices } from '../list/slices.js';

/** Comments that are read into the index of labels at a time. */
const STRETCH = 100;

/**
 * What readers call a comment. A name at first, which costs nothing; `Anon (9:16AM)`, unique in the thread, once the code for that
 * is there and the thread has been read, which for a long one takes longer than a frame.
 */
export class Labels {
  #labelOf: typeof labelOf | null = null;
  #isNameless: typeof isNameless | null = null;
  #exact = false;

  use(label: typeof labelOf, nameless: typeof isNameless): void {
    this.#labelOf = label;
    this.#isNameless = nameless;
  }

  /** Whether it is the word for people without a name: of this language and English at first, of all systems later. */
  nameless(name: string, { texts }: Language): boolean {
    return this.#isNameless?.(name) ?? (name === '' || name === texts.anonymous || name === 'Anonymous');
  }

  of(comment: Comment, thread: readonly Comment[], reader: Reader, { texts }: Language): string {
    if (comment.deletedAt !== undefined) return texts.deletedLabel;
    if (this.#exact && this.#labelOf) return this.#labelOf(comment, thread, reader);
    return comment.author.name.trim() || texts.anonymous;
  }

  /** Reads the thread in slices; true when labels are exact from now on and were not before. */
  async read(thread: readonly Comment[], reader: Reader, going: () => boolean): Promise<boolean> {
    const label = this.#labelOf;
    const [first] = thread;
    if (!label || !first) return false;
    // A longer version of a thread is read on from where the last one ended.
    const stretches = this.#exact ? 1 : Math.ceil(thread.length / STRETCH);
    const ends = Array.from({ length: stretches }, (_, i) => (i + 1) * STRETCH);
    await inSlices(ends.slice(0, -1), (end) => void label(first, thread.slice(0, end), reader), going);
    if (!going()) return false;
    label(first, thread, reader);
    const news = !this.#exact;
    this.#exact = true;
    return news;
  }
}
