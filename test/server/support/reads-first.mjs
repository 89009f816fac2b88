// A driver that refuses what some databases can't do: to read in a transaction what it has written.
import { effectOf, namesIn } from '../../../dist/server/sql/statement.js';

export function readsFirst(driver) {
  return {
    ...driver,
    transaction: (work) =>
      driver.transaction((session) => {
        const written = new Set();
        const query = (sql, values = []) => {
          const effect = effectOf({ sql, values });
          const again = effect.kind === 'read' && namesIn(sql).find((name) => written.has(name));
          if (again) throw new Error(`reads ${again} after it has written there: ${sql}`);
          if (effect.kind === 'write') written.add(effect.table);
          return session.query(sql, values);
        };
        return work({ ...session, query: async (sql, values) => query(sql, values) });
      }),
  };
}
