import { SCHEME, authorizationIn } from '../../identity/authorization.js';
import { isSigned } from '../../identity/keys.js';
import type { Signature } from '../../identity/proof.js';
import { bytesOf, recordOf } from '../../identity/record.js';
import type { Deed } from '../../identity/record.js';
import type { Ask } from '../http/exchange.js';
import { idempotencyKeyIn } from '../http/idempotency-key.js';
import { Refusal } from '../http/refusal.js';
import type { IdentityStore, KeyHolder, Newcomer } from '../stores/identity.js';
import { bySecret, digest } from '../writer.js';
import type { Identify, Writer } from '../writer.js';
import { marksOf } from './marks.js';

/** How far the time of a signature may be from the server's, in milliseconds. */
export const LEEWAY = 600_000;

export interface SignatureOptions {
  readonly store: IdentityStore;
  readonly sites: readonly string[];
  /** Where one key is one person: on the whole site, or in one thread only. */
  readonly scope: 'site' | 'thread';
  readonly now: () => number;
}

/**
 * By the key that the writer's browser made for this site. The signature is over all that the request does, on which page,
 * and when: nobody can change any of it, or send it anywhere else. A client that sends a secret instead is known by that.
 */
export function bySignature(options: SignatureOptions): Identify {
  const { store, sites, scope, now } = options;
  return async (ask, deed) => {
    const header = ask.header('authorization') ?? '';
    if (!header.toLowerCase().startsWith(SCHEME.toLowerCase())) return bySecret(ask, deed);
    const nonce = idempotencyKeyIn(ask);
    const signature = await signatureIn({ ask, header, deed, nonce, sites, now: now() });
    const keyId = await digest('key id', signature.key);
    const known = await store.holderOf(keyId);
    checkScope(scope, known, deed);
    if (known?.revoked) {
      const message = 'This device was taken out by another one of the same person';
      throw new Refusal(403, 'FORBIDDEN', message, {}, { reason: 'revoked' });
    }
    const isNew = !known || deed.action === 'join';
    const newcomer = isNew ? await newcomerOf(store, { keyId, signature, deed, scope }) : undefined;
    return writerOf(signature, { id: keyId, holder: known }, newcomer);
  };
}

interface Asked {
  readonly ask: Ask;
  readonly header: string;
  readonly deed: Deed;
  readonly nonce: string;
  readonly sites: readonly string[];
  readonly now: number;
}

/** The signature of a request, if it is one of this request, and of now. */
async function signatureIn({ ask, header, deed, nonce, sites, now }: Asked): Promise<Signature> {
  const said = authorizationIn(header);
  if (!said) throw unproven('What stands in Authorization is no signature');
  const { key, time, signature } = said;
  if (Math.abs(time - now) > LEEWAY) throw unproven('The clock is wrong: sign with this time', { now });
  // A browser does not say where a request to read comes from, when it is the site of the server itself.
  const origin = ask.header('origin');
  for (const site of origin === null ? sites : [origin]) {
    const record = await recordOf(deed, { site, nonce, time });
    if (await isSigned(key, signature, bytesOf(record))) return { key, record, signature };
  }
  throw unproven('The signature is not that of this request');
}

function unproven(message: string, more: Readonly<Record<string, unknown>> = {}): Refusal {
  return new Refusal(401, 'FORBIDDEN', message, { 'www-authenticate': SCHEME }, more);
}

/**
 * Where people are told apart in each thread anew, no key is good for two: nobody shall join what they wrote. What was
 * written before the site decided so can still be edited and deleted.
 */
function checkScope(scope: 'site' | 'thread', known: KeyHolder | null, { action, thread }: Deed): void {
  if (!known || thread === undefined || known.thread === thread) return;
  const changesOwn = action === 'edit' || action === 'delete';
  if (known.thread === null && (scope === 'site' || changesOwn)) return;
  throw new Refusal(403, 'FORBIDDEN', 'This key is not for this thread', {}, { identities: 'thread' });
}

async function newcomerOf(
  store: IdentityStore,
  asked: Pick<SignatureOptions, 'scope'> & {
    readonly keyId: string;
    readonly signature: Signature;
    readonly deed: Deed;
  },
): Promise<Newcomer> {
  const { keyId, signature, deed, scope } = asked;
  const identity = await digest('identity', signature.key);
  return {
    identity,
    keyId,
    publicKey: signature.key,
    thread: scope === 'thread' ? (deed.thread ?? null) : null,
    marks: /^(create|join)$/.test(deed.action) ? await marksOf(await store.markSecret(), identity) : [],
  };
}

async function writerOf(
  signature: Signature,
  key: NonNullable<Writer['key']>,
  newcomer: Newcomer | undefined,
): Promise<Writer> {
  const { holder } = key;
  const id = holder?.identity ?? newcomer?.identity ?? '';
  const { nonce, time } = signature.record;
  return {
    id,
    keyOf: (key) => digest('key', id, key),
    nonce: { id: await digest('nonce', signature.key, nonce), ends: time + 2 * LEEWAY },
    key,
    signing: {
      signature,
      mark: holder?.mark ?? null,
      ...(newcomer && { newcomer }),
      ...(holder?.moderator && { moderator: holder.moderator }),
    },
  };
}
