import type { ThreadSettings } from '../../stores/threads.js';
import type { PlacedComment } from '../../../adapters/adapter.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { rowsWith } from '../moderation/in-list.js';
import { commentOf } from '../rows.js';
import { commentForWriter } from '../writing.js';

/** Comments with their threads, of rows that name the thread; of those that wait to be approved it says so. */
export async function placed(
  session: Pick<SqlSession, 'query'>,
  rows: readonly SqlRow[],
): Promise<PlacedComment[]> {
  const ids = rows.map(({ thread }) => thread ?? null);
  const known = await rowsWith(session, 'select id, settings from threads', 'id', ids);
  const threads = new Map(known.map((row) => [row.id, threadOf(row)]));
  return rows.map((row) => ({
    thread: threads.get(row.thread ?? null) ?? { id: String(row.thread) },
    // What a moderator has decided against does not wait any more.
    comment: row.decision == null ? commentForWriter(row) : commentOf(row),
  }));
}

function threadOf({ id, settings }: SqlRow): PlacedComment['thread'] {
  const { title, url } = (settings == null ? {} : JSON.parse(String(settings))) as Partial<ThreadSettings>;
  return { id: String(id), ...(title !== undefined && { title }), ...(url !== undefined && { url }) };
}
