import { mkdir, open, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { databaseFile } from '../database.js';
import type { Settings } from '../settings.js';
import { look, reasonOf, well, wrong } from './finding.js';
import type { Finding } from './finding.js';

const MIB = 1 << 20;
/** Less room than this is too little, or soon will be. */
const NO_ROOM = 64 * MIB;
const LITTLE_ROOM = 1024 * MIB;
/** A disk that takes longer for one word, in milliseconds, makes writers wait. */
const SLOW = 50;

/** The folder of a database that is a file: who may look into it, whether it can be written to, and how much room is left. */
export async function placeFindings(settings: Pick<Settings, 'data' | 'database'>): Promise<Finding[]> {
  const file = databaseFile(settings);
  if (file === null) return [];
  const folder = dirname(file);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    return [wrong(`The folder ${folder} can't be made: ${reasonOf(error)}`)];
  }
  return Promise.all([privacy(folder), writing(folder), room(folder)]);
}

async function privacy(folder: string): Promise<Finding> {
  const { mode } = await stat(folder);
  if (process.platform === 'win32' || (mode & 0o077) === 0)
    return well(`Nobody else may look into ${folder}`);
  return look(
    `Others on this machine may look into ${folder}, which holds who wrote what: chmod 700 ${folder}`,
  );
}

/** Not only the rights: a word goes to the disk and is taken away again. */
async function writing(folder: string): Promise<Finding> {
  const file = join(folder, `.doctor-${process.pid}`);
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.write('comment-thread doctor');
      const begun = performance.now();
      await handle.sync();
      const time = performance.now() - begun;
      const words = `${folder} can be written to; the disk takes ${time.toFixed(1)} ms for one word`;
      return time > SLOW ? look(`${words}, which is long`) : well(words);
    } finally {
      await handle.close();
      await rm(file, { force: true });
    }
  } catch (error) {
    return wrong(`${folder} can't be written to: ${reasonOf(error)}`);
  }
}

async function room(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const words = `${Math.floor(free / MIB)} MiB are free for ${folder}`;
  return free < NO_ROOM ? wrong(words) : free < LITTLE_ROOM ? look(words) : well(words);
}
