import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import { hmacSha256, sha256 } from '../../dist/server/http/sha256.js';

const TEXTS = ['', 'abc', 'Zoë 山田 👩‍👩‍👧', '\u0000', 'x'.repeat(10_000)];

/** The module as in a runtime that has nothing but Web standards. */
async function onWebStandards() {
  const { getBuiltinModule } = process;
  process.getBuiltinModule = undefined;
  try {
    return await import('../../dist/server/http/sha256.js?web');
  } finally {
    process.getBuiltinModule = getBuiltinModule;
  }
}

test('a hash is the same by Node and by Web standards', async () => {
  const web = await onWebStandards();
  assert.equal(await sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  const [mac, webMac] = [await hmacSha256('sécret'), await web.hmacSha256('sécret')];
  for (const text of TEXTS) {
    const hash = createHash('sha256').update(text).digest('hex');
    assert.deepEqual([await sha256(text), await web.sha256(text)], [hash, hash]);
    const code = createHmac('sha256', 'sécret').update(text).digest('hex');
    assert.deepEqual([await mac(text), await webMac(text)], [code, code]);
  }
});
