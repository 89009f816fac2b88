// Databases with comments of a length as people write them.
import { join } from 'node:path';
import { sqlStore } from '../../../dist/server/index.js';
import { sqliteDriver } from '../../../dist/server/sql/sqlite.js';
import { uuidv7 } from '../../../dist/server/sql/uuid.js';

const WORDS =
  'the station clock has been four minutes fast for as long as anybody can remember and nobody minded'.split(
    ' ',
  );

const textOf = (number) =>
  Array.from(
    { length: 20 + (number % 40) },
    (_, index) => WORDS[(number * 7 + index * 3) % WORDS.length],
  ).join(' ');

/** Fills a folder with threads `thread-0`, `thread-1` … of so many comments each. */
export async function fill(data, { threads, comments }) {
  const store = await sqlStore(await sqliteDriver({ file: join(data, 'comments.db') }));
  for (let thread = 0; thread < threads; thread++) {
    for (let from = 0; from < comments; from += 1000) {
      const count = Math.min(1000, comments - from);
      await Promise.all(
        Array.from({ length: count }, (_, index) => store.create(comment(thread, from + index))),
      );
    }
  }
  await store.close();
}

const comment = (thread, number) => ({
  id: uuidv7(Date.now()),
  threadId: `thread-${thread}`,
  parentId: null,
  author: { name: number % 3 ? `Reader ${number % 17}` : '' },
  body: textOf(number),
  owner: `owner ${number % 50}`,
  key: `${thread} ${number}`,
  fingerprint: `${thread} ${number}`,
});
