// Reading references must be linear: in any text, and in the number of comments.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleThread } from '../bench/sample-thread.mjs';
import { from } from '../runner/bundle.mjs';
import { counted } from './work.mjs';

const SMALL = 4_096;
const LARGE = 4 * SMALL;
/** Runs of blocks for each unit of a hostile text. */
const PER_UNIT = 400;
/** What a text may cost whatever its length: fuzzy comparing, for one, goes on up to a limit. */
const SPARE = 3_000_000;
/** What twice the comments may cost. */
const TWICE = 2.3;

const { library, work } = await counted(
  `export { createResolver } from ${from('src/conversation/resolver/resolver.ts')};
  export { HOSTILE, hostile } from ${from('test/conversation/support/hostile.ts')};`,
);
const { createResolver, HOSTILE, hostile } = library;

const comment = (id, name, body, minute) => ({
  id,
  parentId: null,
  author: { name },
  body,
  createdAt: new Date(Date.UTC(2024, 3, 24, 9, minute)).toISOString(),
  revision: 1,
});
/** Some people to be named, and words to be quoted. */
const names = Array.from({ length: 40 }, (_, i) => `Number${i * 25}`);
const before = ['', 'Anon', 'Ann', 'Bob Number', 'Number1', 'Number2', ...names].map((name, i) =>
  comment(`c${i}`, name, `This is sentence number ${i} here.`, i),
);

/** A hostile text as a comment, and once more by somebody else who seems to quote it. */
function hostileWork(body) {
  const resolver = createResolver({ timeZone: 'UTC', locale: 'en' });
  resolver.set(before);
  resolver.step();
  return work(() => {
    resolver.set([...before, comment('h0', 'Eve', body, 100), comment('h1', 'Zoe', `x ${body}`, 101)]);
    resolver.step();
  });
}

for (const name of Object.keys(HOSTILE)) {
  test(`linear work: ${name}`, async () => {
    const [small, large] = [hostile(name, SMALL), hostile(name, LARGE)];
    const [few, many] = [await hostileWork(small), await hostileWork(large)];
    const growth = large.length / small.length;
    assert.ok(many <= PER_UNIT * large.length, `${many} runs for ${large.length} units`);
    assert.ok(many <= few * growth * 1.3 + SPARE, `${few} runs became ${many}`);
  });
}

for (const options of [{ timeZone: 'UTC' }, {}]) {
  test(`twice the comments, hardly more than twice the work: ${options.timeZone ?? 'zone inferred'}`, async () => {
    const { comments } = sampleThread(4000).thread;
    const counts = [];
    for (const count of [1000, 2000, 4000]) {
      const resolver = createResolver(options);
      counts.push(
        await work(() => {
          resolver.set(comments.slice(0, count));
          resolver.step();
        }),
      );
    }
    for (const [i, count] of counts.slice(1).entries())
      assert.ok(count <= counts[i] * TWICE, `${counts[i]} runs became ${count}`);
  });
}

test('one comment more costs only itself', async () => {
  const { comments } = sampleThread(4001).thread;
  const costOfLast = async (count) => {
    const resolver = createResolver({ timeZone: 'UTC' });
    const thread = comments.slice(-count);
    resolver.set(thread.slice(0, -1));
    resolver.step();
    return work(() => {
      resolver.set(thread);
      resolver.step();
    });
  };
  const [few, many] = [await costOfLast(250), await costOfLast(4000)];
  // The list itself is looked through.
  assert.ok(many <= few * 3 + 40_000, `${few} runs became ${many}`);
});
