// npm test: every check of the project, and as the last line "N passed, N failed[, N skipped]".
//
//   npm test                                     everything, browser tests in Chromium
//   npm test -- --engines chromium,firefox,webkit
//   npm test -- --browser-tests --files 'test/store/*.test.ts'
//   npm test -- --only types,lint
//   npm test -- --retries 1                       a file in which a test failed is run once more, alone, and counts as it ends then
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserTests } from './runner/browser-tests.mjs';
import { nodeTests } from './runner/node-tests.mjs';
import { root, run } from './runner/process.mjs';

const { values: options } = parseArgs({
  options: {
    engines: { type: 'string', default: 'chromium' },
    files: { type: 'string' },
    only: { type: 'string' },
    retries: { type: 'string', default: '0' },
    'browser-tests': { type: 'boolean', default: false },
  },
});
const bin = (name) => join(root, 'node_modules/.bin', name);
const scratch = mkdtempSync(join(tmpdir(), 'comment-thread-test-'));
const sum = { passed: 0, failed: 0, skipped: 0 };

/** A step that counts as one test: the program must end well. */
const check = (name, command, args) => ({
  name,
  async perform() {
    const { status, output } = await run(command, args);
    if (status !== 0) console.log(output);
    return status === 0 ? { passed: 1 } : { failed: 1 };
  },
});

/** Tests of Node's own runner in a folder of `test/`. What they look at is built before, because it is what is shipped. */
const inNode = (name, [command, ...building]) => ({
  name,
  async perform() {
    const built = await run(command, building);
    if (built.status !== 0) {
      console.log(built.output);
      return { failed: 1 };
    }
    const { retries } = options;
    return nodeTests({ files: nodeTestFiles(name), retries, output: join(scratch, `${name}.json`) });
  },
});

const inBrowsers = {
  name: 'browser',
  perform: () =>
    browserTests({
      engines: options.engines,
      files: options.files ?? '',
      retries: options.retries,
      output: join(scratch, 'browser.json'),
    }),
};

const steps = [
  check('types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']),
  check('types of the server', bin('tsc'), ['--noEmit', '-p', 'src/server']),
  check('types of the tests', bin('tsc'), ['-p', 'test/tsconfig.json']),
  check('lint', bin('oxlint'), ['--type-aware', 'src', 'test', 'demo', 'vite.config.ts']),
  check('templates', bin('lit-analyzer'), [
    'src/**/*.ts',
    '--strict',
    '--rules.no-invalid-css',
    'off',
    '--quiet',
  ]),
  check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
  inNode('package', ['npm', 'run', 'build']),
  inNode('server', ['npm', 'run', 'build:server']),
  inBrowsers,
];

// Node 22 takes no folder here any more.
function nodeTestFiles(room) {
  const all = readdirSync(join(root, 'test', room), { recursive: true });
  const files = all.filter((file) => file.endsWith('.test.mjs')).toSorted();
  return files.map((file) => join('test', room, file));
}

try {
  const wanted = options['browser-tests'] ? ['browser'] : options.only?.split(',');
  for (const { name, perform } of steps.filter((step) => !wanted || wanted.includes(step.name))) {
    const start = performance.now();
    const counts = await perform();
    for (const key of Object.keys(sum)) sum[key] += counts[key] ?? 0;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${counts.failed ? '✖' : '✔'} ${name} (${seconds} s)`);
  }
  if (sum.passed + sum.failed === 0) sum.failed = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = sum.failed > 0 ? 1 : 0;
console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`);
