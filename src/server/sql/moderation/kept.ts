import type { SqlRow, SqlSession } from '../driver.js';

type Reading = Pick<SqlSession, 'query'>;

/** For how long the text of a comment that a moderator has deleted is kept for undoing it, in milliseconds. */
const KEPT_TIME = 24 * 60 * 60 * 1000;

/** Keeps what a comment loses by its deletion: columns of its row. */
export async function keepText(
  { query }: SqlSession,
  threadId: string,
  id: string,
  text: SqlRow,
  now: number,
): Promise<void> {
  await query('insert into kept_texts (thread, comment, content, ends) values (?, ?, ?, ?)', [
    threadId,
    id,
    JSON.stringify(text),
    now + KEPT_TIME,
  ]);
}

/** What a comment lost when it was deleted; null when it is kept no longer. */
export async function keptText(
  { query }: Reading,
  threadId: string,
  id: string,
  now: number,
): Promise<SqlRow | null> {
  const sql = 'select content from kept_texts where thread = ? and comment = ? and ends > ?';
  const [row] = (await query(sql, [threadId, id, now])).rows;
  return row ? (JSON.parse(String(row.content)) as SqlRow) : null;
}

/** Whoever wrote a comment wants it gone: nobody can undo that. */
export async function forgetKept({ query }: SqlSession, threadId: string, id: string): Promise<void> {
  await query('delete from kept_texts where thread = ? and comment = ?', [threadId, id]);
}

/** Comments whose texts were kept long enough. */
export async function outlived({ query }: Reading, now: number, limit: number): Promise<readonly SqlRow[]> {
  const sql = 'select thread, comment from kept_texts where ends <= ? order by ends limit ?';
  return (await query(sql, [now, limit])).rows;
}
