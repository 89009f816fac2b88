// The Markdown parser must be linear in any text. Its work is counted, not timed: the engine tells how often each
// block of the code ran, and a wrapper how much the patterns matched; twice the text must be about twice of both.
import assert from 'node:assert/strict';
import { Session } from 'node:inspector/promises';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../runner/process.mjs';

const SMALL = 8_192;
const LARGE = 8 * SMALL;
/** Runs of blocks for each unit of the text: nested containers, at most 24, are all compared with each line. */
const PER_UNIT = 120;

const folder = mkdtempSync(join(tmpdir(), 'comment-thread-work-'));
const entry = join(folder, 'entry.js');
const from = (path) => JSON.stringify(join(root, path));
writeFileSync(
  entry,
  `export { parseMarkdown } from ${from('src/content/markdown/blocks.ts')};
  export { linkHref } from ${from('src/content/links.ts')};
  export { HOSTILE, hostile } from ${from('test/content/support/hostile.ts')};`,
);
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: folder,
    emptyOutDir: false,
    minify: false,
    lib: { entry, formats: ['es'], fileName: 'parser' },
  },
});
const outfile = join(folder, 'parser.js');
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
const { parseMarkdown, linkHref, HOSTILE, hostile } = await import(pathToFileURL(outfile).href);

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

let matched = 0;
const { exec } = RegExp.prototype;
const countingExec = function (text) {
  const match = Reflect.apply(exec, this, [text]);
  matched += match ? match[0].length : 0;
  return match;
};

/** How many blocks of the parser's code run for a text, and how many units its patterns take. */
async function work(body) {
  await session.post('Profiler.takePreciseCoverage');
  matched = 0;
  RegExp.prototype.exec = countingExec;
  parseMarkdown(body, linkHref);
  RegExp.prototype.exec = exec;
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const script = result.find(({ url }) => url === pathToFileURL(outfile).href);
  return script.functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, matched);
}

for (const name of Object.keys(HOSTILE)) {
  test(`linear work: ${name}`, async () => {
    const [small, large] = [hostile(name, SMALL), hostile(name, LARGE)];
    const [before, after] = [await work(small), await work(large)];
    const growth = large.length / small.length;
    assert.ok(after <= PER_UNIT * large.length + 2000, `${after} runs for ${large.length} units`);
    assert.ok(after <= before * growth * 1.3 + 2000, `${before} runs became ${after}`);
  });
}

// What a pattern reads in vain is not counted above. Were it read again and again, this would take hours.
test('patterns that fail do not look far', { timeout: 120_000 }, () => {
  const names = Object.keys(HOSTILE).filter((name) => /half|titles|parentheses|address/.test(name));
  assert.ok(names.length > 8);
  for (const name of names) assert.ok(parseMarkdown(hostile(name, 1_000_000), linkHref).length > 2);
});

test.after(async () => {
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  rmSync(folder, { recursive: true });
});
