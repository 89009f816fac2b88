import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../runner/process.mjs';
import { output, pack, scratchFolder } from './pack.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const bin = (name) => join(root, 'node_modules/.bin', name);

/** What a consumer can import and run, as specifiers. */
const specifiers = Object.keys(manifest.exports)
  .filter((key) => !/json$|embed/.test(key))
  .map((key) => key.replace('.', manifest.name));
/** Those of them that are for Node alone, or take one more package. */
const forNode = specifiers.filter((path) =>
  /server\/(node|sqlite|postgres|mysql|altcha|passkeys)$/.test(path),
);

describe('the packed package', () => {
  let folder, archive, consumer, installed;

  before(() => {
    folder = scratchFolder();
    archive = pack(folder);
    consumer = join(folder, 'consumer');
    mkdirSync(consumer);
    writeFileSync(
      join(consumer, 'package.json'),
      '{ "name": "consumer", "private": true, "type": "module" }',
    );
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
    output('npm', ['install', ...quiet, archive], consumer);
    installed = join(consumer, 'node_modules/comment-thread');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('has a sound package.json and exports map (publint)', () => {
    output(bin('publint'), ['--strict', '--pack', 'false', installed]);
  });

  test('resolves with types for every kind of ESM consumer (attw)', () => {
    output(bin('attw'), [
      archive,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './embed.iife.js',
      './custom-elements.json',
    ]);
  });

  test('brings only the dependencies that it names', () => {
    const names = Object.keys(manifest.dependencies).toSorted();
    assert.deepEqual(names, [
      '@floating-ui/dom',
      'approx-string-match',
      'dompurify',
      'idb',
      'lean-qr',
      'lit',
    ]);
  });

  test('can be imported in bare Node, every export of it', () => {
    assert.ok(specifiers.length >= 8, `only ${specifiers.length}`);
    const code = specifiers.map((path) => `await import(${JSON.stringify(path)});`);
    writeFileSync(join(consumer, 'all.mjs'), code.join('\n'));
    output(process.execPath, ['all.mjs'], consumer);
  });

  test('brings no package that only a server needs', () => {
    for (const name of ['@photostructure/sqlite', '@simplewebauthn/server', 'altcha-lib', 'pg', 'mysql2']) {
      assert.ok(manifest.peerDependenciesMeta[name].optional, name);
      assert.ok(!existsSync(join(consumer, 'node_modules', name)), name);
    }
    assert.equal(forNode.length, 6);
  });

  test('can be bundled by vite, every export that is not for Node alone', () => {
    const code = specifiers
      .filter((path) => !forNode.includes(path))
      .map((path, index) => `export * as e${index} from ${JSON.stringify(path)};`);
    writeFileSync(join(consumer, 'all.js'), code.join('\n'));
    writeFileSync(
      join(consumer, 'vite.config.js'),
      `export default { logLevel: 'error', build: { lib: { entry: 'all.js', formats: ['es'], fileName: 'all' } } };`,
    );
    output(bin('vite'), ['build'], consumer);
    assert.ok(existsSync(join(consumer, 'dist/all.js')));
  });

  test('costs one adapter to import one adapter', () => {
    writeFileSync(
      join(consumer, 'one.js'),
      `export { memoryAdapter } from '${manifest.name}/adapters/memory';`,
    );
    writeFileSync(
      join(consumer, 'one.config.js'),
      `export default { logLevel: 'error', build: { emptyOutDir: false, lib: { entry: 'one.js', formats: ['es'], fileName: 'one' } } };`,
    );
    output(bin('vite'), ['build', '-c', 'one.config.js'], consumer);
    const bundle = readFileSync(join(consumer, 'dist/one.js'), 'utf8');
    assert.ok(!/LitElement|DOMPurify|floating/.test(bundle));
    assert.ok(bundle.length < 8_000, `${bundle.length} characters`);
  });

  test('describes its elements to editors', () => {
    const { modules } = JSON.parse(readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8'));
    const tags = modules
      .flatMap(({ declarations = [] }) => declarations.map(({ tagName }) => tagName))
      .filter(Boolean);
    assert.deepEqual(tags.toSorted().slice(0, 6), [
      'comment-card',
      'comment-composer',
      'comment-count',
      'comment-identity',
      'comment-moderation',
      'comment-thread',
    ]);
    for (const file of ['vscode.html-custom-data.json', 'web-types.json']) {
      assert.ok(existsSync(join(installed, 'dist', file)), file);
    }
  });

  test('is complete: what the code imports is packed or a dependency, and no test or source map points outside', () => {
    assert.ok(!existsSync(join(installed, 'test')));
    assert.ok(
      existsSync(join(installed, 'dist/embed.js')) && existsSync(join(installed, 'dist/embed.iife.js')),
    );
    assert.ok(existsSync(join(installed, 'LICENSE')) && existsSync(join(installed, 'README.md')));
  });
});
