import type { SqlRow, SqlSession, SqlValue } from '../driver.js';

/** Values in one statement. Shorter lists are filled up, so that there are few different statements to prepare. */
const WIDTH = 25;

/** Rows whose `column` has one of these values; `select` is all that stands before `where`. */
export async function rowsWith(
  { query }: Pick<SqlSession, 'query'>,
  select: string,
  column: string,
  values: readonly SqlValue[],
): Promise<readonly SqlRow[]> {
  const all = [...new Set(values)];
  const rows: SqlRow[] = [];
  for (let at = 0; at < all.length; at += WIDTH) {
    const some = all.slice(at, at + WIDTH);
    const filled = [...some, ...Array<SqlValue>(WIDTH - some.length).fill(some[0] ?? null)];
    const marks = filled.map(() => '?').join(', ');
    rows.push(...(await query(`${select} where ${column} in (${marks})`, filled)).rows);
  }
  return rows;
}
