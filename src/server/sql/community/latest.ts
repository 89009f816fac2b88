import { CommentError } from '../../../model/errors.js';
import type { PlacedPage } from '../../../adapters/adapter.js';
import type { SiteStore } from '../../stores/site.js';
import type { SqlRow, SqlSession, SqlValue } from '../driver.js';
import { SHOWN } from '../moderation/standing.js';
import { COLUMNS } from '../rows.js';
import { placed } from './placed.js';

type Query = Parameters<SiteStore['latest']>[0];

const ORDER = 'order by created desc, thread desc, place desc limit ?';
const SELECT = `select thread, ${COLUMNS} from comments where ${SHOWN} and deleted is null and`;
const FIRST = `${SELECT} created is not null ${ORDER}`;
const FURTHER = `${SELECT} created <= ? and (created < ? or thread < ? or (thread = ? and place < ?)) ${ORDER}`;

/** The newest comments of all threads; those of which nobody knows the time are not among them. */
export async function readLatest(
  session: Pick<SqlSession, 'query'>,
  { limit, cursor }: Query,
): Promise<PlacedPage> {
  const { rows } = await (cursor === undefined
    ? session.query(FIRST, [limit + 1])
    : session.query(FURTHER, [...boundIn(cursor), limit + 1]));
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { comments: await placed(session, rows.slice(0, limit)), ...(last && { next: cursorOf(last) }) };
}

function cursorOf({ created, place, thread }: SqlRow): string {
  return [created, place, thread].join('-');
}

function boundIn(cursor: string): readonly SqlValue[] {
  const [, created, place, thread] = /^(\d{1,15})-(\d{1,15})-(.+)$/s.exec(cursor) ?? [];
  if (created === undefined || place === undefined || thread === undefined) {
    throw new CommentError('NOT_FOUND', 'There is no such place in the list');
  }
  return [Number(created), Number(created), thread, thread, Number(place)];
}
