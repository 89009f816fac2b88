import type { IdentityStore } from '../../stores/identity.js';
import type { SqlDriver } from '../driver.js';
import { siteSecret } from '../moderation/secrets.js';
import { disputeIn } from './disputes.js';
import { joinIn, offerIn } from './joining.js';
import { holderIn } from './meeting.js';
import { isNonceUsed, useNonceIn } from './nonces.js';
import { readProof } from './proofs.js';
import { keysIn, revokeIn } from './revoking.js';

export function identityIn(driver: SqlDriver, now: () => number): IdentityStore {
  let secret: Promise<string> | undefined;
  return {
    holderOf: (keyId) => holderIn(driver, keyId),
    async markSecret() {
      secret ??= siteSecret(driver, 'marks');
      try {
        return await secret;
      } catch (error) {
        secret = undefined;
        throw error;
      }
    },
    proofOf: (threadId, id) => readProof(driver, threadId, id),
    isNonceUsed: (nonce) => isNonceUsed(driver, nonce),
    useNonce: (nonce) => driver.transaction((session) => useNonceIn(session, nonce)),
    offer: (words) => driver.transaction((session) => offerIn(session, words)),
    join: (joining) => driver.transaction((session) => joinIn(session, joining, now())),
    keysOf: (identity) => keysIn(driver, identity),
    revoke: (identity, keyId) => driver.transaction((session) => revokeIn(session, identity, keyId, now())),
    dispute: (dispute) => driver.transaction((session) => disputeIn(session, dispute, now())),
  };
}
