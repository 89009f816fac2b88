// SQLite, which is always there.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remove } from './process.mjs';

export const sqlite = {
  name: 'SQLite',
  missing: undefined,
  async start() {
    const folder = mkdtempSync(join(tmpdir(), 'comment-thread-sqlite-'));
    let serial = 0;
    return {
      database: async () => join(folder, `${++serial}.db`),
      stop: async () => remove(folder),
    };
  },
};
