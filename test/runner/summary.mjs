// Counts the browser tests into a file; the conductor prints the sum as its last line.
import { writeFileSync } from 'node:fs';

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

/** A reporter of the test runner that writes the counts. */
export function summaryReporter(file) {
  return {
    onTestRunFinished: ({ sessions }) => writeFileSync(file, JSON.stringify(count([...sessions]))),
  };
}
