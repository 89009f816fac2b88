import { CommentError } from '../../model/errors.js';
import type { SqlDriver, SqlRow, SqlSession, SqlValue } from './driver.js';
import { insertInto } from './insert.js';
import { SCHEMA_VERSION } from './migrations.js';

/** Rows read at a time. */
const PORTION = 500;

const COMMENT_COLUMNS =
  'thread, id, place, changed, parent, name, url, body, format, zone, created, edited, deleted, revision, owner, request, fingerprint, standing, appeared, vanished, decision, reasons, reactions, reported, mark, role, disputed, earlier, proof';

/**
 * Tables with their columns, in the order in which they are written. Threads come last: while others write, a thread
 * may then be ahead of its comments, which is no harm, and never behind them.
 */
const TABLES = {
  comments: { key: ['thread', 'place'], columns: COMMENT_COLUMNS.split(', ') },
  reactions: {
    key: ['thread', 'comment', 'kind', 'writer'],
    columns: ['thread', 'comment', 'kind', 'writer', 'given'],
  },
  reports: {
    key: ['thread', 'comment', 'writer'],
    columns: ['thread', 'comment', 'writer', 'reason', 'given', 'settled'],
  },
  disputes: { key: ['thread', 'comment'], columns: ['thread', 'comment', 'earlier', 'writer'] },
  moderation_log: {
    key: ['id'],
    columns: 'id moderator made action thread comment reason ends was undone undone_at undone_by'.split(' '),
  },
  bans: { key: ['writer'], columns: ['writer', 'ends', 'entry'] },
  identities: { key: ['id'], columns: ['id', 'mark', 'thread', 'made', 'changes'] },
  identity_keys: {
    key: ['id'],
    columns: ['id', 'identity', 'public_key', 'added', 'revoked'],
  },
  identity_words: { key: ['id'], columns: ['id', 'identity', 'moderator', 'thread', 'ends', 'used_by'] },
  passkeys: {
    key: ['id'],
    columns: ['id', 'identity', 'credential', 'public_key', 'counter', 'thread', 'added'],
  },
  threads: { key: ['id'], columns: ['id', 'revision', 'clock', 'settings', 'closes', 'moved'] },
} as const;

type Table = keyof typeof TABLES;

const NAMES = Object.keys(TABLES) as Table[];

/**
 * All of a database as lines of JSON (https://jsonlines.org), which `importLines` makes the same database of. The first
 * line says what it is; the proofs of writers are in it too, so it is for the owner alone. `UNAVAILABLE` where comments were
 * moved to another thread meanwhile: some might be missing.
 */
export async function* exportLines(driver: SqlDriver): AsyncGenerator<string> {
  yield lineOf({ format: 'comment-thread', version: SCHEMA_VERSION });
  const { rows } = await driver.query(MOVED);
  const before = new Map(rows.map(({ id, moved }) => [id, moved]));
  const check = ({ id, moved }: SqlRow): void => {
    if (moved == null || before.get(id) === moved) return;
    throw new CommentError('UNAVAILABLE', 'Threads were put together meanwhile: export again');
  };
  for (const table of NAMES) {
    // Before the first thread, so that nobody takes the lines for all: an import wants the threads of all comments.
    if (table === 'threads') (await driver.query(MOVED)).rows.forEach(check);
    for await (const row of rowsOf(driver, table)) {
      if (table === 'threads') check(row);
      yield lineOf({ [table]: row });
    }
  }
}

const MOVED = 'select id, moved from threads where moved is not null';

/** JSON without the two characters that some readers take for the end of a line, and JSON does not. */
function lineOf(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** By the key, from portion to portion: nobody has to hold it all, and nobody who writes has to wait. */
async function* rowsOf(driver: SqlDriver, table: Table): AsyncGenerator<SqlRow> {
  const { key, columns } = TABLES[table];
  const keys = key.join(', ');
  let last: SqlValue[] | undefined;
  for (;;) {
    const behind = last ? `where (${keys}) > (${key.map(() => '?').join(', ')})` : '';
    const sql = `select ${columns.join(', ')} from ${table} ${behind} order by ${keys} limit ?`;
    const { rows } = await driver.query(sql, [...(last ?? []), PORTION]);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < PORTION) return;
    last = key.map((column) => end[column] ?? null);
  }
}

/**
 * Fills an empty database, wholly or not at all; gives the number of comments. `BAD_DATA` names the line. The lines are asked
 * for before anything else: those of `node:readline` that nobody waits for are thrown away.
 */
export async function importLines(driver: SqlDriver, lines: AsyncIterable<string>): Promise<number> {
  const written: [Table, SqlRow][] = [];
  let number = 0;
  for await (const line of lines) {
    const [table, row] = partsOf(line, ++number);
    if (table !== 'format') written.push([table, row]);
  }
  if (number === 0) throw bad(1, 'is missing');
  if (!isWhole(written))
    throw bad(number, 'is the last one, and threads are missing: the export was broken off');
  await driver.transaction(async (session) => {
    const { rows } = await session.query('select count(*) as count from threads');
    if (Number(rows[0]?.count) > 0) throw new CommentError('INVALID', 'There are comments already');
    for (const [table, row] of written) await insert(session, table, row);
  });
  return written.filter(([table]) => table === 'comments').length;
}

/** Threads come last: without its own a comment would be in the way of all that is written there. */
function isWhole(written: readonly [Table, SqlRow][]): boolean {
  const threads = new Set(written.flatMap(([table, { id }]) => (table === 'threads' ? [id] : [])));
  return written.every(([table, { thread }]) => table !== 'comments' || threads.has(thread));
}

function bad(line: number, reason: string): CommentError {
  return new CommentError('BAD_DATA', `Line ${line} ${reason}`, { place: { line, column: 1 } });
}

function partsOf(line: string, number: number): [Table | 'format', SqlRow] {
  let value: Readonly<Record<string, unknown>> | null;
  try {
    value = JSON.parse(line) as typeof value;
  } catch {
    throw bad(number, 'is no JSON');
  }
  if (number === 1) {
    if (value?.format !== 'comment-thread')
      throw bad(1, 'does not say that this is an export of comment-thread');
    if (value.version !== SCHEMA_VERSION)
      throw bad(1, `says version ${String(value.version)}, not ${SCHEMA_VERSION}`);
    return ['format', {}];
  }
  const table = NAMES.find((name) => value?.[name] !== undefined);
  const row = table && (value?.[table] as SqlRow | null);
  if (!table || typeof row !== 'object' || row === null) throw bad(number, 'is no row');
  const fits = Object.values(row).every((cell) => cell === null || /^(string|number)$/.test(typeof cell));
  if (!fits || TABLES[table].columns.some((column) => row[column] === undefined)) {
    throw bad(number, `is no row of ${table}`);
  }
  return [table, row];
}

async function insert({ query }: SqlSession, table: Table, row: SqlRow): Promise<void> {
  const { columns } = TABLES[table];
  await query(
    insertInto(table, columns),
    columns.map((column) => row[column] ?? null),
  );
}
