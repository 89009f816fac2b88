// File systems that are small or can't be written to, seen by one program alone; they are gone when it ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inNamespace = (script, folder) => [
  'unshare',
  '-rm',
  'sh',
  '-c',
  `${script} && shift && exec "$@"`,
  'sh',
  folder,
];

/** What `start` of the programs needs as `within`, for a folder that is there. */
export const smallDisk = (folder, size) => inNamespace(`mount -t tmpfs -o size=${size} tmpfs "$1"`, folder);
export const readOnlyDisk = (folder) =>
  inNamespace('mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"', folder);

/** Why there are none here; undefined where there are. */
export const missing = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'comment-thread-mount-'));
  try {
    const works = [smallDisk(folder, '1m'), readOnlyDisk(folder)].every(
      ([command, ...args]) => spawnSync(command, [...args, 'true']).status === 0,
    );
    return works ? undefined : 'no file system can be mounted here';
  } finally {
    rmSync(folder, { recursive: true });
  }
})();
