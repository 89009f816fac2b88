import { memoryAdapter } from '../../../src/adapters/memory.js';
import type { CommentThread } from '../../../src/elements/comment-thread.js';
import type { Comment } from '../../../src/model/comment.js';
import { setup, until, type Thread } from '../thread/fixture.js';

let opened = 0;

/** A thread under a name of its own, so that no draft of another test is in it; with labels that are told apart. */
export async function open(
  comments: readonly Comment[],
  properties: Partial<CommentThread> = {},
): Promise<Thread> {
  const id = `write-${++opened}`;
  const adapter = memoryAdapter({ threads: [{ id, comments }] });
  const thread = await setup({ adapter, properties: { threadId: id, ...properties } });
  const first = comments[0]!.id;
  await until(() => thread.article(first) !== null);
  return thread;
}
