import type { Comment } from '../../model/comment.js';
import type { Reference } from '../../model/reference.js';
import { toPosts } from '../thread/post.js';
import { ThreadResolver, type ResolveOptions } from './thread-resolver.js';

/**
 * Resolves the references of a thread in slices, and goes on when comments are added. Whoever drives it decides when:
 * there are no clocks in here.
 */
export interface Resolver {
  /** What was found so far, by comment id, in the order of the texts. Comments without references are not in it. */
  readonly references: ReadonlyMap<string, Reference[]>;
  /**
   * Takes the thread as it is now, and does no more than to look what is new in it. Comments that were only added cost
   * only themselves; any other change starts over.
   */
  set(comments: readonly Comment[]): void;
  /**
   * Works on until about `units` UTF-16 units of text were read. 2000 units are mostly less than a millisecond, and
   * never more than a long comment takes: a good measure between two looks at the clock.
   *
   * @returns whether all is done.
   */
  step(units?: number): boolean;
}

export function createResolver(options: ResolveOptions = {}): Resolver {
  let thread = new ThreadResolver(options);
  let comments: readonly Comment[] = [];
  let work: Generator<number, void> | null = null;

  function* read(all: readonly Comment[], known: number): Generator<number, void> {
    if (!thread.append(yield* toPosts(all.slice(known), known))) {
      thread = new ThreadResolver(options);
      thread.append(yield* toPosts(all));
    }
    yield* thread.run();
  }

  return {
    get references() {
      return thread.references;
    },
    set(next) {
      let known = comments.length;
      const longer =
        work === null && known <= next.length && comments.every((comment, i) => isSame(comment, next[i]!));
      if (!longer) {
        thread = new ThreadResolver(options);
        known = 0;
      }
      // A copy: the caller may go on with the same array.
      comments = [...next];
      work = read(comments, known);
    },
    step(units = Infinity) {
      for (let left = units; work && left > 0;) {
        const { value, done } = work.next();
        if (done) work = null;
        else left -= value;
      }
      return work === null;
    },
  };
}

/** Whether nothing has changed that references are read from. */
function isSame(a: Comment, b: Comment): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.body === b.body &&
      a.createdAt === b.createdAt &&
      a.editedAt === b.editedAt &&
      a.deletedAt === b.deletedAt &&
      a.parentId === b.parentId &&
      a.timeZone === b.timeZone &&
      a.format === b.format &&
      JSON.stringify(a.author) === JSON.stringify(b.author))
  );
}
