// npm run bench: opens a thread in a real browser, beside the same comments as plain HTML, and prints what it cost.
// Compare figures of one run with each other, never with those of another machine or hour.
import { parseArgs } from 'node:util';
import { launch, open, serve, wireBytes } from '../package/browser.mjs';
import { sampleThread } from './sample-thread.mjs';

const { values: options } = parseArgs({
  options: {
    n: { type: 'string', default: '100,1000' },
    rounds: { type: 'string', default: '5' },
  },
});
const sizes = options.n.split(',').map(Number);
const rounds = Number(options.rounds);

// Runs before everything else in the page. `first` and `all` are taken in the frame after the comments are there.
const probe = `
  globalThis.tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration))).observe({ type: 'longtask', buffered: true });
  globalThis.shift = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  const count = () => (document.querySelector('comment-thread')?.shadowRoot ?? document).querySelectorAll('article').length;
  const look = () => {
    const n = count();
    const now = performance.now();
    if (n > 0) globalThis.first ??= now;
    if (n >= globalThis.expected) globalThis.all ??= now;
    else requestAnimationFrame(look);
  };
  globalThis.watch = (expected) => { globalThis.expected = expected; requestAnimationFrame(look); };
`;
const page = (n, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><script>${probe}watch(${n})</script><h1>Bench</h1>${body}`;

const threads = new Map(sizes.map((n) => [n, sampleThread(n)]));
const pages = {};
for (const [n, { thread, html }] of threads) {
  const element = `<script type="module" src="/embed.js"></script><comment-thread src="/${n}.json" page-size="1000"></comment-thread>`;
  pages[`/${n}.json`] = JSON.stringify(thread);
  pages[`/ours-${n}.html`] = page(n, element);
  pages[`/static-${n}.html`] = page(n, html);
}
const server = await serve(pages);
const browser = await launch();
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

console.log(
  '| comments | page | first ms | all ms | longest task ms | blocking ms | layout shift | JS brotli |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const n of sizes) {
  const runs = { ours: [], static: [] };
  for (let round = -1; round < rounds; round++) {
    for (const kind of ['ours', 'static']) {
      const { page: tab, requests, close } = await open(browser, `${server.origin}/${kind}-${n}.html`);
      await tab.waitForFunction(() => globalThis.all !== undefined, { timeout: 60_000 });
      await tab.waitForNetworkIdle({ idleTime: 800 });
      const run = await tab.evaluate(() => ({ first, all, tasks, shift }));
      const bytes = wireBytes(requests, server.origin).reduce((sum, file) => sum + file.bytes, 0);
      if (round >= 0) runs[kind].push({ ...run, bytes });
      await close();
    }
  }
  for (const [kind, list] of Object.entries(runs)) {
    const of = (read) => median(list.map(read));
    const figures = [
      of(({ first }) => first).toFixed(0),
      of(({ all }) => all).toFixed(0),
      of(({ tasks }) => Math.max(0, ...tasks)).toFixed(0),
      of(({ tasks }) => tasks.reduce((sum, task) => sum + task - 50, 0)).toFixed(0),
      of(({ shift }) => shift).toFixed(3),
      of(({ bytes }) => bytes),
    ];
    console.log(`| ${n} | ${kind} | ${figures.join(' | ')} |`);
  }
}
await browser.close();
server.stop();
