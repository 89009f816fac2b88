import { CommentError } from '../../../model/errors.js';
import type { QueueCounts, QueueName } from '../../../model/moderation.js';
import type { QueueQuery } from '../../stores/moderation.js';
import type { SqlRow, SqlSession, SqlValue } from '../driver.js';
import { MODERATED } from './moderated.js';
import { codeOf } from './standing.js';

type Reading = Pick<SqlSession, 'query'>;

/** A part of the comments, as SQL without values of anybody. */
function conditionOf(queue: QueueName): string {
  return `${queue === 'reported' ? 'reported = 1' : `standing = ${codeOf(queue)}`} and deleted is null`;
}

export interface QueueRows {
  readonly rows: readonly SqlRow[];
  readonly next?: string;
}

/**
 * A page of a queue, the newest first: ids of this server's comments rise with their time. The cursor is id and thread
 * of the last comment, because an id is unique in its thread only.
 */
export async function readQueue({ query }: Reading, asked: QueueQuery): Promise<QueueRows> {
  const { queue, limit, cursor, threadId } = asked;
  const conditions = [conditionOf(queue)];
  const values: SqlValue[] = [];
  if (threadId !== undefined) {
    conditions.push('thread = ?');
    values.push(threadId);
  }
  if (cursor !== undefined) {
    const [id, thread] = placeIn(cursor);
    conditions.push('id <= ?', '(id < ? or thread < ?)');
    values.push(id, id, thread);
  }
  const { rows } = await query(
    `select ${MODERATED} from comments where ${conditions.join(' and ')} order by id desc, thread desc limit ?`,
    [...values, limit + 1],
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, ...(last && rows.length > limit && { next: `${last.id} ${last.thread}` }) };
}

function placeIn(cursor: string): readonly [string, string] {
  const at = cursor.indexOf(' ');
  if (at < 0) throw new CommentError('NOT_FOUND', 'There is no such place in the queue');
  return [cursor.slice(0, at), cursor.slice(at + 1)];
}

/** How many comments wait in each queue. */
export async function queueCounts({ query }: Reading): Promise<QueueCounts> {
  async function count(queue: QueueName): Promise<number> {
    const { rows } = await query(`select count(*) as total from comments where ${conditionOf(queue)}`);
    return Number(rows[0]?.total);
  }
  const [held, reported, hidden, spam] = await Promise.all([
    count('held'),
    count('reported'),
    count('hidden'),
    count('spam'),
  ]);
  return { held, reported, hidden, spam };
}
