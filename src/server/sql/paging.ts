import type { Page } from '../../adapters/adapter.js';
import { CommentError } from '../../model/errors.js';
import type { PageQuery } from '../store.js';
import type { SqlRow, SqlSession } from './driver.js';
import { SHOWN } from './moderation/standing.js';
import { COLUMNS, commentOf } from './rows.js';

/** Both directions in which a list goes on from a comment, as seen in the order that was asked for. */
type Side = 'behind' | 'before';

/**
 * A page of a thread, found by the place of a comment and never by counting, so that pages join while others write and
 * the last one of a long thread costs what the first one does.
 */
export async function readPage({ query }: Pick<SqlSession, 'query'>, asked: PageQuery): Promise<Page> {
  const { threadId, order, limit, cursor, around } = asked;

  /** A cursor leads on also where its comment was taken from the readers meanwhile. */
  async function placeOf(id: string, condition = ''): Promise<number> {
    const sql = `select place from comments where thread = ? and id = ?${condition}`;
    const { rows } = await query(sql, [threadId, id]);
    if (!rows[0]) throw new CommentError('NOT_FOUND', `There is no comment ${id}`);
    return Number(rows[0].place);
  }

  /** Up to `count` rows on one side of a place, nearest first; `from` is not among them. */
  async function rowsOn(side: Side, from: number | null, count: number): Promise<readonly SqlRow[]> {
    const rising = (order === 'oldest') === (side === 'behind');
    const bound = from === null ? '' : `and place ${rising ? '>' : '<'} ? `;
    const { rows } = await query(
      `select ${COLUMNS} from comments where thread = ? and ${SHOWN} ${bound}order by place ${rising ? 'asc' : 'desc'} limit ?`,
      [threadId, ...(from === null ? [] : [from]), count],
    );
    return rows;
  }

  async function pageBehind(from: number | null): Promise<Stretch> {
    const rows = await rowsOn('behind', from, limit + 1);
    return { rows: rows.slice(0, limit), more: rows.length > limit, fewer: from !== null && rows.length > 0 };
  }

  async function pageBefore(from: number): Promise<Stretch> {
    const rows = await rowsOn('before', from, limit + 1);
    return { rows: rows.slice(0, limit).toReversed(), more: rows.length > 0, fewer: rows.length > limit };
  }

  async function pageAround(place: number): Promise<Stretch> {
    const before = await rowsOn('before', place, limit);
    // Places are whole numbers: one step back, and the comment itself is the first behind.
    const behind = await rowsOn('behind', place + (order === 'oldest' ? -1 : 1), limit + 1);
    const start = Math.min(before.length, Math.max(limit >> 1, limit - behind.length));
    const rows = [...before.slice(0, start).toReversed(), ...behind.slice(0, limit - start)];
    return { rows, more: behind.length > limit - start, fewer: before.length > start };
  }

  async function stretch(): Promise<Stretch> {
    if (around !== undefined) return pageAround(await placeOf(around, ` and ${SHOWN}`));
    if (cursor === undefined) return pageBehind(null);
    const place = await placeOf(cursor.slice(1));
    return cursor.startsWith('<') ? pageBefore(place) : pageBehind(place);
  }

  const { rows, more, fewer } = await stretch();
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    comments: rows.map(commentOf),
    ...(last && more && { next: `>${last.id}` }),
    ...(first && fewer && { previous: `<${first.id}` }),
    total: await countOf({ query }, threadId),
  };
}

/** A part of a thread in the order asked for. */
interface Stretch {
  readonly rows: readonly SqlRow[];
  /** Something comes behind it. */
  readonly more: boolean;
  /** Something comes before it. */
  readonly fewer: boolean;
}

/** How many comments of a thread everybody sees, tombstones not counted. */
export async function countOf({ query }: Pick<SqlSession, 'query'>, threadId: string): Promise<number> {
  const { rows } = await query(
    `select count(*) as total from comments where thread = ? and ${SHOWN} and deleted is null`,
    [threadId],
  );
  return Number(rows[0]?.total ?? 0);
}
