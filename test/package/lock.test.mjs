import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));

/** Where a package that `from` asks for stands in the lock: its own folder, or one further up. */
function found(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
    if (!folder.includes('/node_modules/')) folder = '';
  }
}

test('the lock names the packages of every platform, so that npm ci works on machines other than the one it was made on', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !found(from, name))
      .map((name) => `${from || '.'}: ${name}`),
  );
  assert.deepEqual(missing, []);
});

test('the lock names no download addresses', () => {
  const addresses = Object.values(packages).filter(({ resolved }) => resolved);
  assert.equal(addresses.length, 0);
});
