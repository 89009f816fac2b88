// Modules of the project for Node: bundled, unminified, each with an entry of its own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './process.mjs';

/** A path of the project as it stands in an entry's import. */
export const from = (path) => JSON.stringify(join(root, path));

/** Bundles the code of an entry into a folder, and gives the file. */
export async function bundle(folder, name, code) {
  const entry = join(folder, `${name}-entry.js`);
  writeFileSync(entry, code);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => `${name}.mjs` },
    },
  });
  return join(folder, `${name}.mjs`);
}
