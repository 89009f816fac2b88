import type { Comment } from '../../../model/comment.js';
import type { StoredReaction } from '../../stores/reactions.js';
import type { SqlSession } from '../driver.js';
import { spendIn } from '../guard/spending.js';
import { ChangedMeanwhile } from '../retry.js';
import { commentOf } from '../rows.js';
import { advance } from '../thread-state.js';
import { checkOpen } from './closing.js';
import { shownRow } from './shown-row.js';

/** How many reactions of each kind a comment has. */
type Counts = ReadonlyMap<string, number>;

/**
 * Gives or takes back a reaction. The counts are kept with the comment, so that a list costs no more for them, and are
 * counted from the rows each time: the thread's revision, which only one transaction raises at a time, guards them.
 */
export async function reactIn(session: SqlSession, reaction: StoredReaction, now: number): Promise<Comment> {
  const { threadId, id, kind, writer, given, instead = [], spend = [] } = reaction;
  const row = await shownRow(session, threadId, id);
  await checkOpen(session, threadId, now);
  const own = await ownKinds(session, reaction);
  const gone = given ? instead.filter((each) => own.has(each)) : own.has(kind) ? [kind] : [];
  const come = given && !own.has(kind) ? [kind] : [];
  if (gone.length + come.length === 0) return commentOf(row);

  const counts = changed(await countsOf(session, threadId, id), gone, come);
  await spendIn(session, spend, now);
  const { revision, clock } = await advance(session, threadId, now);
  for (const each of gone) {
    await session.query(
      'delete from reactions where thread = ? and comment = ? and kind = ? and writer = ?',
      [threadId, id, each, writer],
    );
  }
  for (const each of come) {
    await session.query(
      'insert into reactions (thread, comment, kind, writer, given) values (?, ?, ?, ?, ?)',
      [threadId, id, each, writer, clock],
    );
  }
  return recounted(session, { threadId, id, row, counts, revision });
}

/** Writes the counts to the comment, and tells of it at this revision of the thread. */
async function recounted(
  session: SqlSession,
  { threadId, id, row, counts, revision }: Recount,
): Promise<Comment> {
  const reactions = counts.size > 0 ? JSON.stringify(Object.fromEntries(counts)) : null;
  const { affected } = await session.query(
    'update comments set reactions = ?, changed = ? where thread = ? and id = ? and revision = ? and changed = ?',
    [reactions, revision, threadId, id, Number(row.revision), Number(row.changed)],
  );
  if (affected !== 1) throw new ChangedMeanwhile(`Comment ${id} is not as it was`);
  return commentOf({ ...row, reactions });
}

interface Recount {
  readonly threadId: string;
  readonly id: string;
  readonly row: Parameters<typeof commentOf>[0];
  readonly counts: Counts;
  readonly revision: number;
}

/** What readers said of a comment that was deleted: nothing of it is kept. */
export async function forgetReactions(session: SqlSession, threadId: string, id: string): Promise<void> {
  await session.query('delete from reactions where thread = ? and comment = ?', [threadId, id]);
  await session.query('delete from reports where thread = ? and comment = ?', [threadId, id]);
}

async function ownKinds(session: SqlSession, { threadId, id, writer }: StoredReaction): Promise<Set<string>> {
  const { rows } = await session.query(
    'select kind from reactions where writer = ? and comment = ? and thread = ?',
    [writer, id, threadId],
  );
  return new Set(rows.map(({ kind }) => String(kind)));
}

async function countsOf(session: SqlSession, threadId: string, id: string): Promise<Counts> {
  const { rows } = await session.query(
    'select kind, count(*) as total from reactions where thread = ? and comment = ? group by kind order by kind',
    [threadId, id],
  );
  return new Map(rows.map(({ kind, total }) => [String(kind), Number(total)]));
}

function changed(counts: Counts, gone: readonly string[], come: readonly string[]): Counts {
  const next = new Map(counts);
  for (const kind of gone) next.set(kind, (next.get(kind) ?? 0) - 1);
  for (const kind of come) next.set(kind, (next.get(kind) ?? 0) + 1);
  return new Map([...next].filter(([, total]) => total > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}
