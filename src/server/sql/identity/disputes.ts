import { isNameless } from '../../../conversation/names/nameless.js';
import { looksOf } from '../../../conversation/people/skeleton.js';
import type { Comment } from '../../../model/comment.js';
import { CommentError } from '../../../model/errors.js';
import type { StoredDispute } from '../../stores/identity.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { spendIn } from '../guard/spending.js';
import { SHOWN } from '../moderation/standing.js';
import { ChangedMeanwhile } from '../retry.js';
import { COLUMNS, commentOf } from '../rows.js';
import { advance } from '../thread-state.js';
import { useNonceIn } from './nonces.js';

type Reading = Pick<SqlSession, 'query'>;

/** Comments of one person in one thread that are looked through for the name. */
const MOST = 500;

const DISPUTABLE = `select ${COLUMNS}, owner from comments
  where thread = ? and id = ? and ${SHOWN} and deleted is null`;
const EARLIER = `select id, name, mark from comments where owner = ? and thread = ? and place < ? and ${SHOWN}
  and deleted is null and mark is not null order by place limit ?`;

/** Like a reaction it changes what is shown of a comment, but not the comment: its own revision stays. */
export async function disputeIn(session: SqlSession, dispute: StoredDispute, now: number): Promise<Comment> {
  const { threadId, id, writer, withdrawn = false, spend = [], nonce } = dispute;
  const [row] = (await session.query(DISPUTABLE, [threadId, id])).rows;
  if (!row) throw new CommentError('NOT_FOUND', `There is no comment ${id}`);
  const by = await session.query('select writer from disputes where thread = ? and comment = ?', [
    threadId,
    id,
  ]);
  const there = by.rows[0]?.writer;
  const earlier = withdrawn ? undefined : await earlierOf(session, row, dispute);
  if (withdrawn ? there !== writer : there !== undefined) return commentOf(row);
  // One that was recorded on its way must not come again after it was taken back.
  if (nonce && !(await useNonceIn(session, nonce))) return commentOf(row);
  await spendIn(session, spend, now);
  const { revision } = await advance(session, threadId, now);
  await (earlier
    ? session.query('insert into disputes (thread, comment, earlier, writer) values (?, ?, ?, ?)', [
        threadId,
        id,
        earlier.id ?? null,
        writer,
      ])
    : session.query('delete from disputes where thread = ? and comment = ?', [threadId, id]));
  const said = { disputed: earlier?.mark ?? null, earlier: earlier?.id ?? null };
  await say(session, threadId, row, { ...said, changed: revision });
  return commentOf({ ...row, ...said });
}

/** The first comment of somebody under the name that another one has; `FORBIDDEN` where there is none. */
async function earlierOf(
  { query }: Reading,
  { name, owner, place }: SqlRow,
  { threadId, writer }: StoredDispute,
): Promise<SqlRow> {
  const called = String(name);
  const looks = owner === writer || isNameless(called) ? [] : looksOf(called);
  const { rows } = await query(EARLIER, [writer, threadId, place ?? 0, MOST]);
  const earlier = rows.find((row) => looksOf(String(row.name)).some((look) => looks.includes(look)));
  if (!earlier) throw new CommentError('FORBIDDEN', 'Only who used this name before can say "not me"');
  return earlier;
}

async function say(
  { query }: SqlSession,
  threadId: string,
  { id, changed: before }: SqlRow,
  { disputed, earlier, changed }: { disputed: SqlRow[string]; earlier: SqlRow[string]; changed: number },
): Promise<void> {
  const { affected } = await query(
    'update comments set disputed = ?, earlier = ?, changed = ? where thread = ? and id = ? and changed = ?',
    [disputed, earlier, changed, threadId, id ?? null, before ?? null],
  );
  if (affected !== 1) throw new ChangedMeanwhile(`Comment ${String(id)} is not as it was`);
}

/** The comments that are disputed because of this one. */
export async function disputedFor(
  { query }: Reading,
  threadId: string,
  id: string,
): Promise<readonly SqlRow[]> {
  const sql = `select c.id, c.changed from disputes d join comments c on c.thread = d.thread and c.id = d.comment
    where d.thread = ? and d.earlier = ?`;
  return (await query(sql, [threadId, id])).rows;
}

/**
 * Forgets what was said of a comment that goes, and what was said because of it; each of those comments gets one of the
 * revisions before `revision`, which the thread was raised by.
 */
export async function forgetDisputes(
  session: SqlSession,
  threadId: string,
  id: string,
  disputed: readonly SqlRow[],
  revision: number,
): Promise<void> {
  for (const [index, row] of disputed.entries()) {
    const changed = revision - disputed.length + index;
    await say(session, threadId, row, { disputed: null, earlier: null, changed });
  }
  await session.query('delete from disputes where thread = ? and (comment = ? or earlier = ?)', [
    threadId,
    id,
    id,
  ]);
}
