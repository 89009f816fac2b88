// What reading references costs, beside passes of Markdown over the same text: our own parser, `marked` where it is
// installed, and what the widget does with a body in a browser. Compare figures of one run with each other only.
// Run: node test/bench/references.mjs [comments] [--no-browser]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, open, serve } from '../package/browser.mjs';
import { bundle, from } from '../runner/bundle.mjs';
import { makeThread } from './reference-thread.mjs';

const COMMENTS = Number(process.argv[2]) || 10_000;
const RUNS = 15;
const HOSTILE_UNITS = 64 * 1024;
/** As much as the widget asks for at once. */
const STEP = 2000;

const folder = mkdtempSync(join(tmpdir(), 'comment-thread-bench-'));

const resolver = `export { createResolver, resolveReferences } from ${from('src/conversation/index.ts')};`;
const library = await import(
  pathToFileURL(
    await bundle(
      folder,
      'library',
      `${resolver}
      export { parseMarkdown } from ${from('src/content/markdown/blocks.ts')};
      export { toHtml } from ${from('src/content/markdown/html.ts')};
      export { HOSTILE, hostile } from ${from('test/conversation/support/hostile.ts')};`,
    ),
  ).href
);
const { createResolver, resolveReferences, parseMarkdown, toHtml, HOSTILE, hostile } = library;
// Not a dependency: some tool brings it along.
const marked = await import('marked').then(
  ({ marked }) => marked,
  () => null,
);

/** Milliseconds of the processor that a piece of work takes; other programs on the machine disturb them less. */
function time(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * The shortest time of each work, in rounds: what disturbs the machine for a while disturbs all of them. A work is slower
 * in its first rounds, until the engine has compiled it.
 */
function shortest(works, rounds = RUNS) {
  const best = works.map(() => Infinity);
  for (let round = 0; round < rounds; round++)
    for (const [i, work] of works.entries()) best[i] = Math.min(best[i], time(work));
  return best;
}
const median = (list) => list[Math.floor(list.length / 2)];
const ms = (value) => `${value.toFixed(1)} ms`;

const thread = makeThread(COMMENTS);
const size = thread.reduce((sum, { body }) => sum + body.length, 0);
const utc = { timeZone: 'UTC' };
const found = [...resolveReferences(thread, utc).values()].flat().length;
console.log(
  `${COMMENTS} comments, ${(size / 1e6).toFixed(1)} MB, ${found} references; the shortest of ${RUNS} rounds`,
);

const [own, told, inferred, theirs] = shortest([
  () => thread.forEach(({ body }) => toHtml(parseMarkdown(body, (href) => href))),
  () => resolveReferences(thread, utc),
  () => resolveReferences(thread),
  ...(marked ? [() => thread.forEach(({ body }) => marked.parse(body))] : []),
]);
const passes = [own, ...(marked ? [theirs] : [])];
const row = (name, value, ...passes) =>
  console.log(
    `${name.padEnd(30)} ${ms(value).padStart(10)} ${passes.map((pass) => `${(value / pass).toFixed(2)} ×`.padStart(10)).join('')}`,
  );
console.log(`${' '.repeat(42)}  own pass${marked ? '    marked' : ''}`);
row('own Markdown', own);
if (marked) row('marked', theirs);
row('resolved, zone told', told, ...passes);
row('resolved, zone worked out', inferred, ...passes);

const counts = [8, 4, 2, 1].map((part) => Math.round(COMMENTS / part));
const growing = shortest(
  counts.map((count) => {
    const part = thread.slice(0, count);
    return () => resolveReferences(part, utc);
  }),
);
for (const [i, taken] of growing.entries())
  console.log(
    `${String(counts[i]).padStart(6)} comments ${ms(taken)}${i > 0 ? `, ${(taken / growing[i - 1]).toFixed(2)} times` : ''}`,
  );

const growingThread = createResolver(utc);
growingThread.set(thread.slice(0, -100));
growingThread.step();
const more = Array.from({ length: 100 }, (_, i) => COMMENTS - 99 + i).map((count) =>
  time(() => {
    growingThread.set(thread.slice(0, count));
    growingThread.step();
  }),
);
console.log(
  `one comment more: ${ms(median(more.toSorted((a, b) => a - b)))}, at most ${ms(Math.max(...more))}`,
);

for (const options of [utc, {}]) {
  const sliced = createResolver(options);
  const set = time(() => sliced.set(thread));
  const steps = [];
  for (let done = false; !done;) steps.push(time(() => (done = sliced.step(STEP))));
  console.log(
    `in steps of ${STEP} units, ${options.timeZone ? 'zone told' : 'zone worked out'}: set ${ms(set)}, ${steps.length} steps, the longest ${ms(Math.max(...steps))}`,
  );
}

console.log(
  `hostile texts of 64 KiB, the shortest of 3 runs: by themselves, then once more by somebody who quotes them`,
);
const before = makeThread(200);
const last = before.at(-1).createdAt;
const hostileTimes = Object.keys(HOSTILE).map((name) => {
  const body = hostile(name, HOSTILE_UNITS);
  const first = [...before, { ...before[0], id: 'h0', author: { name: 'Eve' }, body, createdAt: last }];
  const second = [
    ...first,
    { ...before[0], id: 'h1', author: { name: 'Zoe' }, body: `x ${body}`, createdAt: last },
  ];
  const runs = Array.from({ length: 3 }, () => {
    const worker = createResolver(utc);
    worker.set(before);
    worker.step();
    return [first, second].map((comments) =>
      time(() => {
        worker.set(comments);
        worker.step();
      }),
    );
  });
  return { name, taken: [0, 1].map((i) => Math.min(...runs.map((run) => run[i]))) };
});
hostileTimes.sort((a, b) => Math.max(...b.taken) - Math.max(...a.taken));
for (const { name, taken } of hostileTimes.slice(0, 12))
  console.log(`  ${name.padEnd(34)} ${taken.map((one) => ms(one).padStart(10)).join('')}`);
console.log(`  … and ${hostileTimes.length - 12} that take less`);
const crowd = thread.slice(0, 10_000).map((comment, i) => ({
  ...comment,
  author: { name: `${comment.body.match(/\p{L}+/u)[0]} Number${i}` },
  body: `@Number${i - 1} (8:00) yes`,
}));
console.log(
  `${crowd.length} authors who name each other: ${ms(shortest([() => resolveReferences(crowd, utc)], 3)[0])} in all`,
);

if (!process.argv.includes('--no-browser')) {
  const file = await bundle(
    folder,
    'widget',
    `${resolver}
    export { renderBody } from ${from('src/content/render.ts')};
    export { makeThread } from ${from('test/bench/reference-thread.mjs')};`,
  );
  const server = await serve(
    {
      '/widget.js': readFileSync(file, 'utf8'),
      '/': '<!doctype html><title>Bench</title><script type="module">import * as widget from "/widget.js"; globalThis.widget = widget;</script>',
    },
    { '/': { 'content-type': 'text/html' } },
  );
  const browser = await launch();
  const { page, close } = await open(browser, `${server.origin}/`);
  await page.waitForFunction(() => globalThis.widget !== undefined);
  const shown = await page.evaluate(
    (count, runs) => {
      const { renderBody, resolveReferences, makeThread } = globalThis.widget;
      const comments = makeThread(count);
      const shortest = (work) => {
        let best = Infinity;
        for (let run = 0; run < runs; run++) {
          const start = performance.now();
          work();
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      return {
        rendered: shortest(() => comments.forEach(({ body }) => renderBody(body))),
        told: shortest(() => resolveReferences(comments, { timeZone: 'UTC' })),
        inferred: shortest(() => resolveReferences(comments)),
      };
    },
    COMMENTS,
    3,
  );
  console.log(`in Chromium: renderBody of all ${ms(shown.rendered)}`);
  for (const [name, value] of [
    ['zone told', shown.told],
    ['zone worked out', shown.inferred],
  ])
    console.log(`  resolved, ${name} ${ms(value)}, ${(value / shown.rendered).toFixed(2)} ×`);
  await close();
  await browser.close();
  server.stop();
}
rmSync(folder, { recursive: true });
