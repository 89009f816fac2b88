import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textOf } from '../../../dist/server/guard/address.js';
import { clientOf } from '../../../dist/server/guard/client.js';

const PROXY = '10.0.0.1';
const OTHER_PROXY = '10.0.0.2';
const ANN = '192.0.2.7';

/** What the server takes for the client's address. */
function seen({ peer = PROXY, headers = {}, ...options }) {
  const address = clientOf({ proxies: ['10.0.0.0/24'], ...options })({
    peer,
    header: (name) => headers[name] ?? null,
  });
  return address && textOf(address);
}

describe('the client', () => {
  test('is who is connected, whatever he says of others', () => {
    const headers = { 'x-forwarded-for': ANN, forwarded: `for=${ANN}` };
    assert.equal(seen({ peer: '198.51.100.1', headers }), '198.51.100.1');
    assert.equal(seen({ proxies: [], headers }), PROXY);
  });

  test('is unknown where the runtime does not tell who is connected', () => {
    assert.equal(seen({ peer: null, headers: { 'x-forwarded-for': ANN } }), null);
    assert.equal(clientOf({ proxies: ['loopback'] })({ peer: null, header: () => ANN }), null);
  });

  test('is whom a proxy speaks for', () => {
    assert.equal(seen({ headers: { 'x-forwarded-for': ANN } }), ANN);
    assert.equal(seen({ headers: { 'x-forwarded-for': '2001:db8::7' } }), '2001:db8::7');
    assert.equal(seen({ peer: '::ffff:10.0.0.1', headers: { 'x-forwarded-for': ANN } }), ANN);
  });

  test('is whom the last proxy that is known speaks for', () => {
    assert.equal(seen({ headers: { 'x-forwarded-for': `1.1.1.1, ${ANN}, ${OTHER_PROXY}` } }), ANN);
    assert.equal(seen({ headers: { 'x-forwarded-for': `${PROXY}, ${ANN}` } }), ANN);
  });

  test('is a proxy where that says nothing, or hides somebody', () => {
    assert.equal(seen({}), PROXY);
    assert.equal(seen({ headers: { 'x-forwarded-for': ' , ' } }), PROXY);
    assert.equal(seen({ headers: { 'x-forwarded-for': `${ANN}, unknown` } }), PROXY);
    assert.equal(seen({ headers: { 'x-forwarded-for': `${ANN}, unknown, ${OTHER_PROXY}` } }), OTHER_PROXY);
    assert.equal(seen({ headers: { 'x-forwarded-for': OTHER_PROXY } }), OTHER_PROXY);
  });

  test('is not who stands in a header that the proxies do not write', () => {
    assert.equal(seen({ headers: { forwarded: `for=${ANN}` } }), PROXY);
    const proxyHeader = 'forwarded';
    assert.equal(seen({ proxyHeader, headers: { 'x-forwarded-for': ANN } }), PROXY);
  });

  for (const [forwarded, address] of [
    [`for=${ANN}`, ANN],
    [`For="${ANN}:4711";proto=https`, ANN],
    ['proto=http; for="[2001:db8::7]:4711" ;by=10.0.0.1', '2001:db8::7'],
    [`for=1.1.1.1, for=${ANN}, for=${OTHER_PROXY}`, ANN],
    ['for=1.1.1.1, for=_hidden', PROXY],
    ['for=1.1.1.1, proto=https', PROXY],
    [`by=${ANN}`, PROXY],
    [`xfor=${ANN}`, PROXY],
  ]) {
    test(`is ${address} in Forwarded: ${forwarded}`, () => {
      assert.equal(seen({ proxyHeader: 'forwarded', headers: { forwarded } }), address);
    });
  }

  test('is found at the end of a header however long it is', () => {
    const headers = { 'x-forwarded-for': `${'1.1.1.1, '.repeat(200_000)}${ANN}` };
    assert.equal(seen({ headers }), ANN);
  });

  test('needs ranges that are ranges', () => {
    assert.throws(() => clientOf({ proxies: ['10.0.0.0/99'] }), /10\.0\.0\.0\/99 is no address or range/);
  });
});
