import type { Comment, Thread } from '../model/comment.js';
import type { CallOptions } from './adapter.js';
import type { IndexedDBAdapterOptions } from './indexeddb.js';
import { totalOf } from './kit/comments.js';
import { database } from './kit/database.js';
import { byTime, timed } from './kit/order.js';
import { DATABASE, emptyThread, keysOf } from './kit/schema.js';
import { tabs } from './kit/tabs.js';
import { latestOf } from './kit/written.js';

/**
 * Adds a conversation, as an importer gives it, to what an `indexedDBAdapter` of the same options keeps: the comments
 * come into the thread of its id, each in its place by time; those whose id is there already stay as they are.
 * Widgets that watch the thread are told. Resolves to the number that was added; on an error nothing was.
 */
export async function importThread(
  { id, comments: imported }: Thread,
  { name = DATABASE, patience, signal }: IndexedDBAdapterOptions & CallOptions = {},
): Promise<number> {
  const added = await database(name, patience).write(signal, async (threads, comments) => {
    const [thread = emptyThread(id), rows] = await Promise.all([
      threads.get(id),
      comments.getAll(keysOf(id)),
    ]);
    const keys = new Map(rows.map(({ comment, key }) => [comment.id, key]));
    // What is there already is left out last: one without a time stands behind it.
    const fresh = timed(imported.map(foreign)).filter(
      ({ comment }) => !keys.has(comment.id) && keys.set(comment.id, undefined),
    );
    const all = byTime([...timed(rows.map((row) => row.comment)), ...fresh]);
    const clock = Math.max(thread.clock, latestOf(all));
    await Promise.all([
      threads.put({ id, count: all.length, total: totalOf(all), clock }),
      // In this order: a comment only moves up, to a place that the one before has left.
      ...all.map(async (comment, place) => {
        const key = keys.get(comment.id);
        return comments.put({ thread: id, place, comment, ...(key !== undefined && { key }) });
      }),
    ]);
    return fresh.map(({ comment }) => comment);
  });
  tabs(name).tell(id, 'created', added);
  return added.length;
}

/** Whoever wrote it elsewhere, here nobody did: nothing of it is this reader's own, or waits for a moderator. */
function foreign({ own: _own, held: _held, ...comment }: Comment): Comment {
  return comment;
}
