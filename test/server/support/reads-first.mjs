// A driver that refuses what some databases can't do: to read in a transaction what it has written, or to change a row once
// more that it has put in.
import { effectOf, namesIn } from '../../../dist/server/sql/statement.js';

export function readsFirst(driver) {
  return {
    ...driver,
    transaction: (work) =>
      driver.transaction((session) => {
        const written = new Set();
        const inserted = [];
        const query = (sql, values = []) => {
          const effect = effectOf({ sql, values });
          const again = effect.kind === 'read' && namesIn(sql).find((name) => written.has(name));
          if (again) throw new Error(`reads ${again} after it has written there: ${sql}`);
          if (effect.kind === 'write') {
            const { table, rows } = effect;
            const twice = inserted.some((row) => row.table === table && rows.values?.includes(row.id));
            if (twice) throw new Error(`changes a row of ${table} that it has put in: ${sql}`);
            if (rows === 1) inserted.push({ table, id: values[0] });
            written.add(table);
          }
          return session.query(sql, values);
        };
        return work({ ...session, query: async (sql, values) => query(sql, values) });
      }),
  };
}
