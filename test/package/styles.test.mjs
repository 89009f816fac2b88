import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../runner/process.mjs';

const src = join(root, 'src');
const files = readdirSync(src, { recursive: true }).filter((file) => file.endsWith('.ts'));
const code = files.map((file) => readFileSync(join(src, file), 'utf8'));
const all = code.join('\n');
const found = (pattern, text = all) => new Set([...text.matchAll(pattern)].map((match) => match[1]));
const documented = (tag) =>
  new Set(
    files
      .filter((file) => /^elements[\\/]comment-[a-z]+\.ts$/.test(file))
      .flatMap((file) => [...found(tag, readFileSync(join(src, file), 'utf8'))]),
  );

test('every private custom property is defined, and used', () => {
  const used = found(/var\((--_[a-z-]+)/g);
  const defined = found(/(--_[a-z-]+)['"]?\s*[:,]/g);
  const isDefined = (name) => new RegExp(`${name}(:|', )`).test(all);
  assert.deepEqual([...used].filter((name) => !isDefined(name)).sort(), []);
  assert.deepEqual([...defined].filter((name) => !used.has(name)).sort(), []);
});

test('every public token is documented, and there is none that does nothing', () => {
  const used = found(/var\((--comment-[a-z-]+)/g);
  const told = documented(/@cssprop \[(--comment-[a-z-]+)/g);
  assert.deepEqual([...used].filter((name) => !told.has(name)).sort(), []);
  assert.deepEqual([...told].filter((name) => !used.has(name)).sort(), []);
});

test('every documented part is there', () => {
  const told = documented(/@csspart ([a-z-]+)/g);
  const there = new Set([
    ...[...found(/\bpart="([^"$]+)"/g)].flatMap((names) => names.split(' ')),
    ...[...found(/\bpart\(\s*'[a-z0-9]+',\s*[`']([^`'$]+)/g)].flatMap((names) => names.split(' ')),
    // Names of a button that is looked for before it is made.
    ...[...found(/buttonOf\([`']([^`'$]+)/g)].flatMap((names) => names.split(' ')),
  ]);
  assert.deepEqual([...told].filter((name) => !there.has(name)).sort(), []);
});
