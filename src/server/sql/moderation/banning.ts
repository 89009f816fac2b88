import { CommentError } from '../../../model/errors.js';
import { endOfDay } from '../../day.js';
import { Overtaken } from '../../stores/moderation.js';
import type { Deed } from '../../stores/moderation.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { addressBannedBy, addressOf } from './addresses.js';
import { banIn, holds, setBan } from './bans.js';
import type { Banned } from './bans.js';
import type { Before } from './log.js';

/** With the day nobody knows an address again: a ban of one ends then, at the latest. */
export function bounded(deed: Deed, now: number): Deed {
  if (deed.action !== 'ban' || !deed.address) return deed;
  return { ...deed, until: Math.min(deed.until ?? Infinity, endOfDay(now)) };
}

/** Bans whoever wrote a comment, or all at its address; or lifts that. Gives how it was, for the log. */
export async function banAt(
  session: SqlSession,
  deed: Deed,
  row: SqlRow,
  entry: string,
  now: number,
): Promise<Pick<Before, 'ban' | 'writer' | 'address'>> {
  const banned = await bannedAt(session, deed, row, now);
  const was = await banIn(session, banned);
  const ban = deed.action === 'ban' ? { ends: deed.until ?? null, entry } : null;
  if (ban ? holds(was, now) && was.ends === ban.ends : !holds(was, now)) {
    throw new Overtaken('This was done already');
  }
  await setBan(session, banned, was, ban);
  // The log is kept, and the hash of an address is not.
  return { ban: was, ...(banned.kind === 'writer' ? { writer: banned.id } : { address: true }) };
}

async function bannedAt(
  session: SqlSession,
  { address, threadId, id }: Deed,
  { owner }: SqlRow,
  now: number,
): Promise<Banned> {
  if (address) {
    const hash = await addressOf(session, threadId, id, now);
    if (hash !== null) return { kind: 'address', id: hash };
    throw new CommentError('INVALID', 'The address of this comment is not known, or not any more');
  }
  // Who wrote without a secret can write again as anybody: a ban would be for nothing.
  if (owner == null) throw new CommentError('INVALID', 'The writer of this comment can not be known again');
  return { kind: 'writer', id: String(owner) };
}

/** Makes a ban as it was before an entry of the log, which made it or ended it. */
export async function undoBan(
  session: SqlSession,
  noted: SqlRow,
  { ban: before, writer = '', address }: Before,
  now: number,
): Promise<void> {
  const banned: Banned = address
    ? { kind: 'address', id: await addressIn(session, noted, now) }
    : { kind: 'writer', id: writer };
  const ban = await banIn(session, banned);
  // A ban that this entry made is here still, and one that it ended is not.
  if (noted.action === 'ban' ? ban?.entry !== noted.id : ban !== null) {
    throw new Overtaken('The ban was changed since');
  }
  await setBan(session, banned, ban, before);
}

async function addressIn(
  session: SqlSession,
  { id, action, thread, comment }: SqlRow,
  now: number,
): Promise<string> {
  const hash = await (action === 'ban'
    ? addressBannedBy(session, String(id), now)
    : addressOf(session, String(thread), String(comment), now));
  if (hash === null) throw new Overtaken('The ban has ended, or was changed since');
  return hash;
}
