import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../runner/process.mjs';

// The last version with a published fault in its default way of use is 3.4.12 (GHSA-748c-f84h-hp2v).
const FLOOR = [3, 4, 13];

test('the sanitiser is at least the version without a published fault', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/dompurify/package.json'), 'utf8'));
  const [major, minor, patch] = version.split('.').map(Number);
  const number = ([a, b, c]) => a * 1e6 + b * 1e3 + c;
  assert.ok(number([major, minor, patch]) >= number(FLOOR), `dompurify ${version}`);
});
