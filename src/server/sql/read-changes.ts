import type { Comment } from '../../model/comment.js';
import type { Changes, ChangesQuery, StoredChange } from '../store.js';
import type { SqlRow, SqlSession } from './driver.js';
import { SHOWN, standingOf } from './moderation/standing.js';
import { COLUMNS, commentOf, stepsOf } from './rows.js';
import { stateOf } from './thread-state.js';

const BEHIND = `select ${COLUMNS} from comments where thread = ? and changed > ? and (${SHOWN} or vanished > ?)
  order by changed limit ?`;

type Session = Pick<SqlSession, 'query'>;

/** A change, and the revision of the thread that brought it. */
type Step = StoredChange & { readonly step: number };

/**
 * What changed in a thread behind a revision. Nothing is logged for this: a comment's row holds the revision that
 * brought it and the one that changed it last.
 */
export async function readChanges(
  session: Session,
  { threadId, since, limit }: ChangesQuery,
): Promise<Changes> {
  const { revision, clock } = await stateOf(session, threadId);
  const { rows } = await session.query(BEHIND, [threadId, since, since, limit]);
  const changes = stepsIn(rows, since, clock);
  return {
    // A row of a later revision may have come in between the two statements.
    revision: rows.length < limit ? Math.max(revision, lastOf(rows)) : lastOf(rows),
    changes: changes.map(({ kind, comment }) => ({ kind, comment })),
  };
}

/** The changes that some revisions of a thread brought, but for those that a later one has gone over since. */
export async function readSteps(
  session: Session,
  threadId: string,
  { first, last, limit }: { readonly first: number; readonly last: number; readonly limit: number },
): Promise<readonly Step[]> {
  const { clock } = await stateOf(session, threadId);
  const { rows } = await session.query(BEHIND, [threadId, first - 1, first - 1, limit]);
  const steps = stepsIn(rows, first - 1, clock).filter(({ step }) => step <= last);
  // What was let through is a change to its writer alone, who has had it; to everybody else it is new.
  const created = new Set(steps.filter(({ kind }) => kind === 'created').map(({ step }) => step));
  return steps.filter(({ kind, step }) => kind === 'created' || !created.has(step));
}

function stepsIn(rows: readonly SqlRow[], since: number, clock: number): Step[] {
  return rows.flatMap((row) => changesOf(row, since, clock)).sort((a, b) => a.step - b.step);
}

function lastOf(rows: readonly SqlRow[]): number {
  const last = rows.at(-1);
  return last ? stepsOf(last).changed : 0;
}

function changesOf(row: SqlRow, since: number, clock: number): Step[] {
  const { place, changed, appeared, vanished } = stepsOf(row);
  const comment = commentOf(row);
  if (standingOf(row) !== 'shown') {
    // Who has never had it is not told that it is gone.
    return appeared <= since ? [{ kind: 'removed', comment: withdrawn(comment, clock), step: vanished }] : [];
  }
  const last = comment.deletedAt ? 'removed' : 'updated';
  return [
    ...(appeared > since ? [{ kind: 'created' as const, comment, step: appeared }] : []),
    // Its writer has one that was let through later already: it is told as changed too.
    ...(changed > place ? [{ kind: last, comment, step: changed } as const] : []),
  ];
}

/** A comment that was taken from the readers, as they know it from now on: as if it had been deleted. */
function withdrawn({ id, parentId, createdAt, revision }: Comment, clock: number): Comment {
  const deletedAt = new Date(clock).toISOString();
  return { id, parentId, author: { name: '' }, body: '', createdAt, deletedAt, revision };
}
