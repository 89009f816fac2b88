import { utf8 } from '../../identity/encoding.js';
import { addressesOf } from './addresses.js';
import { batchedDriver } from './batched.js';
import type { Statement } from './batched.js';
import { remoteSqliteDialect } from './dialects/remote-sqlite.js';
import type { SqlDriver, SqlRow, SqlValue } from './driver.js';
import { turns } from './turns.js';

export interface RqliteOptions {
  /** `rqlite://user:password@host:port`, or `rqlites://…` for TLS; several hosts, divided by commas. */
  readonly url: string;
  readonly fetch?: typeof fetch;
}

/** Milliseconds after which a node that says nothing counts as gone. */
const SILENCE = 15_000;

const dialect = remoteSqliteDialect(
  'rqlite',
  // No leader has been found, so nothing was taken.
  /leader not found|not leader|no leader|leadership lost while committing log|ECONNREFUSED/,
  /aborted due to timeout|fetch failed|stale read|5\d\d from rqlite/,
);

interface Answer {
  /** There also with status 200: whoever overlooks it takes what is lost for kept. */
  readonly error?: string;
  readonly results?: readonly Result[];
}

interface Result {
  readonly error?: string;
  readonly columns?: readonly string[];
  /** Absent for no rows. */
  readonly values?: readonly (readonly SqlValue[])[];
}

/** In the order of the columns: what is asked for as objects comes in that of their names. */
function rowsOf({ columns = [], values = [] }: Result): SqlRow[] {
  return values.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
  );
}

/** A cluster of rqlite (SQLite, kept the same by Raft), over `fetch`; reads are linearizable. */
export async function rqliteDriver({ url, fetch: ask = fetch }: RqliteOptions): Promise<SqlDriver> {
  const nodes = addressesOf(url).map(nodeOf);
  let current = 0;

  async function post(path: string, statements: readonly Statement[]): Promise<Answer> {
    const used = current;
    const { base, headers } = nodes[used % nodes.length] as Node;
    try {
      const response = await ask(`${base}${path}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(statements.map(({ sql, values }) => [sql, ...values])),
        signal: AbortSignal.timeout(SILENCE),
      });
      if (!response.ok) throw new Error(`${response.status} from rqlite: ${await response.text()}`);
      const answer = (await response.json()) as Answer;
      const error = answer.error ?? answer.results?.find((result) => result.error !== undefined)?.error;
      if (error !== undefined) throw new Error(error);
      return answer;
    } catch (error) {
      const failure = dialect.failure(error);
      // Another node may know where the leader is.
      if (current === used && failure !== 'taken') current = used + 1;
      throw refused(error) ? new Error('ECONNREFUSED', { cause: error }) : error;
    }
  }

  return batchedDriver({
    dialect,
    take: turns(),
    async read(statement) {
      const { results } = await post('/db/query?level=linearizable', [statement]);
      return rowsOf(results?.[0] ?? {});
    },
    write: async (statements) => void (await post('/db/execute?transaction', statements)),
  });
}

interface Node {
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
}

function nodeOf(address: string): Node {
  const { protocol, host, username, password } = new URL(address);
  const credentials = utf8(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  return {
    base: `${protocol === 'rqlites:' ? 'https' : 'http'}://${host}`,
    headers: username === '' ? {} : { authorization: `Basic ${btoa(String.fromCharCode(...credentials))}` },
  };
}

/** Nobody has listened, so nothing can have been done. */
function refused(error: unknown): boolean {
  return ((error as Error).cause as { code?: string } | undefined)?.code === 'ECONNREFUSED';
}
