import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

test('a file that another version has taken away is not found, and what was read before is still there', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'comment-thread-assets-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['package.json', 'dist'])
    cpSync(join(PACKAGE, part), join(folder, part), { recursive: true });
  const { readAssets } = await import(pathToFileURL(join(folder, 'dist/server/cli/assets.js')));
  const assets = readAssets();
  const ask = (path) => assets({ method: 'GET', path, query: '', header: () => null });
  assert.equal((await ask('/embed.js')).status, 200);
  for (const part of ['embed.js', 'moderate/app.js']) rmSync(join(folder, 'dist', part));
  assert.equal((await ask('/embed.js')).status, 200);
  assert.equal(await ask('/moderate/app.js'), null);
  assert.equal(await ask('/nothing.js'), null);
  assert.throws(readAssets, { code: 'ENOENT' });
});
