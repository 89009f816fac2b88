import type { IdentityStore } from '../../stores/identity.js';
import type { SqlDriver } from '../driver.js';
import { siteSecret } from '../moderation/secrets.js';
import { holderIn } from './meeting.js';
import { isNonceUsed, useNonceIn } from './nonces.js';
import { readProof } from './proofs.js';

export function identityIn(driver: SqlDriver): IdentityStore {
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
  };
}
