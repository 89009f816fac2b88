import { base64url } from '../../identity/encoding.js';
import type { Endpoint } from '../endpoints/endpoint.js';
import { json } from '../http/answers.js';
import { threadIn } from '../input/query.js';
import { ALGORITHMS, hostOf, offeredBy } from './ceremony.js';
import { CHALLENGED_FOR, newChallenge, purposeOf } from './passkey-challenge.js';
import { sharerIn, signerIn } from './signer-in.js';

/** `POST /identity/passkeys/creation-options`: what a browser needs to make a passkey of whoever asks. */
export const creationOptions: Endpoint = async (call) => {
  const { store, now } = call.service;
  offeredBy(call);
  const signer = await sharerIn(call, { action: 'passkey' });
  const purpose = purposeOf('make', signer);
  const host = hostOf(purpose.site);
  const name = signer.holder.mark ?? host;
  const credentials = await store.credentialsOf(signer.id);
  return json(200, {
    challenge: await newChallenge(await store.challengeSecret(), purpose, now()),
    timeout: CHALLENGED_FOR,
    rp: { id: host, name: host },
    // By chance, and kept nowhere: it says nothing of anybody, and a credential is found by its own id.
    user: {
      id: base64url(crypto.getRandomValues(new Uint8Array(32))),
      name,
      displayName: `${name} · ${host}`,
    },
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: credentials.map((id) => ({ type: 'public-key', id })),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'preferred',
    },
    attestation: 'none',
  });
};

/** `POST /identity/passkeys/request-options`: what a browser needs to use whichever passkey it has for the page. */
export const requestOptions: Endpoint = async (call) => {
  const { store, now } = call.service;
  offeredBy(call);
  const signer = await signerIn(call, { action: 'join', thread: threadIn(call.params) });
  const purpose = purposeOf('use', signer);
  return json(200, {
    challenge: await newChallenge(await store.challengeSecret(), purpose, now()),
    timeout: CHALLENGED_FOR,
    rpId: hostOf(purpose.site),
    allowCredentials: [],
    userVerification: 'preferred',
  });
};
