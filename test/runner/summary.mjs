// Counts the browser tests into a file; the conductor prints the sum as its last line.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './process.mjs';

/** Adds up what sessions (one file in one browser each) have reported. */
export function count(sessions) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const before = sum.failed;
    if (session.testResults) countSuite(session.testResults, sum);
    // The file did not load or timed out, a hook failed, or something threw outside a test: no failed test stands for it.
    if (!session.passed && sum.failed === before) sum.failed++;
  }
  return sum;
}

function countSuite(suite, sum) {
  for (const test of suite.tests) sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) countSuite(inner, sum);
}

/**
 * A reporter of the test runner that lists what ran, a line a file, then what failed and why, and writes
 * `[{ browser, file, passed, failed, skipped }]`.
 */
export function summaryReporter(output) {
  return {
    onTestRunFinished({ sessions }) {
      const all = [...sessions];
      for (const line of [...listed(all), ...all.flatMap(reasons)]) console.log(line);
      const counts = all.map((session) => ({
        browser: session.browser.name,
        file: relative(root, session.testFile),
        ...count([session]),
      }));
      writeFileSync(output, JSON.stringify(counts));
    },
  };
}

/** `✔ test/store/outbox.test.ts  Chrome 12, Firefox 12, WebKitGTK 11 (1 skipped)` */
function listed(sessions) {
  return [...groupByFile(sessions)].toSorted().map(([file, runs]) => {
    const parts = runs.map((session) => {
      const { passed, failed, skipped } = count([session]);
      const notes = [failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean);
      return `${session.browser.name} ${passed}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
    });
    const mark = runs.every(({ passed }) => passed) ? '✔' : '✖';
    return `${mark} ${relative(root, file)}  ${parts.join(', ')}`;
  });
}

/** `✖ Firefox test/store/outbox.test.ts: sends once more: expected 1 to equal 2` */
function reasons(session) {
  if (session.passed) return [];
  const where = `✖ ${session.browser.name} ${relative(root, session.testFile)}`;
  const outside = session.errors.map(({ message }) => `${where}: ${message}`);
  return [...outside, ...failedTests(session.testResults).map((test) => `${where}: ${test}`)];
}

function failedTests(suite) {
  if (!suite) return [];
  const own = suite.tests.filter((test) => !test.passed && !test.skipped);
  const lines = own.map(({ name, error }) => `${name}: ${error?.message ?? 'no reason given'}`);
  return [...lines, ...suite.suites.flatMap(failedTests)];
}

// Node 20 has no Map.groupBy.
function groupByFile(sessions) {
  const byFile = new Map();
  for (const session of sessions)
    byFile.set(session.testFile, [...(byFile.get(session.testFile) ?? []), session]);
  return byFile;
}
