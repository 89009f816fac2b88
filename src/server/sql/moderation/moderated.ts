import { CommentError } from '../../../model/errors.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { COLUMNS } from '../rows.js';
import { EMPTY } from '../writing.js';

/** All that moderation has to know of a comment, and all that its deletion takes from it. */
export const MODERATED = [
  ...new Set(['thread', ...COLUMNS.split(', '), 'decision', 'owner', ...Object.keys(EMPTY)]),
].join(', ');

/** The row of any comment, seen or not, deleted or not; `NOT_FOUND` where there is none. */
export async function moderatedRow(
  { query }: Pick<SqlSession, 'query'>,
  threadId: string,
  id: string,
): Promise<SqlRow> {
  const sql = `select ${MODERATED} from comments where thread = ? and id = ?`;
  const [row] = (await query(sql, [threadId, id])).rows;
  if (!row) throw new CommentError('NOT_FOUND', `There is no comment ${id}`);
  return row;
}
