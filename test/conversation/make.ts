import type { Comment } from '../../src/model/comment.js';

/** A comment of which only what a test speaks of is written down. */
export function comment(
  id: string,
  rest: Partial<Omit<Comment, 'author'>> & { name?: string } = {},
): Comment {
  const { name = '', ...fields } = rest;
  return {
    id,
    parentId: null,
    author: { name },
    body: `Text of ${id}`,
    createdAt: null,
    revision: 1,
    ...fields,
  };
}
