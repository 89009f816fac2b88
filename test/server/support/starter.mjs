// Makes a database in the file that is named, again and again, until somebody ends it.
import { rmSync } from 'node:fs';
import { sqliteDriver } from '../../../dist/server/sql/sqlite.js';
import { sqlStore } from '../../../dist/server/sql/sql-store.js';

const [file] = process.argv.slice(2);
for (;;) {
  const store = await sqlStore(await sqliteDriver({ file }));
  await store.close();
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
}
