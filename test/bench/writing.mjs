// What it costs to be in a long thread: a key in the composer beside one in a bare <textarea> on a page with the same
// comments as plain HTML, the list of mentions, a comment that arrives, and doing nothing. Build first (npm run build).
// Run: node test/bench/writing.mjs [--n 1000] [--long 10000] [--slower 4] [--rounds 3]
// Compare figures of one run with each other, never with those of another machine or hour.
import { parseArgs } from 'node:util';
import { launch, open, serve } from '../package/browser.mjs';
import { sampleThread } from './sample-thread.mjs';

const { values: options } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    long: { type: 'string', default: '10000' },
    slower: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
  },
});
const [n, long, slower, rounds] = ['n', 'long', 'slower', 'rounds'].map((name) => Number(options[name]));
const TEXT = 'The clock above the platform was slow again, and so was I. ';
/** Every step of a mention on the way to the list, and on in it. */
const MENTION = '@Ruth (9:16';
/** Letters before it that are nobody's name: what the machine can do at this hour. */
const PLAIN = 'so, ';
/** How long nothing is done, in milliseconds. */
const IDLE = 10_000;

const documentOf = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><h1>Bench</h1>${body}`;
// The adapter hands out everything at once, and lets the bench say when somebody else's comment comes.
const element = (
  count,
) => `<script type="module" src="/embed.js"></script><comment-thread></comment-thread><script>
  document.querySelector('comment-thread').adapter = {
    name: 'bench',
    async list() {
      const { comments } = await (await fetch('/${count}.json')).json();
      return { comments, total: comments.length };
    },
    create: () => new Promise(() => {}),
    watch(threadId, onChange) { globalThis.tell = onChange; return () => {}; },
  };</script>`;
const pages = {};
for (const count of new Set([n, long])) {
  const { thread, html } = sampleThread(count);
  pages[`/${count}.json`] = JSON.stringify(thread);
  pages[`/ours-${count}.html`] = documentOf(element(count));
  pages[`/static-${count}.html`] = documentOf(`<textarea rows="5" cols="60"></textarea>${html}`);
}
const server = await serve(pages);
const browser = await launch();
const sorted = (list) => list.toSorted((a, b) => a - b);
const quantile = (list, part) => sorted(list)[Math.min(list.length - 1, Math.floor(list.length * part))];
const ms = (value) => `${value.toFixed(1)} ms`;

/** Opens a page with a thread, waits until all of it is there and nothing is done any more, and opens the composer. */
async function visit(kind, count) {
  const { page, errors, close } = await open(browser, `${server.origin}/${kind}-${count}.html`);
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await page.waitForFunction(
    (count) =>
      (document.querySelector('comment-thread')?.shadowRoot ?? document).querySelectorAll('article')
        .length === count,
    { timeout: 120_000 },
    count,
  );
  const metrics = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  /** Milliseconds of tasks and of script that some work took, or whatever else went on meanwhile. */
  const cost = async (work) => {
    const before = await metrics();
    await work();
    const after = await metrics();
    return {
      tasks: after.TaskDuration - before.TaskDuration,
      script: after.ScriptDuration - before.ScriptDuration,
    };
  };
  const quiet = async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 500));
    while ((await cost(pause)).tasks > 25);
  };
  await quiet();
  return { page, client, cost, quiet, close: async () => (await close(), errors) };
}

/**
 * Opens the composer and waits until it has the focus. No deep selectors of the driver: they look at every element of the
 * page, and what they leave behind makes the next collection of garbage long.
 */
async function write({ page, quiet }) {
  await page.evaluate(() => {
    const root = document.querySelector('comment-thread')?.shadowRoot;
    (root?.querySelector('[part~=write]') ?? document.querySelector('textarea')).click();
    document.querySelector('textarea')?.focus();
  });
  await page.waitForFunction(() => {
    let { activeElement } = document;
    while (activeElement?.shadowRoot) ({ activeElement } = activeElement.shadowRoot);
    return activeElement?.localName === 'textarea';
  });
  await quiet();
}

/** Watches keys until the frame after each, frames, and long tasks. */
const watch = () => {
  globalThis.keys = [];
  globalThis.frames = [];
  globalThis.tasks = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => keys.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    { capture: true },
  );
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    {
      type: 'longtask',
    },
  );
  let last = performance.now();
  const frame = (now) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
};

async function type(page, text) {
  for (const letter of text) {
    await page.keyboard.type(letter);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

console.log(`keys at ${n} comments, processor ${slower} times slower, shortest of ${rounds} rounds`);
const typing = { static: [], ours: [] };
for (let round = 0; round < rounds; round++) {
  for (const kind of ['static', 'ours']) {
    const tab = await visit(kind, n);
    await write(tab);
    await tab.client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await tab.page.evaluate(watch);
    await type(tab.page, TEXT.slice(0, 12));
    await tab.page.evaluate(() => void (keys.length = 0));
    const { tasks, script } = await tab.cost(() => type(tab.page, TEXT));
    const keys = await tab.page.evaluate(() => keys);
    typing[kind].push({
      p50: quantile(keys, 0.5),
      p95: quantile(keys, 0.95),
      task: tasks / TEXT.length,
      script,
    });
    await tab.close();
  }
}
const least = (kind, name) => Math.min(...typing[kind].map((run) => run[name]));
for (const name of ['p50', 'p95', 'task']) {
  const [plain, ours] = [least('static', name), least('ours', name)];
  const what = { p50: 'key to frame, p50', p95: 'key to frame, p95', task: 'work a key' }[name];
  console.log(
    `  ${what.padEnd(20)} static ${ms(plain)}, ours ${ms(ours)}: ${(ours / plain).toFixed(2)} times`,
  );
}

console.log(`${long} comments`);
const tab = await visit('ours', long);
await write(tab);
await type(tab.page, TEXT);
await tab.quiet();
await tab.page.evaluate(watch);
for (const letter of PLAIN + MENTION) {
  await tab.page.evaluate(() => void (keys.length = frames.length = tasks.length = 0));
  await type(tab.page, letter);
  await tab.quiet();
  const { keys, frames, tasks } = await tab.page.evaluate(() => ({ keys, frames, tasks }));
  console.log(
    `  "${letter}": key to frame ${ms(keys[0])}, longest between two frames ${ms(Math.max(...frames))}, tasks over 50 ms: ${tasks.map(ms).join(', ') || 'none'}`,
  );
}
const offered = await tab.page.evaluate(() => {
  const composer = document.querySelector('comment-thread').shadowRoot.querySelector('comment-composer');
  return composer.shadowRoot.querySelectorAll('[role=option]').length;
});
console.log(`  the list shows ${offered}`);
await tab.page.keyboard.press('Escape');

const arriving = [];
for (let i = 0; i < 10; i++) {
  await tab.quiet();
  const tell = () =>
    tab.page.evaluate(async (i) => {
      const comment = {
        id: `new-${i}`,
        parentId: null,
        author: { name: 'Ines' },
        body: 'One more, with *some* Markdown.',
        createdAt: new Date().toISOString(),
        revision: 1,
      };
      tell({ kind: 'created', comment });
      await new Promise((resolve) => setTimeout(resolve, 300));
    }, i);
  arriving.push(await tab.cost(tell));
}
const script = arriving.map(({ script }) => script);
console.log(
  `  a comment that arrives: script ${ms(quantile(script, 0.5))} (${ms(Math.min(...script))} to ${ms(Math.max(...script))}), all work ${ms(
    quantile(
      arriving.map(({ tasks }) => tasks),
      0.5,
    ),
  )}`,
);
const idle = () => new Promise((resolve) => setTimeout(resolve, IDLE));
await tab.quiet();
const still = await visit('ours', long);
const { tasks, script: idleScript } = await still.cost(idle);
console.log(
  `  nothing done for ${IDLE / 1000} s: ${ms(tasks)} of work, ${ms(idleScript)} of script (${((tasks / IDLE) * 100).toFixed(2)} % of a processor)`,
);
const errors = [...(await still.close()), ...(await tab.close())];
if (errors.length > 0) console.log('errors:', errors);
await browser.close();
server.stop();
