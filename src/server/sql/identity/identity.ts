import type { IdentityStore } from '../../stores/identity.js';
import type { SqlDriver } from '../driver.js';
import { keptSecret } from '../moderation/secrets.js';
import { disputeIn } from './disputes.js';
import { joinIn, offerIn } from './joining.js';
import { holderIn } from './meeting.js';
import { isNonceUsed, useNonceIn } from './nonces.js';
import { credentialsIn, joinByPasskeyIn, keepPasskeyIn, passkeyIn } from './passkeys.js';
import { readProof } from './proofs.js';
import { keysIn, revokeIn } from './revoking.js';

export function identityIn(driver: SqlDriver, now: () => number): IdentityStore {
  return {
    holderOf: (keyId) => holderIn(driver, keyId),
    markSecret: keptSecret(driver, 'marks'),
    challengeSecret: keptSecret(driver, 'challenges'),
    proofOf: (threadId, id) => readProof(driver, threadId, id),
    isNonceUsed: (nonce) => isNonceUsed(driver, nonce),
    useNonce: (nonce) => driver.transaction((session) => useNonceIn(session, nonce)),
    offer: (words) => driver.transaction((session) => offerIn(session, words)),
    join: (joining) => driver.transaction((session) => joinIn(session, joining, now())),
    passkeyOf: (id) => passkeyIn(driver, id),
    credentialsOf: (identity) => credentialsIn(driver, identity),
    keepPasskey: (passkey) => driver.transaction((session) => keepPasskeyIn(session, passkey, now())),
    joinByPasskey: (joining) => driver.transaction((session) => joinByPasskeyIn(session, joining, now())),
    keysOf: (identity) => keysIn(driver, identity),
    revoke: (identity, keyId) => driver.transaction((session) => revokeIn(session, identity, keyId, now())),
    dispute: (dispute) => driver.transaction((session) => disputeIn(session, dispute, now())),
  };
}
