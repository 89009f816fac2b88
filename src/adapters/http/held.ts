import type { Comment } from '../../model/comment.js';
import type { CommentAdapter } from '../adapter.js';
import type { Writer } from './writer.js';

type Watch = NonNullable<CommentAdapter['watch']>;

/**
 * Watching that begins with what waits to be approved. The pages, which are the same for everybody, don't have it; its
 * writer is told as of something that was written elsewhere. Whoever has nothing that waits asks for nothing.
 * `ask`: the comments of a thread that only their writer sees.
 */
export function withHeld(
  watch: Watch,
  { isWaiting, waits, claim }: Writer,
  ask: (threadId: string) => Promise<readonly Comment[]>,
): Watch {
  return (threadId, listener) => {
    let stopped = false;
    const stop = watch(threadId, listener);
    if (isWaiting(threadId)) {
      ask(threadId).then(
        (held) => {
          waits(threadId, held.length > 0);
          for (const comment of stopped ? [] : held) listener({ kind: 'created', comment: claim(comment) });
        },
        () => {
          // The next visit asks again.
        },
      );
    }
    return () => {
      stopped = true;
      stop();
    };
  };
}
