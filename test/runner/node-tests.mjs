// Tests of Node's own runner, in processes of their own. With `--retries`, files in which something failed are run once
// more, one after the other: several of them look at real pages, whose frames come late on a machine that others share.
import { join, relative } from 'node:path';
import { countedRun, sumOf } from './counts.mjs';
import { root } from './process.mjs';

const REPORTER = join(root, 'test/runner/node-summary.mjs');

/** Runs files, with everything shown; gives the sum of what passed, failed and was skipped. */
export async function nodeTests({ files, retries, output }) {
  const first = await oneRun(files, output);
  const failed = first.filter((each) => each.failed > 0).map(({ file }) => relative(root, file));
  const known = failed.every((file) => files.includes(file));
  // Too many are no bad moment of the machine.
  if (Number(retries) === 0 || failed.length === 0 || failed.length > 4 || !known) return sumOf(first);
  console.log(`once more, alone: ${failed.join(', ')}`);
  const second = [];
  for (const file of failed) second.push(...(await oneRun([file], output)));
  return sumOf([...first.filter((each) => each.failed === 0), ...second]);
}

function oneRun(files, output) {
  const args = ['--test', '--test-reporter=spec', '--test-reporter-destination=stdout'];
  args.push(`--test-reporter=${REPORTER}`, `--test-reporter-destination=${output}`, ...files);
  return countedRun(args, output);
}
