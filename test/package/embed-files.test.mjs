import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../runner/process.mjs';

const folder = join(root, 'dist/embed');
const files = readdirSync(folder).filter((file) => file.endsWith('.js'));

/** What a file has to wait for before it can run. */
const awaited = (file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import)\s*"([^"]+)"/g)].map(
    ([, path]) => path,
  );
const fileOf = (name) => {
  const found = files.filter((file) => file.replace(/-[\w-]{7}\.js$/, '') === name);
  assert.equal(found.length, 1, `${found.length} files named ${name}`);
  return found[0];
};

describe('the files of the script tag', () => {
  for (const name of ['reading', 'sanitize', 'http', 'json', 'memory', 'indexeddb'])
    test(`${name} runs as soon as it and the first file are there`, () => {
      assert.deepEqual(
        awaited(fileOf(name)).filter((path) => path !== '../embed.js'),
        [],
      );
    });

  test('ask only for files that are there', () => {
    for (const file of files) {
      for (const path of awaited(file)) {
        const there = path === '../embed.js' || files.includes(path.replace('./', ''));
        assert.ok(there, `${file} asks for ${path}`);
      }
    }
    const texts = ['../embed.js', ...files].map((file) => readFileSync(join(folder, file), 'utf8'));
    const asked = texts.flatMap((text) => [...text.matchAll(/\bask\("([^"]+)"\)/g)]);
    assert.ok(asked.length > 40);
    for (const [, name] of asked) assert.ok(files.includes(`${name}.js`), `there is no ${name}`);
    // What is asked for in another way is not asked for a second time.
    for (const text of texts) assert.doesNotMatch(text, /\bimport\("/);
  });
});
