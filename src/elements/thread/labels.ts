import type { Reader } from '../../conversation/reader.js';
import type { Language } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import { inSlices } from '../list/slices.js';

/** Comments that are read into the index of labels at a time. */
const STRETCH = 100;

/** Words for people without a name, of other systems and in other languages, are among such names. */
const MAY_BE_NAMELESS = /^anon|[^ -~]/i;

/**
 * What readers call a comment. A name at first, which costs nothing; `Anon (9:16AM)`, unique in the thread, once somebody wants
 * that, the code for it is there and the thread has been read, which for a long one takes longer than a frame.
 */
export class Labels {
  /** Something on the page would read differently with labels that are told apart. */
  wanted = false;
  #code: typeof import('./label-code.js') | null = null;
  #exact = false;

  /** Whether it is the word for people without a name: of this language and English at first, of all systems later. */
  nameless(name: string, { texts }: Language): boolean {
    if (name === '' || name === texts.anonymous || name === 'Anonymous') return true;
    if (this.#code) return this.#code.isNameless(name);
    this.wanted ||= MAY_BE_NAMELESS.test(name);
    return false;
  }

  of(comment: Comment, thread: readonly Comment[], reader: Reader, { texts }: Language): string {
    if (comment.deletedAt !== undefined) return texts.deletedLabel;
    if (this.#exact) return this.#code!.labelOf(comment, thread, reader);
    this.wanted = true;
    return comment.author.name.trim() || texts.anonymous;
  }

  /** Reads the thread in slices, where that is wanted; true when labels are exact from now on and were not before. */
  async read(thread: readonly Comment[], reader: Reader, going: () => boolean): Promise<boolean> {
    const [first] = thread;
    if (!this.wanted || !first) return false;
    try {
      this.#code ??= await import('./label-code.js');
    } catch {
      // Without a network it can't be fetched: names have to do, until the next time.
      return false;
    }
    const { labelOf } = this.#code;
    // A longer version of a thread is read on from where the last one ended.
    const stretches = this.#exact ? 1 : Math.ceil(thread.length / STRETCH);
    const ends = Array.from({ length: stretches }, (_, i) => (i + 1) * STRETCH);
    await inSlices(ends.slice(0, -1), (end) => void labelOf(first, thread.slice(0, end), reader), going);
    if (!going()) return false;
    labelOf(first, thread, reader);
    const news = !this.#exact;
    this.#exact = true;
    return news;
  }
}
