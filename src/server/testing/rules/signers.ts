import type { Signature } from '../../../identity/proof.js';
import type { Newcomer, Signing } from '../../stores/identity.js';

export const signature: Signature = {
  key: 'ed25519.key',
  record: { v: 'comment-thread/1', action: 'create', site: 'https://site.example', nonce: 'n', time: 1 },
  signature: 'signature',
};

/** Somebody who comes for the first time, with these marks to choose from. */
export function newcomer(identity: string, marks: readonly string[]): Newcomer {
  return { identity, keyId: `key of ${identity}`, publicKey: signature.key, thread: null, marks };
}

export const signedBy = (who: Newcomer): Signing => ({ signature, mark: null, newcomer: who });

/** Databases may have people of other tests in them. */
export const unlike = (): string => crypto.randomUUID().slice(0, 8);
