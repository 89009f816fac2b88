// People with keys, and requests that they sign as browsers do.
import { authorizationOf } from '../../../dist/identity/authorization.js';
import { newPair, sign } from '../../../dist/identity/pair.js';
import { bytesOf, recordOf } from '../../../dist/identity/record.js';
import { deedOf } from '../../../dist/adapters/http/deed.js';
import { SITE } from './handlers.mjs';

let serial = 0;

/**
 * `headers(method, path, { body, ifMatch }, changes)` are those of a signed request; `changes` are of what is signed, which
 * may then be another thing than what is sent.
 */
export async function newPerson(algorithm) {
  const pair = await newPair(algorithm);

  async function headers(method, path, { body, ifMatch } = {}, changes = {}) {
    const [address, query] = path.split('?');
    const given = ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` };
    const deed = deedOf({ path: address, query: new URLSearchParams(query), method, headers: given, body });
    const { time = Date.now(), nonce = `nonce-${++serial}`, site = SITE, ...other } = changes;
    const record = { ...(await recordOf({ ...deed, ...other }, { site, nonce, time })) };
    const signature = await sign(pair, bytesOf(record));
    const authorization = authorizationOf({ key: pair.publicKey, time, signature });
    return { ...given, 'idempotency-key': nonce, origin: SITE, authorization };
  }

  /** Asks a handler that was opened with `openHandler`. */
  async function ask({ send }, method, path, { body, ifMatch } = {}, changes = {}) {
    const all = await headers(method, path, { body, ifMatch }, changes);
    return send(method, path, { body, headers: all });
  }

  const post = (world, changes = {}, path = '/comments?thread=t') =>
    ask(world, 'POST', path, {
      body: { parentId: null, author: { name: 'Ada' }, body: 'Text', ...changes },
    });

  return { pair, key: pair.publicKey, headers, ask, post };
}
