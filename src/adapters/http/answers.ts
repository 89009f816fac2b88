import type { Comment } from '../../model/comment.js';
import { CommentError } from '../../model/errors.js';
import type { Change, Page, PlacedPage } from '../adapter.js';

/** What `GET /comments` answers. */
export interface PageAnswer extends Page {
  readonly revision: number;
  /** The server tells changes as they happen. */
  readonly live?: true;
}

/** What `GET /changes` answers. */
export interface ChangesAnswer {
  readonly revision: number;
  readonly live?: true;
  readonly changes: readonly Change[];
}

/** The parts that everything else relies on; a proxy, or a server of another kind, would not have them. */
function check(holds: boolean): void {
  if (!holds) throw new CommentError('BAD_DATA', 'This is no answer of a comment server');
}

const fieldsOf = <Answer>(value: unknown): Partial<Answer> => (value ?? {}) as Partial<Answer>;

export function commentIn(value: unknown): Comment {
  const { id, body, author, revision } = fieldsOf<Comment>(value);
  check([id, body, author?.name].every((text) => typeof text === 'string') && revision! > 0);
  return value as Comment;
}

export function pageIn(value: unknown): PageAnswer {
  const { comments, total, revision } = fieldsOf<PageAnswer>(value);
  check(Array.isArray(comments) && total! >= 0 && revision! >= 0);
  comments!.forEach(commentIn);
  return value as PageAnswer;
}

export function changesIn(value: unknown): ChangesAnswer {
  const { changes, revision } = fieldsOf<ChangesAnswer>(value);
  check(Array.isArray(changes) && revision! >= 0);
  for (const { comment } of changes!) commentIn(comment);
  return value as ChangesAnswer;
}

export function countsIn(value: unknown): readonly number[] {
  const { counts } = fieldsOf<{ readonly counts: readonly number[] }>(value);
  check(Array.isArray(counts) && counts.every((count) => count >= 0));
  return counts!;
}

/** What `GET /latest` and `GET /mine` answer. */
export function placedIn(value: unknown): PlacedPage {
  const { comments } = fieldsOf<PlacedPage>(value);
  check(Array.isArray(comments));
  for (const { comment, thread } of comments!) {
    commentIn(comment);
    check(typeof thread?.id === 'string');
  }
  return value as PlacedPage;
}
