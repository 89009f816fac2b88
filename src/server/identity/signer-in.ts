import { SCHEME } from '../../identity/authorization.js';
import type { Deed } from '../../identity/record.js';
import { CommentError } from '../../model/errors.js';
import type { Call } from '../endpoints/endpoint.js';
import { Refusal } from '../http/refusal.js';
import { threadIdOf } from '../input/text.js';
import { refuseBanned } from '../moderation/banned.js';
import type { KeyHolder, Nonce, Signing } from '../stores/identity.js';

/** Who asks with a key. */
export interface Signer {
  /** The id of `Writer`. */
  readonly id: string;
  readonly keyId: string;
  /** Null for somebody who was not here before. */
  readonly holder: KeyHolder | null;
  readonly signing: Signing;
  readonly nonce?: Nonce;
}

/** What only a key can ask for; a secret proves nothing to others. */
export async function signerIn({ ask, service }: Call, deed: Deed): Promise<Signer> {
  const { id, signing, nonce, key } = await service.identify(ask, deed);
  if (id === null || !signing || !key) {
    const challenge = { 'www-authenticate': SCHEME };
    throw new Refusal(401, 'FORBIDDEN', 'This takes a key of the writer', challenge);
  }
  return { id, keyId: key.id, holder: key.holder, signing, ...(nonce && { nonce }) };
}

/** The same, of somebody who wrote with the key before; `NOT_FOUND` for others. */
export async function knownSignerIn(
  call: Call,
  deed: Deed,
): Promise<Signer & { readonly holder: KeyHolder }> {
  const { holder, ...signer } = await signerIn(call, deed);
  if (!holder) throw new CommentError('NOT_FOUND', 'Nothing was written with this key');
  return { ...signer, holder };
}

/**
 * The same, of somebody who lets one more key be theirs: in the `thread` alone where they are known in no other, or want it
 * so; null for the whole site.
 */
export async function sharerIn(
  call: Call,
  deed: Deed,
): Promise<Signer & { readonly holder: KeyHolder; readonly thread: string | null }> {
  const asked = call.params.get('thread');
  const thread = asked === null ? undefined : threadIdOf(asked);
  const { holder, ...signer } = await knownSignerIn(call, {
    ...deed,
    ...(thread !== undefined && { thread }),
  });
  await refuseBanned(call, signer);
  return { ...signer, holder, thread: holder.thread ?? thread ?? null };
}
