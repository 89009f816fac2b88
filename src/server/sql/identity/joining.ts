import { CommentError } from '../../../model/errors.js';
import type { Joined, Joining, Newcomer, OfferedWords } from '../../stores/identity.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { personOf } from '../moderation/people.js';
import { ChangedMeanwhile } from '../retry.js';
import { changed, changesOf, holderIn, keepKey, meetIn } from './meeting.js';
import { useNonceIn } from './nonces.js';

type Reading = Pick<SqlSession, 'query'>;

/** For how long used words are known, so that who got no answer may ask again; in milliseconds. */
const REMEMBERED = 600_000;
/** Names that are told, of so many comments. */
const NAMES = 5;
const NAMED = 50;

/** Keeps words; those for recovery in the place of the ones before. */
export async function offerIn(session: SqlSession, offered: OfferedWords): Promise<boolean> {
  const { id, thread, ends, nonce } = offered;
  const { identity, moderator } = { identity: null, moderator: null, ...offered.for };
  const changes = identity === null ? 0 : await changesOf(session, identity);
  if (changes === null) throw new CommentError('NOT_FOUND', 'Nobody has this key');
  if (nonce && !(await useNonceIn(session, nonce))) return false;
  if (identity !== null && ends === null) {
    await changed(session, identity, changes);
    await session.query('delete from identity_words where identity = ? and ends is null', [identity]);
  }
  await session.query(
    'insert into identity_words (id, identity, moderator, thread, ends) values (?, ?, ?, ?, ?)',
    [id, identity, moderator === null ? null : personOf(moderator), thread, ends],
  );
  return true;
}

export async function joinIn(session: SqlSession, joining: Joining, now: number): Promise<Joined | null> {
  const { newcomer, thread } = joining;
  const [words] = (await session.query('select * from identity_words where id = ?', [joining.words])).rows;
  if (!words || (words.ends != null && Number(words.ends) <= now)) return null;
  if (words.thread != null && words.thread !== thread) return null;
  const known = await holderIn(session, newcomer.keyId);
  if (words.used_by != null || known) {
    if (words.used_by !== newcomer.keyId || !known || known.revoked) return null;
    return {
      mark: known.mark,
      names: await namesOf(session, known.identity, words),
      thread: placeOf(words, known),
    };
  }
  const there = await identityFor(session, words, newcomer);
  const names = await namesOf(session, String(there?.id ?? ''), words);
  const mark = there
    ? await addKey(session, there, newcomer, now)
    : await meetIn(session, newcomer, now, String(words.moderator));
  const { affected } = await session.query(
    'update identity_words set used_by = ?, ends = ? where id = ? and used_by is null',
    [newcomer.keyId, now + REMEMBERED, joining.words],
  );
  if (affected !== 1) throw new ChangedMeanwhile('The words were used meanwhile');
  return { mark, names, thread: placeOf(words, there ?? newcomer) };
}

export const placeOf = (
  { thread }: SqlRow,
  person: { readonly thread?: SqlRow[string] | undefined },
): string | null => {
  const place = thread ?? person.thread ?? null;
  return place === null ? null : String(place);
};

/** Who the words are of; undefined for a moderator who has written nothing yet, in that thread where people are told apart there. */
async function identityFor(
  { query }: Reading,
  { identity, moderator }: SqlRow,
  { thread }: Newcomer,
): Promise<SqlRow | undefined> {
  if (identity != null) return personIn({ query }, String(identity));
  const all = await query(`${PERSON} where moderator = ? order by made, id`, [moderator ?? null]);
  return all.rows.find((row) => (row.thread ?? null) === thread);
}

const PERSON = 'select id, mark, thread, changes from identities';

export async function personIn({ query }: Reading, identity: string): Promise<SqlRow | undefined> {
  return (await query(`${PERSON} where id = ?`, [identity])).rows[0];
}

export async function addKey(
  session: SqlSession,
  { id, mark, changes }: SqlRow,
  newcomer: Newcomer,
  now: number,
): Promise<string | null> {
  await changed(session, String(id), Number(changes));
  await keepKey(session, newcomer, String(id), now);
  return mark == null ? null : String(mark);
}

/** What somebody called themselves, and at least what a moderator is called. */
export async function namesOf(
  { query }: Reading,
  identity: string,
  { moderator }: SqlRow = {},
): Promise<string[]> {
  const { rows } = await query(
    'select name from comments where owner = ? and deleted is null order by id desc, thread desc limit ?',
    [identity, NAMED],
  );
  const used = [...new Set(rows.map(({ name }) => String(name)))].filter(Boolean).slice(0, NAMES);
  if (used.length > 0 || moderator == null) return used;
  const known = await query('select name from moderators where id = ?', [moderator]);
  return known.rows.map(({ name }) => String(name));
}
