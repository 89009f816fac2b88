import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../runner/process.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const withoutImports = (code) => code.slice(code.indexOf('\n\n') + 2).trim();

test('the README shows the very adapter that passes the suite', () => {
  const shown = readme.match(/```ts\n([\s\S]*?)```/)[1];
  assert.equal(withoutImports(shown), withoutImports(read('test/testing/session-adapter.ts')));
});

test('the README names every attribute of <comment-thread>', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const declarations = modules.flatMap(({ declarations = [] }) => declarations);
  const { attributes } = declarations.find(({ tagName }) => tagName === 'comment-thread');
  assert.ok(attributes.length >= 10);
  const missing = attributes
    .map(({ name }) => name)
    .filter((name) => !new RegExp(`^\\| \`${name}\` +\\|`, 'm').test(readme));
  assert.deepEqual(missing, []);
});

test('the README names every token, and none that there is not', () => {
  const tokens = (text) => [...new Set(text.match(/--comment-[\w-]+/g))].toSorted();
  const files = [
    'src/styles/base.ts',
    'src/elements/thread/thread-styles.ts',
    'src/elements/list/list-styles.ts',
  ];
  assert.deepEqual(tokens(readme), tokens(files.map(read).join()));
});

test('the README points at files that are there', () => {
  const paths = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1]);
  assert.ok(paths.length > 0);
  assert.deepEqual(
    paths.filter((path) => !existsSync(join(root, path))),
    [],
  );
});

test('the elements tell of every part that a page can reach', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const declarations = modules.flatMap(({ declarations = [] }) => declarations);
  const told = ['comment-thread', 'comment-composer'].flatMap((tag) =>
    declarations.find(({ tagName }) => tagName === tag).cssParts.map(({ name }) => name),
  );
  // What lies in the shadow of a card, a menu or a list of names is none of the page's.
  const folders = ['composer', 'follow', 'identity', 'list', 'opinions', 'thread', 'write'];
  const inner = /card|menu|mention|pages/;
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, 'src/elements', folder), { withFileTypes: true })
      .filter((file) => file.isFile() && !inner.test(file.name))
      .map(({ name }) => `src/elements/${folder}/${name}`),
  );
  const code = files.map(read).join('');
  const found = [...code.matchAll(/\bpart(?:="|\(\s*'\w+',\s*['`])([\w -]+)/g)].flatMap(([, names]) =>
    names.trim().split(/ +/),
  );
  assert.ok(found.includes('permalink') && found.includes('backlinks'));
  const composed = ['conflict', 'confirm', 'waiting-note', ''];
  assert.deepEqual(
    [...new Set(found)].filter((name) => !told.includes(name) && !composed.includes(name)),
    [],
  );
});
