// Which statements a store sends to its database, and how the database finds their rows.
import { loadSqlite } from '../../../dist/server/sql/sqlite-module.js';

/** Notes all statements in `seen`: a `wrap` for a store. */
export function noting(seen) {
  const noted = (query) => (sql, values) => {
    seen.set(sql, values ?? []);
    return query(sql, values);
  };
  return (driver) => ({
    ...driver,
    query: noted(driver.query),
    transaction: (work) => driver.transaction((session) => work({ query: noted(session.query) })),
  });
}

/** The plans of statements in the database of a file: `[[sql, plan], …]`. */
export async function plansOf(file, seen) {
  const { DatabaseSync } = await loadSqlite();
  const db = new DatabaseSync(file);
  try {
    return [...seen].map(([sql, values]) => {
      const plan = db.prepare(`explain query plan ${sql}`).all(...values);
      return [sql, plan.map(({ detail }) => detail).join('\n')];
    });
  } finally {
    db.close();
  }
}
