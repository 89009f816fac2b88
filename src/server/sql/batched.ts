import type { Dialect } from './dialect.js';
import type { SqlDriver, SqlResult, SqlRow, SqlSession, SqlValue } from './driver.js';
import { MayBeDone } from './retry.js';
import { effectOf, namesIn } from './statement.js';
import type { Turns } from './turns.js';

export interface Statement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** A database that is asked over the network, and takes several writes only all at once. */
export interface BatchDatabase {
  readonly dialect: Dialect;
  /** What is acknowledged when it is asked, nothing older. */
  readonly read: (statement: Statement) => Promise<readonly SqlRow[]>;
  /** All of the statements or none of them. */
  readonly write: (statements: readonly Statement[]) => Promise<void>;
  /** How transactions of this process wait for each other: of those that do not, only one comes through at a time. */
  readonly take: Turns;
}

/** Part of the error of a batch that came too late. */
export const CHANGED = 'changed_meanwhile';

const statement = (sql: string, ...values: SqlValue[]): Statement => ({ sql, values });

/** What was written counts as a version of the whole database; a condition that is not met fails, and all with it. */
const TABLES: readonly Statement[] = [
  statement('create table if not exists batch_versions (id integer primary key, version integer not null)'),
  statement(
    'insert into batch_versions (id, version) select 1, 0 where not exists (select 1 from batch_versions)',
  ),
  statement(
    `create table if not exists batch_conditions (unmet integer constraint ${CHANGED} check (unmet is null))`,
  ),
];

const unmet = (condition: string, value: number): Statement =>
  statement(`insert into batch_conditions (unmet) select 1 ${condition}`, value);

/**
 * Transactions on a database that has none to talk with, in three steps. The version of the database is read; the work
 * is done, where reads are answered and writes are collected; all that was collected is sent as one batch, on the
 * condition that the version is still the same. So whatever was read still holds when it is written, and who was slower
 * does it again.
 *
 * A work can't read what it has written: it throws, on every such try, so that no test overlooks it.
 */
export function batchedDriver({ dialect, read, write, take }: BatchDatabase): SqlDriver {
  let prepared = false;

  async function prepare(): Promise<void> {
    if (prepared) return;
    await write(TABLES);
    prepared = true;
  }

  async function transact<Result>(work: (session: SqlSession) => Promise<Result>): Promise<Result> {
    await prepare();
    const [row] = await read(statement('select version from batch_versions'));
    const { session, collected } = collecting(read);
    const result = await work(session);
    if (collected.length === 0) return result;
    const version = unmet('from batch_versions where version <> ?', Number(row?.version));
    const raise = statement('update batch_versions set version = version + 1');
    await write([version, raise, ...collected]).catch((error: unknown) => {
      throw dialect.failure(error) === 'gone' ? new MayBeDone(error) : error;
    });
    return result;
  }

  return {
    dialect,
    query: async (sql, values = []) => ({ rows: await read({ sql, values }), affected: 0 }),
    transaction: (work) => take(() => transact(work)),
    close: () => take(async () => {}),
  };
}

/** A session whose writes are collected; how many rows they will touch is read, which the version makes sure of. */
function collecting(read: BatchDatabase['read']): {
  readonly session: SqlSession;
  readonly collected: readonly Statement[];
} {
  const collected: Statement[] = [];
  const written = new Set<string>();

  async function query(sql: string, values: readonly SqlValue[] = []): Promise<SqlResult> {
    const effect = effectOf({ sql, values });
    if (effect.kind === 'read') {
      const again = namesIn(sql).find((name) => written.has(name));
      if (again) throw new Error(`A transaction reads ${again} after it has written there: ${sql}`);
      return { rows: await read({ sql, values }), affected: 0 };
    }
    collected.push({ sql, values });
    if (effect.kind === 'other') return { rows: [], affected: 0 };
    let affected = 1;
    if (effect.rows !== 1) {
      const [row] = await read(effect.rows);
      affected = Number(row?.count);
      // An earlier write of this transaction may have made it touch others.
      if (written.has(effect.table)) collected.push(unmet('where changes() <> ?', affected));
    }
    written.add(effect.table);
    return { rows: [], affected };
  }

  return { session: { query }, collected };
}
