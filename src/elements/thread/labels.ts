import type { Reader } from '../../conversation/labels/reader.js';
import { shownName } from '../../conversation/names/shown-name.js';
import type { Language } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import type { Marks } from '../identity/marks.js';
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
  /** The language of the page. */
  language!: Language;
  /** Something on the page would read differently with labels that are told apart. */
  wanted = false;
  #code: typeof import('./label-code.js') | null = null;
  #exact = false;
  /** Another one with each of `marks`: then labels are read anew. */
  #key = '';
  /** What tells people apart; null until the backend knows one of them and it has been fetched. */
  marks: Marks | null = null;
  /** It is on its way; undefined where it was not asked for. */
  pending: boolean | undefined;

  /** Fetches what tells people apart, once the backend knows one of them; calls `redraw` then. */
  async meet(thread: readonly Comment[], list: Element, redraw: () => void): Promise<void> {
    if (this.pending !== undefined || !thread.some(({ author }) => author.mark ?? author.id ?? author.role))
      return;
    this.pending = true;
    try {
      const { marksFor } = await import('../identity/marks-for.js');
      await marksFor(list, thread, this.isNobody, (marks) => {
        this.marks = marks;
        this.#key += '.';
        if (!this.pending) redraw();
      });
    } catch {
      // Without a network it can't be fetched: names have to do.
    }
    this.pending = false;
    redraw();
  }

  /** Whether it is the word for people without a name: of this language and English at first, of all systems later. */
  readonly nameless = (name: string): boolean => {
    const { texts } = this.language;
    if (name === '' || name === texts.anonymous || name === 'Anonymous') return true;
    if (this.#code) return this.#code.isNameless(name);
    this.wanted ||= MAY_BE_NAMELESS.test(name);
    return false;
  };

  /** The same, or a short form of it; as far as that is known by now. */
  readonly isNobody = (name: string): boolean => /^anon$/i.test(name) || this.nameless(name);

  of(comment: Comment, thread: readonly Comment[], reader: Reader): string {
    const { texts } = this.language;
    if (comment.deletedAt !== undefined) return texts.deletedLabel;
    if (this.#exact) return this.#read(comment, thread, reader);
    this.wanted = true;
    return shownName(comment.author.name) || texts.anonymous;
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
    // A longer version of a thread is read on from where the last one ended.
    const stretches = this.#exact ? 1 : Math.ceil(thread.length / STRETCH);
    const ends = Array.from({ length: stretches }, (_, i) => (i + 1) * STRETCH);
    await inSlices(ends.slice(0, -1), (end) => void this.#read(first, thread.slice(0, end), reader), going);
    if (!going()) return false;
    this.#read(first, thread, reader);
    const news = !this.#exact;
    this.#exact = true;
    // Now it is known which names are none.
    if (news) this.marks?.again(this.#code.isNobody);
    return news;
  }

  #read(comment: Comment, thread: readonly Comment[], reader: Reader): string {
    const { labelWords, isNobody } = this.#code!;
    const { marks } = this;
    return labelWords(
      comment,
      thread,
      reader,
      marks && { key: this.#key, people: () => marks.people(isNobody) },
    );
  }
}
