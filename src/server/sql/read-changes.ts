import type { Comment } from '../../model/comment.js';
import type { Changes, ChangesQuery, StoredChange } from '../store.js';
import type { SqlRow, SqlSession } from './driver.js';
import { SHOWN, standingOf } from './moderation/standing.js';
import { COLUMNS, commentOf, stepsOf } from './rows.js';
import type { Steps } from './rows.js';
import { stateOf } from './thread-state.js';

const ROWS = `select ${COLUMNS} from comments where thread = ?`;
const BEHIND = `${ROWS} and changed > ? and (${SHOWN} or vanished > ?) order by changed limit ?`;
/** The same by what a later change may have gone over: when readers were to see a comment, and when no more. */
const EARLIER = [
  { by: 'place', sql: `${ROWS} and place > ? and ${SHOWN} order by place limit ?` },
  { by: 'appeared', sql: `${ROWS} and appeared > ? and ${SHOWN} order by appeared limit ?` },
  { by: 'vanished', sql: `${ROWS} and vanished > ? and not ${SHOWN} order by vanished limit ?` },
] as const;

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
  // A row of a later revision may have come in between the two statements.
  const all = { rows, reached: Math.max(revision, lastOf(rows, 'changed')) };
  const told = rows.length < limit ? all : await portionOf(session, rows, { threadId, since, limit });
  const changes = stepsIn(told.rows, since, clock).filter(({ step }) => step <= told.reached);
  return { revision: told.reached, changes: changes.map(({ kind, comment }) => ({ kind, comment })) };
}

/**
 * The rows of a portion, and the revision up to which it has every step. Of a comment that is new and was changed behind that,
 * the row would come with the change alone, and nobody would ever be told that it is new.
 */
async function portionOf(
  { query }: Session,
  changed: readonly SqlRow[],
  { threadId, since, limit }: ChangesQuery,
): Promise<{ readonly rows: readonly SqlRow[]; readonly reached: number }> {
  const earlier = await Promise.all(
    EARLIER.map(async ({ by, sql }) => ({ by, rows: (await query(sql, [threadId, since, limit])).rows })),
  );
  const lists = [{ by: 'changed' as const, rows: changed }, ...earlier];
  const ends = lists.filter(({ rows }) => rows.length >= limit).map(({ by, rows }) => lastOf(rows, by));
  const byId = new Map(lists.flatMap(({ rows }) => rows.map((row) => [row.id, row])));
  return { rows: [...byId.values()], reached: Math.min(...ends) };
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

function lastOf(rows: readonly SqlRow[], by: keyof Steps): number {
  const last = rows.at(-1);
  return last ? stepsOf(last)[by] : 0;
}

function changesOf(row: SqlRow, since: number, clock: number): Step[] {
  const { place, changed, appeared, vanished } = stepsOf(row);
  const comment = commentOf(row);
  if (standingOf(row) !== 'shown') {
    // Who can't have had it is not told that it is gone. It may have come and gone twice: then nobody knows who had it before.
    return place <= since ? [{ kind: 'removed', comment: withdrawn(comment, clock), step: vanished }] : [];
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
