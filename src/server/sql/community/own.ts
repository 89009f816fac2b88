import { CommentError } from '../../../model/errors.js';
import type { OwnOpinions, OwnQuery } from '../../stores/own.js';
import type { PlacedPage } from '../../../adapters/adapter.js';
import type { SqlSession, SqlValue } from '../driver.js';
import { COLUMNS, timeOf } from '../rows.js';
import { placed } from './placed.js';

type Session = Pick<SqlSession, 'query'>;

/** By the id, which rises with time: nobody owns a comment that did not come through this server. */
export async function readOwn(session: Session, asked: OwnQuery): Promise<PlacedPage> {
  const { writer, threadId, limit, cursor } = asked;
  const conditions: [string, SqlValue[]][] = [
    ['owner = ?', [writer]],
    ...(threadId === undefined ? [] : [['thread = ?', [threadId]] as [string, SqlValue[]]]),
    ...(cursor === undefined ? [] : [behind(cursor)]),
  ];
  const { rows } = await session.query(
    `select thread, ${COLUMNS}, decision from comments
    where ${conditions.map(([sql]) => sql).join(' and ')} and deleted is null order by id desc, thread desc limit ?`,
    [...conditions.flatMap(([, values]) => values), limit + 1],
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    comments: await placed(session, rows.slice(0, limit)),
    ...(last && { next: `${last.id}/${last.thread}` }),
  };
}

function behind(cursor: string): [string, SqlValue[]] {
  const [, id, thread] = /^([^/]+)\/(.+)$/s.exec(cursor) ?? [];
  if (id === undefined || thread === undefined) {
    throw new CommentError('NOT_FOUND', 'There is no such place in the list');
  }
  return ['id <= ? and (id < ? or thread < ?)', [id, id, thread]];
}

export async function readOpinions({ query }: Session, writer: string): Promise<OwnOpinions> {
  const reactions = await query('select thread, comment, kind, given from reactions where writer = ?', [
    writer,
  ]);
  const reports = await query('select thread, comment, reason, given from reports where writer = ?', [
    writer,
  ]);
  return {
    reactions: reactions.rows.map(({ thread, comment, kind, given }) => ({
      threadId: String(thread),
      id: String(comment),
      kind: String(kind),
      at: timeOf(given),
    })),
    reports: reports.rows.map(({ thread, comment, reason, given }) => ({
      threadId: String(thread),
      id: String(comment),
      reason: String(reason),
      at: timeOf(given),
    })),
  };
}
