// Packages that only tests use, fetched into a folder of their own: nobody who installs the project gets them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, succeeds } from './process.mjs';

/** Each in a folder of its own: npm would remove the one when it gets the other. */
const home = ([name, version]) => join(root, 'node_modules/.cache/test-packages', `${name}-${version}`);

/** The path of a file of a package, whether it was fetched or not. */
export function fetched(named, file) {
  return join(home(named), 'node_modules', named[0], file);
}

/** True when it could be had. */
export function fetchPackage(named) {
  const folder = home(named);
  mkdirSync(folder, { recursive: true });
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  return succeeds('npm', ['install', '--prefix', folder, ...quiet, named.join('@')]);
}
