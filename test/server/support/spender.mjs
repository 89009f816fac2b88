// Takes as many tokens as it can out of one bucket of 50, at a moment that does not pass, and says how many it got.
import { sqliteDriver } from '../../../dist/server/sql/sqlite.js';
import { sqlStore } from '../../../dist/server/sql/sql-store.js';

const [file, now] = process.argv.slice(2);
const store = await sqlStore(await sqliteDriver({ file }), { now: () => Number(now), patience: 60_000 });
const spending = { bucket: 'shared', limit: { burst: 50, every: 1000 } };

process.once('message', async () => {
  let passed = 0;
  const attempt = () =>
    store.spend([spending]).then(
      () => passed++,
      (error) => {
        if (error.code !== 'RATE_LIMITED') throw error;
      },
    );
  for (let round = 0; round < 20; round++) await Promise.all([attempt(), attempt(), attempt()]);
  await store.close();
  process.send(passed, () => process.disconnect());
});
process.send('ready');
