import { readAssets } from './assets.js';
import { databaseFindings } from './doctor/database.js';
import { reasonOf, well, wrong } from './doctor/finding.js';
import type { Finding } from './doctor/finding.js';
import { placeFindings } from './doctor/place.js';
import { reachFindings } from './doctor/reach.js';
import { guardOptionsOf } from './guard-settings.js';
import type { Settings } from './settings.js';

const MARKS = { well: 'ok   ', look: 'look ', wrong: 'WRONG' } as const;

/**
 * Looks at everything that a server needs, in plain words, one line each; changes nothing, but makes the folder of the
 * database. True when nothing is wrong. `now`: the clock, in milliseconds.
 */
export async function examine(
  settings: Settings,
  say: (line: string) => void,
  now: () => number = Date.now,
): Promise<boolean> {
  const groups: readonly (() => Promise<Finding[]>)[] = [
    async () => [well('The settings make sense'), program(), ...(await workFindings(settings))],
    () => placeFindings(settings),
    () => databaseFindings(settings, now),
    () => reachFindings(settings),
  ];
  let good = true;
  for (const group of groups) {
    const findings = await group().catch((error: unknown) => [wrong(reasonOf(error))]);
    for (const { state, words } of findings) {
      say(`${MARKS[state]}  ${words}`);
      good &&= state !== 'wrong';
    }
  }
  return good;
}

/** Whether tasks can be given, where they are wanted. */
async function workFindings(settings: Settings): Promise<Finding[]> {
  if (settings.work === 'none') return [];
  try {
    await guardOptionsOf(settings);
    return [well('Browsers can be given work')];
  } catch (error) {
    return [wrong(reasonOf(error))];
  }
}

/** The package itself, and what it runs on. */
function program(): Finding {
  try {
    readAssets();
    return well(`Node ${process.versions.node}, and all files of the package are there`);
  } catch (error) {
    return wrong(`Files of the package are missing, install it again: ${reasonOf(error)}`);
  }
}
