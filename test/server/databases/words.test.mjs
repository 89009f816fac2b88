import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { mariadb } from '../support/databases/mariadb.mjs';
import { postgres } from '../support/databases/postgres.mjs';
import { start } from '../support/programs.mjs';

/** What is changed in an address, and what is said then. */
const MISTAKES = [
  { kind: postgres, to: (url) => (url.pathname = '/none'), words: /database "none" does not exist/ },
  { kind: postgres, to: (url) => (url.username = 'nobody'), words: /role "nobody" does not exist/ },
  { kind: mariadb, to: (url) => (url.pathname = '/none'), words: /Unknown database 'none'|Access denied/ },
  { kind: mariadb, to: (url) => (url.password = 'sesame'), words: /Access denied for user/ },
];

for (const kind of [postgres, mariadb]) {
  describe(`the wrong address of ${kind.name}`, { skip: kind.missing }, () => {
    let server;
    before(async () => (server = await kind.start()));
    after(() => server.stop());

    for (const { to, words } of MISTAKES.filter((mistake) => mistake.kind === kind)) {
      test(`is told in its words: ${words.source}`, async () => {
        const address = new URL(await server.database());
        to(address);
        const program = start(['serve', '--port', '0'], { env: { COMMENT_THREAD_DATABASE: address.href } });
        assert.deepEqual(await program.ended, { status: 1, signal: null });
        assert.match(program.errors, words);
        assert.match(program.errors, /^comment-thread: The database /);
        assert.doesNotMatch(program.errors, /sesame|\n\s+at /);
      });
    }
  });
}
