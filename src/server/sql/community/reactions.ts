import type { Comment } from '../../../model/comment.js';
import type { StoredReaction } from '../../stores/reactions.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { spendIn } from '../guard/spending.js';
import { useNonceIn } from '../identity/nonces.js';
import { ChangedMeanwhile } from '../retry.js';
import { COLUMNS, commentOf } from '../rows.js';
import { advance } from '../thread-state.js';
import { checkOpen } from './closing.js';
import { shownRow } from './shown-row.js';

type Reaction = Pick<StoredReaction, 'threadId' | 'id' | 'kind' | 'writer'>;

/**
 * Gives or takes back a reaction. The counts are kept with the comment, so that a list costs no more for them, and are
 * counted from the rows each time: the thread's revision, which only one transaction raises at a time, guards them.
 */
export async function reactIn(session: SqlSession, reaction: StoredReaction, now: number): Promise<Comment> {
  const { threadId, id, kind, given, instead = [], spend = [], nonce } = reaction;
  const row = await shownRow(session, threadId, id);
  await checkOpen(session, threadId, now);
  const own = await ownKinds(session, reaction);
  const gone = given ? instead.filter((each) => own.has(each)) : own.has(kind) ? [kind] : [];
  const come = given && !own.has(kind) ? [kind] : [];
  // One that was recorded on its way must not come again after the reaction was taken back.
  if (nonce && gone.length + come.length > 0 && !(await useNonceIn(session, nonce))) {
    return { ...commentOf(row), reacted: [...own].toSorted() };
  }
  for (const each of gone) own.delete(each);
  for (const each of come) own.add(each);
  const reacted = [...own].toSorted();
  if (gone.length + come.length === 0) return { ...commentOf(row), reacted };
  await spendIn(session, spend, now);
  return { ...(await exchange(session, row, reaction, { gone, come }, now)), reacted };
}

/** Takes a reaction back whatever became of the comment and its thread meanwhile. */
export async function withdrawIn(session: SqlSession, reaction: Reaction, now: number): Promise<void> {
  const { threadId, id, kind } = reaction;
  const { rows } = await session.query(`select ${COLUMNS} from comments where thread = ? and id = ?`, [
    threadId,
    id,
  ]);
  const [row] = rows;
  if (row && row.deleted == null && (await ownKinds(session, reaction)).has(kind)) {
    return void (await exchange(session, row, reaction, { gone: [kind], come: [] }, now));
  }
  // What is deleted shows none; and something may not be here, as after an import of a part.
  await takeBack(session, reaction);
}

/** Writes one person's kinds that go and come, and the counts, and tells of it as a change of the thread. */
async function exchange(
  session: SqlSession,
  row: SqlRow,
  { threadId, id, writer }: Reaction,
  { gone, come }: { readonly gone: readonly string[]; readonly come: readonly string[] },
  now: number,
): Promise<Comment> {
  const counts = await countsOf(session, threadId, id);
  for (const kind of gone) counts.set(kind, (counts.get(kind) ?? 0) - 1);
  for (const kind of come) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const { revision, clock } = await advance(session, threadId, now);
  for (const kind of gone) await takeBack(session, { threadId, id, writer, kind });
  for (const kind of come) {
    await session.query(
      'insert into reactions (thread, comment, kind, writer, given) values (?, ?, ?, ?, ?)',
      [threadId, id, kind, writer, clock],
    );
  }
  const reactions = jsonOf(counts);
  const { affected } = await session.query(
    'update comments set reactions = ?, changed = ? where thread = ? and id = ? and revision = ? and changed = ?',
    [reactions, revision, threadId, id, Number(row.revision), Number(row.changed)],
  );
  if (affected !== 1) throw new ChangedMeanwhile(`Comment ${id} is not as it was`);
  return commentOf({ ...row, reactions });
}

async function takeBack({ query }: SqlSession, { threadId, id, kind, writer }: Reaction): Promise<void> {
  const values = [threadId, id, kind, writer];
  await query('delete from reactions where thread = ? and comment = ? and kind = ? and writer = ?', values);
}

/** What readers said of a comment that was deleted: nothing of it is kept. */
export async function forgetReactions(session: SqlSession, threadId: string, id: string): Promise<void> {
  await session.query('delete from reactions where thread = ? and comment = ?', [threadId, id]);
  await session.query('delete from reports where thread = ? and comment = ?', [threadId, id]);
}

/** As they are kept with a comment, counted anew. */
export async function reactionsOf(session: SqlSession, threadId: string, id: string): Promise<string | null> {
  return jsonOf(await countsOf(session, threadId, id));
}

async function ownKinds(session: SqlSession, { threadId, id, writer }: Reaction): Promise<Set<string>> {
  const { rows } = await session.query(
    'select kind from reactions where writer = ? and comment = ? and thread = ?',
    [writer, id, threadId],
  );
  return new Set(rows.map(({ kind }) => String(kind)));
}

async function countsOf(session: SqlSession, threadId: string, id: string): Promise<Map<string, number>> {
  const { rows } = await session.query(
    'select kind, count(*) as total from reactions where thread = ? and comment = ? group by kind order by kind',
    [threadId, id],
  );
  return new Map(rows.map(({ kind, total }) => [String(kind), Number(total)]));
}

function jsonOf(counts: ReadonlyMap<string, number>): string | null {
  const left = [...counts].filter(([, total]) => total > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return left.length > 0 ? JSON.stringify(Object.fromEntries(left)) : null;
}
