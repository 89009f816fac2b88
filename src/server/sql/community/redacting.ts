import type { SqlDriver, SqlRow, SqlSession } from '../driver.js';
import { COLUMNS, commentOf } from '../rows.js';
import { advance } from '../thread-state.js';

const THREADS = 'select thread from comments where owner = ? and deleted is null';
const ALL = `select ${COLUMNS}, owner from comments where thread = ? and deleted is null`;
const ONE = 'select body, revision from comments where thread = ? and id = ? and deleted is null';
const CHANGE = 'update comments set body = ?, changed = ?, revision = ? where thread = ? and id = ?';

/** Others may be served in between. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Takes out of the comments of others what they quoted of a person's, and the names by which they addressed them there; to be
 * done before those are erased, since by them it is found. The signatures of the others stay: they prove then that the texts
 * were changed, and not by whom they were written.
 */
export async function redactIn(driver: SqlDriver, writer: string, now: () => number): Promise<void> {
  const { rows } = await driver.query(THREADS, [writer]);
  const threads = new Set(rows.map(({ thread }) => String(thread)));
  for (const thread of threads) await redactThread(driver, thread, writer, now);
}

async function redactThread(
  driver: SqlDriver,
  thread: string,
  writer: string,
  now: () => number,
): Promise<void> {
  const { rows } = await driver.query(ALL, [thread]);
  const ordered = rows.toSorted((a, b) => Number(a.place) - Number(b.place));
  const isOwn = ({ owner }: SqlRow): boolean => owner === writer;
  if (ordered.every(isOwn)) return;
  const comments = ordered.map(commentOf);
  const gone = new Set(ordered.filter(isOwn).map(({ id }) => String(id)));
  const bodies = new Map(comments.map(({ id, body }) => [id, body]));
  // All that finds quotations: a server starts without it.
  const { redact } = await import('../../../conversation/resolver/redact.js');
  for (const [id, body] of await redact(comments, gone, pause)) {
    await driver.transaction((session) =>
      change(session, { thread, id, body, before: bodies.get(id)! }, now),
    );
  }
}

interface Redaction {
  readonly thread: string;
  readonly id: string;
  readonly body: string;
  /** What it was made of. */
  readonly before: string;
}

/** Whoever has changed the text meanwhile keeps it so. */
async function change(
  session: SqlSession,
  { thread, id, body, before }: Redaction,
  now: () => number,
): Promise<void> {
  const [row] = (await session.query(ONE, [thread, id])).rows;
  if (row?.body !== before) return;
  const { revision } = await advance(session, thread, now());
  await session.query(CHANGE, [body, revision, Number(row.revision) + 1, thread, id]);
}
