import type { Moderator, ModeratorRole } from '../../../model/moderation.js';
import type { SignInLink } from '../../stores/access.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { ChangedMeanwhile } from '../retry.js';
import { timeOf } from '../rows.js';

/** Name of the owner, which nobody else may have. */
export const OWNER = 'Owner';

type Reading = Pick<SqlSession, 'query'>;

/** What two names have in common that people would take for one. */
export function personOf(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

export async function personIn({ query }: Reading, name: string): Promise<SqlRow | undefined> {
  const sql = 'select id, name, role, since from moderators where id = ?';
  return (await query(sql, [personOf(name)])).rows[0];
}

export function moderatorOf({ name, role }: SqlRow): Moderator {
  return { name: String(name), role: role as ModeratorRole };
}

/** A link for somebody who is made a moderator by it, where they are not yet. */
export async function inviteIn(
  session: SqlSession,
  role: ModeratorRole,
  name: string,
  link: SignInLink,
): Promise<void> {
  const known = await personIn(session, name);
  if (!known) {
    const person = [personOf(name), name, role];
    await session.query('insert into moderators (id, name, role) values (?, ?, ?)', person);
  }
  await keepLink(session, name, link);
}

/** A link for somebody who is there; gives their name, null where there is nobody. */
export async function linkIn(session: SqlSession, name: string, link: SignInLink): Promise<string | null> {
  const known = await personIn(session, name);
  if (!known) return null;
  await keepLink(session, name, link);
  return String(known.name);
}

async function keepLink({ query }: SqlSession, name: string, { hash, ends }: SignInLink): Promise<void> {
  const values = [hash, personOf(name), ends];
  await query('insert into sign_in_links (hash, moderator, ends) values (?, ?, ?)', values);
}

const ALL = `select m.id, m.name, m.role, m.since, max(s.used) as seen
  from moderators m left join sessions s on s.moderator = m.id group by m.id, m.name, m.role, m.since`;

/** The owner first, then by name. */
export async function moderatorsIn({ query }: Reading): Promise<Moderator[]> {
  const known = (await query(ALL)).rows.map((row): Moderator => ({
    ...moderatorOf(row),
    ...(row.since != null && { since: timeOf(row.since) }),
    ...(row.seen != null && { lastSeen: timeOf(row.seen) }),
  }));
  const rank = ({ role }: Moderator): number => (role === 'owner' ? 0 : 1);
  return known.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

export async function dismissIn(session: SqlSession, name: string): Promise<boolean> {
  const known = await personIn(session, name);
  if (!known || known.role === 'owner') return false;
  const { affected } = await session.query('delete from moderators where id = ?', [String(known.id)]);
  if (affected !== 1) throw new ChangedMeanwhile(`${name} is gone`);
  for (const table of ['sign_in_links', 'sessions']) {
    await session.query(`delete from ${table} where moderator = ?`, [String(known.id)]);
  }
  // Whoever is called so later is somebody else.
  await session.query('delete from identity_words where moderator = ?', [String(known.id)]);
  await session.query('update identities set moderator = null where moderator = ?', [String(known.id)]);
  return true;
}
