import type { Comment } from '../../model/comment.js';
import { plainLook } from './plain-look.js';

/**
 * Who uses which names, as far as that is told easily: of people without a name, and of different names in plain letters.
 * Says where that does not do, and `People` have to be asked. Comments are added oldest first, and once each.
 */
export class PlainPeople {
  /** A name may be another person's. */
  doubtful = false;
  /** Several people have no name. */
  several = false;
  readonly #isNobody: (name: string) => boolean;
  /** By whom a look was used first; nothing is inherited. */
  readonly #users = Object.create(null) as Record<string, string>;

  /** @param isNobody - Whether a name tells nothing: there is none, or a word that stands in its place. */
  constructor(isNobody: (name: string) => boolean, comments: readonly Comment[] = []) {
    this.#isNobody = isNobody;
    for (const comment of comments) this.add(comment);
  }

  /** Gives whether somebody else has had no name either, up to here. */
  add({ author, deletedAt, own, disputed }: Comment): { readonly shared: boolean } {
    const { name, mark, id } = author;
    const who = mark?.words ?? id ?? '';
    const nameless = this.#isNobody(name);
    // What is on its way has not got its mark yet.
    if (deletedAt === undefined && (who || !own)) {
      const look = nameless ? '' : plainLook(name);
      const words = mark ? plainLook(mark.words) : '';
      this.several ||= nameless && this.#isOthers('', who);
      // A mark is its owner's: somebody else who calls himself so, or so behind the name, is in doubt too.
      this.doubtful ||=
        disputed !== undefined ||
        [look, words, look! + words!].some((each) => each === null || (each && this.#isOthers(each, who)));
    }
    return { shared: nameless && this.several };
  }

  /** Whether the mark of a comment that was added is needed, by all that were added since. */
  needsMark({ author }: Comment): boolean {
    return this.several && this.#isNobody(author.name);
  }

  /** Whether somebody else used it first. */
  #isOthers(look: string, who: string): boolean {
    return (this.#users[look] ??= who) !== who;
  }
}
