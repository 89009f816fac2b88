import { CommentError } from '../../../model/errors.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { SHOWN } from '../moderation/standing.js';
import { COLUMNS } from '../rows.js';

/** The row of a comment that readers see; `NOT_FOUND` for all others, whatever they are. */
export async function shownRow(session: SqlSession, threadId: string, id: string): Promise<SqlRow> {
  const { rows } = await session.query(
    `select ${COLUMNS} from comments where thread = ? and id = ? and ${SHOWN} and deleted is null`,
    [threadId, id],
  );
  if (!rows[0]) throw new CommentError('NOT_FOUND', `There is no comment ${id}`);
  return rows[0];
}
