import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addressIn, isWithin, networkOf, rangesIn, textOf } from '../../../dist/server/guard/address.js';

const SEED = 20_261_123;

const within = (text, range) => rangesIn(range).some((each) => isWithin(addressIn(text), each));

describe('an address', () => {
  for (const [text, known] of [
    ['192.0.2.7', '192.0.2.7'],
    [' 192.0.2.7 ', '192.0.2.7'],
    ['192.0.2.7:4711', '192.0.2.7'],
    ['2001:db8::7', '2001:db8::7'],
    ['2001:DB8:0:0:0:0:0:7', '2001:db8::7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['[2001:db8::7]:4711', '2001:db8::7'],
    ['fe80::1%eth0', 'fe80::1'],
    ['[fe80::1%eth0]:80', 'fe80::1'],
    ['::', '::'],
    ['::1', '::1'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['64:ff9b::192.0.2.7', '64:ff9b::c000:207'],
  ]) {
    test(`is read from ${text}`, () => assert.equal(textOf(addressIn(text)), known));
  }

  for (const text of [
    '',
    'unknown',
    '_hidden',
    'example.org',
    '1.2.3',
    '1.2.3.256',
    '01.2.3.4',
    '0x7f.0.0.1',
    '1.2.3.4.5',
    '1.2.3.4:port',
    '1.2.3.4:123456',
    ':',
    ':::',
    '1::2::3',
    '2001:db8::7]',
    '[2001:db8::7',
    '[1.2.3.4]',
    '[::1]80',
    '12345::',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '::1@evil',
    '::1/64',
    "<script>alert('x')</script>",
    '1'.repeat(5000),
  ]) {
    test(`is not in ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(addressIn(text), null));
  }

  test('is the same as the runtime says, for any text', () => {
    const piece = fc.constantFrom('0', '1', '255', '256', 'ffff', 'db8', ':', '::', '.', '1.2.3.4');
    const text = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      // A port behind an IPv4 address, and an empty network, are taken here and are no address there.
      fc.property(text, (it) => {
        if (/^[\d.]+:\d+$/.test(it)) return;
        assert.equal(addressIn(it) !== null, isIP(it) !== 0, it);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

describe('a range', () => {
  for (const [text, range, inside] of [
    ['192.0.2.7', '192.0.2.0/24', true],
    ['192.0.3.7', '192.0.2.0/24', false],
    ['10.127.0.1', '10.64.0.0/10', true],
    ['10.128.0.1', '10.64.0.0/10', false],
    ['192.0.2.7', '192.0.2.7', true],
    ['192.0.2.8', '192.0.2.7', false],
    ['8.8.8.8', '0.0.0.0/0', true],
    ['::1', '0.0.0.0/0', false],
    ['2001:db8:1::1', '2001:db8::/32', true],
    ['2001:db9::1', '2001:db8::/32', false],
    ['127.9.9.9', 'loopback', true],
    ['::1', 'loopback', true],
    ['::ffff:127.0.0.1', 'loopback', true],
    ['172.31.0.1', 'private', true],
    ['172.32.0.1', 'private', false],
    ['fd00::1', 'private', true],
    ['8.8.8.8', 'private', false],
  ]) {
    test(`${range} ${inside ? 'holds' : 'does not hold'} ${text}`, () =>
      assert.equal(within(text, range), inside));
  }

  for (const text of [
    '',
    'everybody',
    '10.0.0.0/33',
    '::/129',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '10.0.0.0/-1',
    '[::]/8',
  ]) {
    test(`is not ${JSON.stringify(text)}`, () => assert.equal(rangesIn(text), null));
  }
});

describe('a network', () => {
  const network = (text) => networkOf(addressIn(text));

  test('of IPv4 is the address', () => {
    assert.equal(network('192.0.2.7'), network('::ffff:192.0.2.7'));
    assert.notEqual(network('192.0.2.7'), network('192.0.2.8'));
  });

  test('of IPv6 is the first 64 bits', () => {
    assert.equal(network('2001:db8:0:1::1'), network('2001:db8:0:1:ffff:ffff:ffff:ffff'));
    assert.notEqual(network('2001:db8:0:1::1'), network('2001:db8:0:2::1'));
  });
});
