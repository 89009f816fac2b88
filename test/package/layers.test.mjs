import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

// Who may import whom. A room may always import itself; `types` means `import type` only, `lazy` also `import()`.
const ROOMS = {
  model: {},
  conversation: { model: 'all' },
  content: { model: 'all', conversation: 'types' },
  identity: { model: 'all' },
  adapters: { model: 'all', identity: 'all' },
  store: { model: 'all', 'adapters/adapter': 'types', conversation: 'all' },
  controllers: { model: 'all', store: 'types' },
  styles: { model: 'all' },
  locales: { model: 'all' },
  elements: {
    model: 'all',
    conversation: 'all',
    content: 'all',
    store: 'all',
    controllers: 'all',
    styles: 'all',
    locales: 'all',
    adapters: 'lazy',
  },
  import: { model: 'all', conversation: 'all' },
  server: {
    model: 'all',
    conversation: 'all',
    content: 'all',
    import: 'all',
    identity: 'all',
    'adapters/adapter': 'types',
    'testing/broken-rule': 'all',
  },
  testing: { model: 'all', 'adapters/adapter': 'types' },
};
// The heart has rooms of its own, and the same rule in it.
const CONVERSATION = {
  text: [],
  names: [],
  people: ['names'],
  labels: ['names', 'people'],
  thread: ['names', 'labels'],
  mentions: ['text', 'names', 'labels', 'thread'],
  quotations: ['text', 'names', 'thread'],
  resolver: ['text', 'names', 'labels', 'thread', 'mentions', 'quotations'],
};
// Which packages a room may use. A package with one entry has one importer: the only door to it.
const PACKAGES = {
  lit: /^(elements|controllers|styles)\/|^(index|define|embed)\.ts$/,
  dompurify: /^content\/sanitize\.ts$/,
  '@floating-ui/dom': /^controllers\/popover-controller\.ts$/,
  idb: /^adapters\//,
  'lean-qr': /^elements\/identity\/qr\.ts$/,
  'approx-string-match': /^conversation\//,
  '@photostructure/sqlite': /^server\/sql\/sqlite-module\.ts$/,
  pg: /^server\/(sql|node\/bus)\/postgres\.ts$/,
  '@simplewebauthn/server': /^server\/identity\/passkeys\.ts$/,
  'altcha-lib': /^server\/guard\/altcha\.ts$/,
  mysql2: /^server\/sql\/mysql\.ts$/,
};

const files = readdirSync(src, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

/** Every import of a file: `{ specifier, typeOnly, lazy? }`. */
function importsOf(file) {
  const text = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = text.matchAll(/^\s*(import|export)\s+(type\s)?[^;'"]*?from\s*['"]([^'"]+)['"]/gm);
  const bare = text.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map((match) => ({ specifier: match[3], typeOnly: Boolean(match[2]) })),
    ...[...bare].map((match) => ({ specifier: match[1], typeOnly: false })),
    ...[...dynamic].map((match) => ({ specifier: match[1], typeOnly: false, lazy: true })),
  ];
}

const roomOf = (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

test('every room imports only the rooms that it may', () => {
  const wrong = [];
  for (const file of files) {
    const room = roomOf(file);
    if (!room) continue; // index, define and embed may import everything
    assert.ok(ROOMS[room], `${room}/ is not a room: say in this test what it may import`);
    for (const { specifier, typeOnly, lazy } of importsOf(file)) {
      if (!specifier.startsWith('.')) continue;
      const target = posix.join(dirname(file), specifier).replace(/\.js$/, '');
      if (roomOf(target) === room) continue;
      const allowed = ROOMS[room][target] ?? ROOMS[room][roomOf(target)];
      const fits = allowed === 'all' || (allowed && typeOnly) || (allowed === 'lazy' && lazy);
      if (!fits) wrong.push(`${file} → ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('so do the rooms of the conversation', () => {
  const partOf = (file) => /^conversation\/(\w+)\//.exec(file)?.[1];
  const wrong = [];
  for (const file of files) {
    const part = partOf(file);
    if (!part) continue;
    assert.ok(CONVERSATION[part], `${part}/ is not a room: say in this test what it may import`);
    for (const { specifier } of importsOf(file)) {
      const target = partOf(posix.join(dirname(file), specifier));
      if (target && target !== part && !CONVERSATION[part].includes(target))
        wrong.push(`${file} → ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('nobody imports the entries', () => {
  const entries = /^(index|define|embed|moderate)$/;
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier }) => posix.join(dirname(file), specifier).replace(/\.js$/, ''))
      .filter((target) => entries.test(target) && file !== 'embed.ts')
      .map((target) => `${file} → ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('a package is used only where it may be, and its door is the only one', () => {
  const wrong = [];
  for (const file of files) {
    for (const { specifier } of importsOf(file)) {
      if (specifier.startsWith('.')) continue;
      // What belongs to Node belongs on a server.
      if (specifier.startsWith('node:') && roomOf(file) === 'server') continue;
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      if (!PACKAGES[name]?.test(file)) wrong.push(`${file} → ${specifier}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('no file imports itself by a circle', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
        .map(({ specifier }) => posix.join(dirname(file), specifier).replace(/\.js$/, '.ts')),
    ]),
  );
  const state = new Map();
  const circles = [];
  const visit = (file, path) => {
    if (state.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  assert.deepEqual(circles, []);
});

test('no file is longer than 250 lines', () => {
  const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 251);
  assert.deepEqual(
    long.map((file) => relative('.', file)),
    [],
  );
});
