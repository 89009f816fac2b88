import type { KnownThread, ThreadSettings } from '../../stores/threads.js';
import type { SqlSession } from '../driver.js';
import { SHOWN } from '../moderation/standing.js';
import { raise, stateOf, threadRow } from '../thread-state.js';
import { closesAt, rulesIn } from './closing.js';
import type { Span } from './closing.js';

type Session = Pick<SqlSession, 'query'>;

/** A thread under its own address, also when it was asked for under another one. */
export async function threadOf(session: Session, asked: string): Promise<KnownThread> {
  const { id } = await stateOf(session, asked);
  const { settings, closes } = rulesIn(await threadRow(session, id));
  return { id, ...settings, closesAt: closes, aliases: await aliasesOf(session, id) };
}

export async function aliasesOf({ query }: Session, threadId: string): Promise<string[]> {
  const { rows } = await query('select id from threads where moved = ?', [threadId]);
  return rows.map(({ id }) => String(id)).toSorted();
}

export async function settleIn(
  session: SqlSession,
  asked: string,
  settings: ThreadSettings,
  now: number,
): Promise<KnownThread> {
  const state = await stateOf(session, asked);
  const { id } = state;
  const closes = closesAt(settings, await spanOf(session, id));
  const aliases = await aliasesOf(session, id);
  await raise(session, state, now, 0, { settings: JSON.stringify(settings), closes });
  return { id, ...settings, closesAt: closes, aliases };
}

async function spanOf({ query }: Session, threadId: string): Promise<Span> {
  async function edge(order: 'asc' | 'desc'): Promise<number | null> {
    const { rows } = await query(
      `select created from comments where thread = ? and ${SHOWN} order by place ${order} limit 1`,
      [threadId],
    );
    return rows[0]?.created == null ? null : Number(rows[0].created);
  }
  return { first: await edge('asc'), last: await edge('desc') };
}
