// Work that is counted, not timed: the engine tells how often each block of the code ran, and a wrapper how much the
// patterns matched.
import { mkdtempSync, rmSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundle } from '../runner/bundle.mjs';

/**
 * Bundles an entry and counts what its code does.
 *
 * @returns `library`, what the entry exports, and `work(perform)`: how many blocks of it run meanwhile, and how many units
 * its patterns take.
 */
export async function counted(code) {
  const folder = mkdtempSync(join(tmpdir(), 'comment-thread-work-'));
  const { href } = pathToFileURL(await bundle(folder, 'library', code));
  const library = await import(href);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  after(async () => {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
    rmSync(folder, { recursive: true });
  });

  const { exec } = RegExp.prototype;
  async function work(perform) {
    await session.post('Profiler.takePreciseCoverage');
    let matched = 0;
    RegExp.prototype.exec = function (text) {
      const match = Reflect.apply(exec, this, [text]);
      matched += match ? match[0].length : 0;
      return match;
    };
    perform();
    RegExp.prototype.exec = exec;
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const script = result.find(({ url }) => url === href);
    return script.functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, matched);
  }
  return { library, work };
}
