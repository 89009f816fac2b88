// The package as it would be published, packed once for all tests of this folder.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../runner/process.mjs';

/** Runs a program and gives its output; throws it when the program fails. */
export function output(command, args, cwd = root) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}\n${error ?? ''}`);
  return stdout;
}

/** A new folder for temporary files. */
export function scratchFolder() {
  return mkdtempSync(join(tmpdir(), 'comment-thread-'));
}

/** Packs into `folder`; the path of the archive. The package must have been built. */
export function pack(folder) {
  const [{ filename }] = JSON.parse(
    output('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]),
  );
  return join(folder, filename);
}
