import type { Comment, Thread } from '../../model/comment.js';
import { isCommentId } from '../../model/comment-id.js';
import type { SqlDriver, SqlSession, SqlValue } from './driver.js';
import { insertInto } from './insert.js';
import { advanceFrom, threadRow } from './thread-state.js';

/** What came of it. */
export interface Added {
  readonly comments: number;
  readonly threads: number;
  /** Ids of threads that had comments already: they are as they were. */
  readonly left: readonly string[];
}

const COLUMNS =
  'thread, id, place, changed, parent, name, url, body, format, zone, created, edited, deleted, revision';
const INSERT = insertInto('comments', COLUMNS.split(', '));

/**
 * Adds threads of another system to a database, each wholly or not at all; done again after a break, it goes on. The comments
 * have their times, and belong to nobody's key.
 *
 * @param threads - With comments, oldest first; their ids are those that pages ask for.
 */
export async function addThreads(driver: SqlDriver, threads: readonly Thread[], now: number): Promise<Added> {
  const added: Thread[] = [];
  for (const thread of threads) {
    if (await driver.transaction((session) => addIn(session, thread, now))) added.push(thread);
  }
  return {
    comments: added.reduce((sum, { comments }) => sum + comments.length, 0),
    threads: added.length,
    left: threads.filter((thread) => !added.includes(thread)).map(({ id }) => id),
  };
}

async function addIn(session: SqlSession, { id, comments }: Thread, now: number): Promise<boolean> {
  const before = await threadRow(session, id);
  const { rows } = await session.query('select id from comments where thread = ? limit 1', [id]);
  if (rows.length > 0 || before?.moved != null) return false;
  const { revision } = await advanceFrom(session, id, before, now, comments.length);
  const first = revision - comments.length + 1;
  for (const [i, comment] of comments.entries()) await session.query(INSERT, cellsOf(id, comment, first + i));
  return true;
}

function cellsOf(thread: string, comment: Comment, place: number): SqlValue[] {
  const { id, parentId, author, body, format, timeZone, createdAt, editedAt, deletedAt, revision } = comment;
  const times = [createdAt, editedAt, deletedAt].map((time) => (time == null ? null : Date.parse(time)));
  // What can't be an id is none of a comment that is there, and too much for some databases.
  const parent = parentId !== null && isCommentId(parentId) ? parentId : null;
  const texts = [parent, author.name, author.url ?? null, body, format ?? null, timeZone ?? null];
  return [thread, id, place, place, ...texts.map(kept), ...times, revision];
}

/** What not every database can keep, in the middle of an import: NUL, and half characters. */
const kept = (text: string | null): string | null => text?.replace(/\p{Surrogate}|\0/gu, '\ufffd') ?? null;
