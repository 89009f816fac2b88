import { CommentError } from '../../model/errors.js';
import type { Call, Endpoint } from '../endpoints/endpoint.js';
import { empty, json } from '../http/answers.js';
import type { Answer } from '../http/exchange.js';
import { jsonBody } from '../http/json-body.js';
import { Refusal } from '../http/refusal.js';
import { threadIn } from '../input/query.js';
import { fieldsOf, textOf } from '../input/text.js';
import { requireRole } from '../moderation/roles.js';
import type { Joined, OfferedWords } from '../stores/identity.js';
import { markOf } from './color.js';
import { INVITED_FOR, INVITING, RECOVERING, hashOfWords, newWords } from './invitation-words.js';
import { knownSignerIn, sharerIn, signerIn } from './signer-in.js';

/** `POST /identity/invitations`: words by which another key becomes that of the same person, once and soon. */
export const invite: Endpoint = async (call) => {
  const ends = call.service.now() + INVITED_FOR;
  return offer(call, INVITING, { ...(await ownerOf(call, 'invite')), ends });
};

/** `POST /identity/recovery`: the same without an end; those before do nothing any more. */
export const recover: Endpoint = async (call) =>
  offer(call, RECOVERING, { ...(await ownerOf(call, 'recover')), ends: null });

/** `POST /moderation/invitation`: words by which a key becomes that of the moderator who asks. */
export const inviteModeratorsKey: Endpoint = async (call) => {
  const { name } = await requireRole(call, 'moderator');
  fieldsOf(await jsonBody(call.ask, call.service.maxBody), 'the body');
  const ends = call.service.now() + INVITED_FOR;
  return offer(call, INVITING, { for: { moderator: name }, thread: null, ends });
};

async function ownerOf(
  call: Call,
  action: 'invite' | 'recover',
): Promise<Pick<OfferedWords, 'for' | 'thread' | 'nonce'>> {
  const { id: identity, thread, nonce } = await sharerIn(call, { action });
  return { for: { identity }, thread, ...(nonce && { nonce }) };
}

async function offer(
  { service }: Call,
  count: number,
  offered: Omit<OfferedWords, 'id'>,
): ReturnType<Endpoint> {
  const words = newWords(count);
  // Who has recorded a request on its way must not get words by it.
  if (!(await service.store.offer({ ...offered, id: await hashOfWords(words) }))) {
    throw new Refusal(422, 'INVALID', 'This request came before', {}, { reason: 'repeated' });
  }
  const expires = offered.ends === null ? {} : { expires: new Date(offered.ends).toISOString() };
  return json(201, { words, ...expires });
}

/** `POST /identity/keys`: the key that signs it becomes that of whoever was given the words. */
export const join: Endpoint = async (call) => {
  const { ask, params, service } = call;
  const thread = threadIn(params);
  const text = textOf(fieldsOf(await jsonBody(ask, service.maxBody), 'the body').words, 'words');
  const { newcomer } = (await signerIn(call, { action: 'join', thread, text })).signing;
  const words = await hashOfWords(text);
  const joined = newcomer && (await service.store.join({ words, thread, newcomer }));
  if (!joined) {
    service.joining.failed();
    throw new CommentError('NOT_FOUND', 'These words are not valid, or not any more');
  }
  return joinedAnswer(joined);
};

/** Who somebody became. */
export function joinedAnswer({ mark, names, thread }: Joined): Answer {
  const scope = thread === null ? 'site' : 'thread';
  return json(200, { ...(mark !== null && { mark: markOf(mark) }), names, scope });
}

/** `GET /identity/keys`: the keys and passkeys of whoever asks. */
export const listKeys: Endpoint = async (call) => {
  const { id: identity, keyId } = await knownSignerIn(call, { action: 'keys' });
  const keys = await call.service.store.keysOf(identity);
  return json(200, { keys: keys.map((key) => ({ ...key, here: key.id === keyId })) });
};

/** `DELETE /identity/keys/{id}`: takes a key out, however often it is asked for; or a passkey. */
export const revokeKey: Endpoint = async (call) => {
  const { id: keyId, service } = call;
  const { id: identity } = await knownSignerIn(call, { action: 'revoke', id: keyId });
  await service.store.revoke(identity, keyId).catch((error: CommentError) => {
    if (error.code !== 'FORBIDDEN') throw error;
    throw new Refusal(403, 'FORBIDDEN', error.message, {}, { reason: 'last-key' });
  });
  return empty(204);
};
