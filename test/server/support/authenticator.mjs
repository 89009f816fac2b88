// An authenticator in a test, as a browser of that page would ask it; what it says can be altered before it signs.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { SITE } from './handlers.mjs';

const sha256 = (data) => createHash('sha256').update(data).digest();
const base64url = (data) => Buffer.from(data).toString('base64url');

/** CBOR (RFC 8949) of whole numbers, texts, bytes and maps. */
export function cbor(value) {
  const head = (major, size) => {
    if (size < 24) return Buffer.from([(major << 5) | size]);
    if (size < 256) return Buffer.from([(major << 5) | 24, size]);
    return Buffer.from([(major << 5) | 25, size >> 8, size & 255]);
  };
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
  if (value instanceof Map) {
    return Buffer.concat([
      head(5, value.size),
      ...[...value].flatMap(([key, its]) => [cbor(key), cbor(its)]),
    ]);
  }
  return Buffer.concat([head(2, value.length), value]);
}

const part = (key, name) => Buffer.from(key[name], 'base64url');

/** By the number of the algorithm: how a pair is made, and what its public half is in COSE. */
const KINDS = {
  [-7]: {
    make: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    cose: (key) => [
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, part(key, 'x')],
      [-3, part(key, 'y')],
    ],
  },
  [-8]: {
    make: () => generateKeyPairSync('ed25519'),
    cose: (key) => [
      [1, 1],
      [3, -8],
      [-1, 6],
      [-2, part(key, 'x')],
    ],
  },
  [-257]: {
    make: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
    cose: (key) => [
      [1, 3],
      [3, -257],
      [-1, part(key, 'n')],
      [-2, part(key, 'e')],
    ],
  },
};

const USER_PRESENT = 1;
const ATTESTED = 64;

/**
 * `create` and `get` are those of `navigator.credentials`, with options and answers as JSON; `changes` are of what is said:
 * `clientData`, `rpId`, `flags`, `attestation`. `counts`: whether it has a counter.
 */
export function newAuthenticator({ alg = -7, counts = true, site = SITE } = {}) {
  const passkeys = [];

  function clientDataOf(type, challenge, changes) {
    const data = { type, challenge, origin: site, crossOrigin: false, ...changes.clientData };
    return Buffer.from(JSON.stringify(data));
  }

  const dataOf = (rpId, counter, changes, more = Buffer.alloc(0)) => {
    const flags = changes.flags ?? USER_PRESENT | (more.length > 0 ? ATTESTED : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(changes.rpId ?? rpId), Buffer.from([flags]), count, more]);
  };

  function create({ challenge, rp, user }, changes = {}) {
    const { privateKey, publicKey } = KINDS[alg].make();
    const id = changes.id ?? randomBytes(20);
    const cose = cbor(new Map(KINDS[alg].cose(publicKey.export({ format: 'jwk' }))));
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
    const data = dataOf(rp.id, 0, changes, attested);
    const [format, statement] = changes.attestation ?? ['none', new Map()];
    const object = new Map([
      ['fmt', format],
      ['attStmt', statement],
      ['authData', data],
    ]);
    passkeys.unshift({ id, rpId: rp.id, user, privateKey, counter: 0 });
    return {
      id: base64url(id),
      clientDataJSON: base64url(clientDataOf('webauthn.create', challenge, changes)),
      attestationObject: base64url(cbor(object)),
    };
  }

  function get({ challenge, rpId }, changes = {}) {
    const passkey = changes.passkey ?? passkeys[0];
    if (counts) passkey.counter++;
    const clientData = clientDataOf('webauthn.get', challenge, changes);
    const data = dataOf(rpId, changes.counter ?? passkey.counter, changes);
    const signed = Buffer.concat([data, sha256(clientData)]);
    return {
      id: base64url(passkey.id),
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(data),
      signature: base64url(sign(alg === -8 ? null : 'sha256', signed, passkey.privateKey)),
    };
  }

  return { passkeys, create, get };
}
