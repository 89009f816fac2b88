import type { Comment } from '../../model/comment.js';
import { CommentError } from '../../model/errors.js';
import type { Change, Page } from '../adapter.js';

/** What `GET /comments` answers. */
export interface PageAnswer extends Page {
  readonly revision: number;
}

/** What `GET /changes` answers. */
export interface ChangesAnswer {
  readonly revision: number;
  readonly changes: readonly Change[];
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new CommentError('BAD_DATA', `The server's answer is no ${what}`);
}

/** The parts that everything else relies on; a proxy or a server of another kind would not have them. */
export function commentIn(value: unknown): Comment {
  const { id, body, author, revision } = (value ?? {}) as Partial<Comment>;
  check(
    typeof id === 'string' && typeof body === 'string' && typeof author?.name === 'string' && revision! > 0,
    'comment',
  );
  return value as Comment;
}

export function pageIn(value: unknown): PageAnswer {
  const { comments, total, revision } = (value ?? {}) as Partial<PageAnswer>;
  check(Array.isArray(comments) && total! >= 0 && revision! >= 0, 'page');
  comments!.forEach(commentIn);
  return value as PageAnswer;
}

export function changesIn(value: unknown): ChangesAnswer {
  const { changes, revision } = (value ?? {}) as Partial<ChangesAnswer>;
  check(Array.isArray(changes) && revision! >= 0, 'list of changes');
  for (const { comment } of changes!) commentIn(comment);
  return value as ChangesAnswer;
}

export function countsIn(value: unknown): readonly number[] {
  const { counts } = (value ?? {}) as { counts?: readonly number[] };
  check(Array.isArray(counts) && counts.every((count) => count >= 0), 'list of counts');
  return counts!;
}
