// What a run of tests has counted: a list of `{ file, passed, failed, skipped }`, written into a file by a reporter.
import { readFileSync, rmSync } from 'node:fs';
import { run } from './process.mjs';

/**
 * Runs a program of tests with everything shown, and gives what it has written into `output`. A run that says nothing, or that
 * ended badly without a failed test, counts as one.
 */
export async function countedRun(args, output, env = {}) {
  rmSync(output, { force: true });
  const { status } = await run(process.execPath, args, { show: true, env });
  let counts = [];
  try {
    counts = JSON.parse(readFileSync(output, 'utf8'));
  } catch {
    console.log('the runner wrote no counts');
  }
  const { passed, failed, skipped } = sumOf(counts);
  const told = passed + failed + skipped > 0 && (status === 0 || failed > 0);
  return told ? counts : [...counts, { file: '', passed: 0, failed: 1, skipped: 0 }];
}

export function sumOf(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const each of counts) for (const key of Object.keys(sum)) sum[key] += each[key];
  return sum;
}
