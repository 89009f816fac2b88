import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unknownProxy } from '../../../dist/server/cli/unknown-proxy.js';
import { dataFolder, startServing } from '../support/programs.mjs';
import { until } from '../support/servers.mjs';

/** How often the owner is told. */
function told(asks, proxies = []) {
  const events = [];
  const look = unknownProxy(proxies, (_level, event) => events.push(event));
  for (const { peer, ...headers } of asks) look({ peer, header: (name) => headers[name] ?? null });
  return events.length;
}

describe('a proxy that is not configured', () => {
  test('is told of once', () => {
    const ask = { peer: '127.0.0.1', 'x-forwarded-for': '192.0.2.7' };
    assert.equal(told([ask, ask, { ...ask, peer: '::ffff:172.17.0.1' }]), 1);
    assert.equal(told([{ peer: '::1', forwarded: 'for=192.0.2.7' }]), 1);
  });

  test('is not what somebody from outside says, who may say anything', () => {
    assert.equal(told([{ peer: '192.0.2.7', 'x-forwarded-for': '192.0.2.8' }]), 0);
    assert.equal(told([{ peer: null, 'x-forwarded-for': '192.0.2.8' }]), 0);
  });

  test('is none where nobody is asked for, or where there are some', () => {
    assert.equal(told([{ peer: '127.0.0.1' }]), 0);
    assert.equal(told([{ peer: '127.0.0.1', 'x-forwarded-for': '192.0.2.7' }], ['loopback']), 0);
  });

  test('stands in the log of the server, without an address', async (t) => {
    const { url, errors } = await startServing(t, ['--data', dataFolder(t)]);
    const headers = { 'x-forwarded-for': '192.0.2.7' };
    for (let times = 0; times < 3; times++) await fetch(`${url}/healthz`, { headers });
    await until(() => errors().includes('\n'));
    const [line, ...more] = errors().trim().split('\n');
    assert.deepEqual([JSON.parse(line).event, more], ['proxy', []]);
    assert.ok(!line.includes('192.0.2.7'));
  });
});
