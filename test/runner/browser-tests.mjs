// The browser tests, in a process of their own. With `--retries`, a file that failed in an engine is run once more
// there, alone and in a new browser: on a machine that others share, an engine may stand still for minutes.
import { join } from 'node:path';
import { countedRun, sumOf } from './counts.mjs';
import { root } from './process.mjs';

const RUNNER = join(root, 'node_modules/@web/test-runner/dist/bin.js');

/** What the engines of `--engines` call themselves in the runner's list. */
const ENGINE_OF = { Chrome: 'chromium', Chromium: 'chromium', Firefox: 'firefox', WebKitGTK: 'webkit' };

/** Runs them, with everything shown; gives the sum of what passed, failed and was skipped. */
export async function browserTests({ engines, files, retries, output }) {
  const counts = new Map();
  const perform = async (engines, files) => {
    const env = { ENGINES: engines, TEST_FILES: files, TEST_RETRIES: retries, TEST_SUMMARY: output };
    for (const session of await countedRun([RUNNER, '--config', 'test/wtr.config.mjs'], output, env))
      counts.set(`${session.browser} ${session.file}`, session);
  };
  await perform(engines, files);
  if (Number(retries) > 0) {
    for (const [engine, failed] of failedFiles(counts.values())) {
      console.log(`once more in ${engine}, alone: ${failed.join(', ')}`);
      await perform(engine, failed.join(','));
    }
  }
  return sumOf([...counts.values()]);
}

/** engine → the files that failed in it. Too many are no bad moment of the machine: they stand as they are. */
function failedFiles(sessions) {
  const failed = [...sessions].filter((session) => session.failed > 0 && ENGINE_OF[session.browser]);
  const byEngine = new Map();
  if (failed.length > 12) return byEngine;
  for (const { browser, file } of failed) {
    const engine = ENGINE_OF[browser];
    byEngine.set(engine, [...(byEngine.get(engine) ?? []), file]);
  }
  return byEngine;
}
