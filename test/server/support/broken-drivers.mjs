// Drivers with a fault: what is wrong, and which areas of the suite must say so.

/** A driver whose statements all go through `query`. */
const through = (good, query) => ({
  query: (sql, values) => query(good.query, sql, values),
  transaction: (work) =>
    good.transaction((session) =>
      work({ ...session, query: (sql, values) => query(session.query, sql, values) }),
    ),
});

const withRows = (change) => (good) =>
  through(good, async (query, sql, values) => {
    const result = await query(sql, values);
    return { ...result, rows: result.rows.map(change) };
  });

const eachCell = (change) =>
  withRows((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value)])));

const withTypes = (types) => (good) => ({
  dialect: { ...good.dialect, types: { ...good.dialect.types, ...types } },
});

export const brokenDrivers = [
  { fault: 'gives empty texts for null', areas: ['values'], make: eachCell((value) => value ?? '') },
  {
    fault: 'gives null for empty texts',
    areas: ['values'],
    make: eachCell((value) => (value === '' ? null : value)),
  },
  {
    fault: 'gives numbers as texts',
    areas: ['values'],
    make: eachCell((value) => (typeof value === 'number' ? String(value) : value)),
  },
  {
    fault: 'knows no character beyond U+FFFF',
    areas: ['values'],
    make: eachCell((value) =>
      typeof value === 'string' ? value.replace(/[\u{10000}-\u{10ffff}]/gu, '?') : value,
    ),
  },
  {
    fault: 'compares keys without their case',
    areas: ['keys'],
    make: withTypes({ key: 'text collate nocase' }),
  },
  {
    fault: 'compares keys without spaces at their end',
    areas: ['keys'],
    make: withTypes({ key: 'text collate rtrim' }),
  },
  {
    fault: 'has no word for a key that is taken',
    areas: ['keys'],
    make: (good) => ({
      dialect: {
        ...good.dialect,
        failure: (error) => (good.dialect.failure(error) === 'taken' ? 'other' : good.dialect.failure(error)),
      },
    }),
  },
  {
    fault: 'counts no row that was so already',
    areas: ['affected'],
    make: (good) =>
      through(good, async (query, sql, values) => {
        const result = await query(sql, values);
        return sql.startsWith('update counted') ? { ...result, affected: 0 } : result;
      }),
  },
  {
    fault: 'says that everything touched one row',
    areas: ['affected'],
    make: (good) =>
      through(good, async (query, sql, values) => ({ ...(await query(sql, values)), affected: 1 })),
  },
  {
    fault: 'has no transactions',
    areas: ['transactions'],
    make: (good) => ({
      transaction: (work) =>
        work({ query: (sql, values) => good.transaction(({ query }) => query(sql, values)) }),
    }),
  },
  {
    fault: 'keeps what was done before a failure',
    areas: ['transactions'],
    make: (good) => ({
      async transaction(work) {
        let failure;
        const result = await good.transaction((session) =>
          work(session).catch((error) => void (failure = { error })),
        );
        if (failure) throw failure.error;
        return result;
      },
    }),
  },
  {
    fault: 'acknowledges what it has not written',
    areas: ['transactions'],
    make: (good) => ({
      async transaction(work) {
        let result;
        await good
          .transaction(async (session) => {
            result = await work(session);
            if (Math.random() < 0.2) throw new Error('lost');
          })
          .catch((error) => {
            if (error.message !== 'lost') throw error;
          });
        return result;
      },
    }),
  },
  {
    fault: 'reads what was there a while ago',
    areas: ['transactions'],
    make(good) {
      let before;
      return {
        async query(sql, values) {
          const now = await good.query(sql, values);
          if (!/from ledger order/.test(sql)) return now;
          const shown = before ?? now;
          before = now;
          return shown;
        },
      };
    },
  },
  {
    fault: 'can not make an index twice',
    areas: ['keys'],
    make: (good) =>
      through(good, (query, sql, values) => query(sql.replace(/(index) if not exists/, '$1'), values)),
  },
  {
    fault: 'can not begin a migration again that was ended in the middle',
    areas: ['migrations'],
    make: (good) => ({
      async transaction(work) {
        const done = [];
        const act = (session) =>
          work({
            ...session,
            query(sql, values) {
              done.push([sql, values]);
              return session.query(sql, values);
            },
          });
        return good.transaction(act).catch(async (error) => {
          // As a database whose changes of tables are no part of a transaction.
          if (error.message === 'as if killed') {
            const columns = done.filter(([sql]) => /^\s*(create|alter)/.test(sql));
            await good.transaction(async ({ query }) => {
              for (const [sql, values] of columns) await query(sql, values);
            });
          }
          throw error;
        });
      },
    }),
  },
];
