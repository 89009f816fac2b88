import type { Author, Comment } from '../../model/comment.js';

/** What has to be said of a comment's author, so that people can be told apart. */
export interface Told {
  /** The mark is needed: somebody else in the thread has such a name, or no name either. */
  readonly mark: boolean;
  /** Where another person used the name first; null where nobody did before. */
  readonly earlier: Comment | null;
}

/** What was found when a comment was added. */
export interface Found {
  /** Somebody else has had such a name up to here, or no name either. */
  readonly shared: boolean;
  readonly earlier: Comment | null;
}

/** What a name looks like, in one way or more: two names with a look in common are taken for each other. */
export type LooksOf = (name: string) => readonly string[];

/** By whom a look was used first, and whether by others too. */
interface Use {
  who: string | undefined;
  comment: Comment;
  shared: boolean;
}

const ALONE: Found = { shared: false, earlier: null };
/** The look of all who have no name. */
const NAMELESS: readonly string[] = [''];

/** What a backend knows a person by; undefined where it does not know. */
export function identityOf({ mark, id }: Author): string | undefined {
  return mark?.words ?? id;
}

/** Who uses which names. Comments are added oldest first, and once each. */
export class People {
  readonly #isNobody: (name: string) => boolean;
  readonly #fold: LooksOf;
  readonly #looks = new Map<string, readonly string[]>();
  readonly #uses = new Map<string, Use>();

  /** @param isNobody - Whether a name tells nothing: there is none, or a word that stands in its place. */
  constructor(isNobody: (name: string) => boolean, looksOf: LooksOf) {
    this.#isNobody = isNobody;
    this.#fold = looksOf;
  }

  add(comment: Comment): Found {
    const { author, deletedAt, own } = comment;
    const who = identityOf(author);
    // What is on its way has not got its mark yet.
    if (deletedAt !== undefined || (own && who === undefined)) return ALONE;
    const looks = this.#looksOf(author.name);
    const uses = looks.map((look) => this.#use(look, who, comment));
    for (const look of this.#reservedBy(author, looks)) this.#use(look, who, comment);
    const other = uses.find((use) => use.who !== undefined && use.who !== who);
    return {
      shared: uses.some(({ shared }) => shared),
      earlier: who !== undefined && other && looks !== NAMELESS ? other.comment : null,
    };
  }

  /** Whether the mark of a comment that was added is needed, by all that were added since. */
  needsMark({ author, deletedAt }: Comment): boolean {
    if (!author.mark || deletedAt !== undefined) return false;
    const looks = this.#looksOf(author.name);
    return [...looks, ...this.#reservedBy(author, looks)].some((look) => this.#uses.get(look)?.shared);
  }

  #use(look: string, who: string | undefined, comment: Comment): Use {
    let use = this.#uses.get(look);
    if (!use) this.#uses.set(look, (use = { who, comment, shared: false }));
    if (use.who === who) return use;
    use.shared = true;
    // Of somebody who is not known nothing can be said: the first who is known counts.
    if (use.who === undefined) Object.assign(use, { who, comment });
    return use;
  }

  #looksOf(name: string): readonly string[] {
    let looks = this.#looks.get(name);
    if (!looks) {
      looks = this.#isNobody(name) ? NAMELESS : this.#fold(name);
      this.#looks.set(name, looks.length > 0 ? looks : (looks = [name]));
    }
    return looks;
  }

  /** A mark is its owner's: somebody else who calls himself so, or so behind the name, is in doubt too. */
  #reservedBy({ mark }: Author, looks: readonly string[]): string[] {
    if (!mark) return [];
    const [words = ''] = this.#fold(mark.words);
    return [words, ...looks.filter(Boolean).map((look) => look + words)];
  }
}

/**
 * What has to be said of the authors of a thread. Nothing is claimed of comments whose author the backend does not know
 * (neither `mark` nor `id`), and nobody borrows a name by having none.
 *
 * @param comments - Oldest first.
 * @param people - Nobody has been added to them yet.
 * @param complete - The comments begin where the thread begins; else nobody can say who used a name first, and that is not told.
 */
export function tellApart(comments: readonly Comment[], people: People, complete = true): Map<string, Told> {
  const found = comments.map((comment) => people.add(comment));
  return new Map(
    comments.map((comment, i) => [
      comment.id,
      { mark: people.needsMark(comment), earlier: complete ? found[i]!.earlier : null },
    ]),
  );
}
