import type { Changes, ChangesQuery, StoredChange } from '../store.js';
import type { SqlRow, SqlSession } from './driver.js';
import { COLUMNS, commentOf, stepsOf } from './rows.js';
import { stateOf } from './thread-state.js';

/**
 * What changed in a thread behind a revision. Nothing is logged for this: a comment's row holds the revision that
 * brought it and the one that changed it last.
 */
export async function readChanges(
  session: Pick<SqlSession, 'query'>,
  { threadId, since, limit }: ChangesQuery,
): Promise<Changes> {
  const { revision } = await stateOf(session, threadId);
  const { rows } = await session.query(
    `select ${COLUMNS} from comments where thread = ? and changed > ? order by changed limit ?`,
    [threadId, since, limit],
  );
  const changes = rows.flatMap((row) => changesOf(row, since));
  changes.sort((a, b) => a.step - b.step);
  return {
    // A row of a later revision may have come in between the two statements.
    revision: rows.length < limit ? Math.max(revision, lastOf(rows)) : lastOf(rows),
    changes: changes.map(({ kind, comment }) => ({ kind, comment })),
  };
}

function lastOf(rows: readonly SqlRow[]): number {
  const last = rows.at(-1);
  return last ? stepsOf(last).changed : 0;
}

function changesOf(row: SqlRow, since: number): (StoredChange & { readonly step: number })[] {
  const { place, changed } = stepsOf(row);
  const comment = commentOf(row);
  const last = comment.deletedAt ? 'removed' : 'updated';
  return [
    ...(place > since ? [{ kind: 'created' as const, comment, step: place }] : []),
    ...(changed > place ? [{ kind: last, comment, step: changed } as const] : []),
  ];
}
