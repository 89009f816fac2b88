import { CommentError } from '../../../model/errors.js';
import type { KnownThread } from '../../stores/threads.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { standingOf } from '../moderation/standing.js';
import { raise, stateOf } from '../thread-state.js';
import { closesAt } from './closing.js';
import type { Span } from './closing.js';
import { aliasesOf, threadOf } from './threads.js';

/** Comments that can be put in order in one transaction. */
const MOST = 10_000;

/** Tables that name the thread beside those of the comments themselves. */
const FOLLOWING = [
  'reactions',
  'reports',
  'disputes',
  'moderation_log',
  'kept_texts',
  'comment_addresses',
] as const;

/** Makes an address lead to a thread, and brings there what was written under it. */
export async function addAliasIn(
  session: SqlSession,
  asked: string,
  alias: string,
  now: number,
): Promise<KnownThread> {
  const thread = await stateOf(session, asked);
  const from = await stateOf(session, alias);
  if (from.id !== alias && from.id === thread.id) return threadOf(session, thread.id);
  if (from.id !== alias) throw refused('The address leads to another thread already');
  if (from.id === thread.id) throw refused('A thread can not be an address of itself');

  const known = await threadOf(session, thread.id);
  const further = await aliasesOf(session, alias);
  const all = await mergedOf(session, thread.id, alias);
  const first = all.findIndex(({ thread: home }) => home === alias);
  // The comments from the first one on that must find its place.
  const order = first < 0 ? [] : all.slice(first);
  const closes = closesAt(known, spanOf(all));
  // Behind all that either of them ever had, so that whoever follows the thread is told what came. The revision is one
  // more: nothing is new, and nobody is to be told of it by mail.
  const revision = Math.max(thread.revision, from.revision);
  await session.query('update threads set moved = ? where moved = ?', [thread.id, alias]);
  await raise(session, from, now, 0, { moved: thread.id, settings: null, closes: null });
  await raise(session, thread, now, revision + order.length + 1, { closes });
  for (const [index, { thread: home, id }] of order.entries()) {
    const place = revision + 1 + index;
    await session.query(
      'update comments set thread = ?, place = ?, changed = ?, appeared = null, vanished = null where thread = ? and id = ?',
      [thread.id, place, place, home ?? null, id ?? null],
    );
  }
  for (const table of FOLLOWING) {
    await session.query(`update ${table} set thread = ? where thread = ?`, [thread.id, alias]);
  }
  return { ...known, closesAt: closes, aliases: [...known.aliases, alias, ...further].toSorted() };
}

export async function removeAliasIn(session: SqlSession, asked: string, alias: string): Promise<KnownThread> {
  const known = await threadOf(session, asked);
  const { affected } = await session.query('update threads set moved = null where id = ? and moved = ?', [
    alias,
    known.id,
  ]);
  if (affected !== 1) throw new CommentError('NOT_FOUND', 'That is no other address of this thread');
  return { ...known, aliases: known.aliases.filter((each) => each !== alias) };
}

/** The comments of both threads by their times. */
async function mergedOf(session: SqlSession, threadId: string, alias: string): Promise<readonly SqlRow[]> {
  const [here, there] = [await placesOf(session, threadId), await placesOf(session, alias)];
  if (here.length + there.length > MOST) {
    throw new CommentError('TOO_LONG', `Threads of more than ${MOST} comments can not be put together`);
  }
  const ids = new Set(here.map(({ id }) => id));
  if (there.some(({ id }) => ids.has(id ?? null))) {
    throw refused('Both threads have a comment of the same id');
  }
  return [...here, ...there].sort((a, b) => Number(a.created ?? 0) - Number(b.created ?? 0));
}

function spanOf(rows: readonly SqlRow[]): Span {
  const times = rows.filter((row) => standingOf(row) === 'shown').map(({ created }) => created ?? null);
  const [first = null, last = null] = [times[0], times.at(-1)];
  return { first: first === null ? null : Number(first), last: last === null ? null : Number(last) };
}

async function placesOf({ query }: SqlSession, threadId: string): Promise<readonly SqlRow[]> {
  const { rows } = await query(
    'select thread, id, created, standing from comments where thread = ? order by place limit ?',
    [threadId, MOST + 1],
  );
  return rows;
}

function refused(reason: string): CommentError {
  return new CommentError('INVALID', reason);
}
