import type { Comment } from '../model/comment.js';
import type { Reference } from '../model/reference.js';
import { toPosts } from './post.js';
import { ThreadResolver, type ResolveOptions } from './thread-resolver.js';

/**
 * Resolves the references of a thread in slices, and goes on when comments are added. Whoever drives it decides when:
 * there are no clocks in here.
 */
export interface Resolver {
  /** What was found so far, by comment id, in the order of the texts. Comments without references are not in it. */
  readonly references: ReadonlyMap<string, Reference[]>;
  /** Takes the thread as it is now. Comments that were only added cost only themselves; any other change starts over. */
  set(comments: readonly Comment[]): void;
  /**
   * Works on until about `units` UTF-16 units of text were read.
   *
   * @returns whether all is done.
   */
  step(units?: number): boolean;
}

export function createResolver(options: ResolveOptions = {}): Resolver {
  let thread = new ThreadResolver([], options);
  let work = thread.run();
  let comments: readonly Comment[] = [];
  let done = true;
  return {
    get references() {
      return thread.references;
    },
    set(next) {
      const known = comments.length;
      const longer =
        done && known <= next.length && comments.every((comment, i) => isSame(comment, next[i]!));
      if (!longer || !thread.append(toPosts(next.slice(known), known))) {
        thread = new ThreadResolver(toPosts(next), options);
      }
      // A copy: the caller may go on with the same array.
      comments = [...next];
      work = thread.run();
      done = false;
    },
    step(units = Infinity) {
      for (let left = units; !done && left > 0;) {
        const { value, done: finished } = work.next();
        if (finished) done = true;
        else left -= value;
      }
      return done;
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
      a.author?.name === b.author?.name)
  );
}
