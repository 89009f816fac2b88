import { bytesIn } from '../../identity/encoding.js';
import { textOfPasskey } from '../../identity/passkey.js';
import { CommentError } from '../../model/errors.js';
import type { Call, Endpoint } from '../endpoints/endpoint.js';
import { empty } from '../http/answers.js';
import { jsonBody } from '../http/json-body.js';
import { threadIn } from '../input/query.js';
import { fieldsOf, invalid, textOf } from '../input/text.js';
import type { Joined, Nonce } from '../stores/identity.js';
import { digest } from '../writer.js';
import { offeredBy } from './ceremony.js';
import type { Expected } from './ceremony.js';
import { joinedAnswer } from './devices.js';
import { challengeIn, purposeOf } from './passkey-challenge.js';
import type { Purpose } from './passkey-challenge.js';
import { sharerIn, signerIn } from './signer-in.js';
import type { Signer } from './signer-in.js';

/** `POST /identity/passkeys`: keeps a passkey that was made of whoever asks. */
export const makePasskey: Endpoint = async (call) => {
  const { store, joining } = call.service;
  const passkeys = offeredBy(call);
  const made = await answerIn(call, ['attestationObject']);
  const text = textOfPasskey(made);
  const {
    id: identity,
    keyId,
    thread,
    ...signer
  } = await sharerIn(call, {
    action: 'passkey',
    id: made.id,
    text,
  });
  const ceremony = await ceremonyIn(call, made, purposeOf('make', { ...signer, keyId }));
  const known = ceremony && (await passkeys.made(made, ceremony.expected));
  const id = await digest('passkey', made.id);
  const person = { identity, keyId, thread, credential: made.id };
  const kept = known && (await store.keepPasskey({ ...known, ...person, id, challenge: ceremony.challenge }));
  if (!kept) {
    joining.failed();
    throw invalid('the passkey', 'was not made for this, or is known already');
  }
  return empty(204);
};

/** `POST /identity/passkeys/keys`: the key that signs it becomes that of whoever made the passkey. */
export const joinByPasskey: Endpoint = async (call) => {
  offeredBy(call);
  const thread = threadIn(call.params);
  const used = await answerIn(call, ['authenticatorData', 'signature']);
  const text = textOfPasskey(used);
  const signer = await signerIn(call, { action: 'join', thread, id: used.id, text });
  const joined = await joinedBy(call, signer, used, thread);
  if (!joined) {
    call.service.joining.failed();
    throw new CommentError('NOT_FOUND', 'This passkey leads to nobody here, or not any more');
  }
  return joinedAnswer(joined);
};

async function joinedBy(
  call: Call,
  signer: Signer,
  used: Awaited<ReturnType<typeof answerIn<'authenticatorData' | 'signature'>>>,
  thread: string,
): Promise<Joined | null> {
  const { store } = call.service;
  const { newcomer } = signer.signing;
  const known = await store.passkeyOf(await digest('passkey', used.id));
  const ceremony = await ceremonyIn(call, used, purposeOf('use', signer));
  if (!known || !ceremony || !newcomer) return null;
  const { challenge, expected } = ceremony;
  const counter = await offeredBy(call).used(used, known, expected);
  if (counter === null) return null;
  const nonce = signer.nonce && { nonce: signer.nonce };
  return store.joinByPasskey({ id: known.id, counter, thread, newcomer, challenge, ...nonce });
}

/** What an authenticator said: each part in the one way in which its bytes are written. */
async function answerIn<Part extends string>(
  { ask, service }: Call,
  parts: readonly Part[],
): Promise<Readonly<Record<Part | 'id' | 'clientDataJSON', string>>> {
  const fields = fieldsOf(await jsonBody(ask, service.maxBody), 'the body');
  const read = (name: string): [string, string] => {
    const value = textOf(fields[name], name);
    if (!value || !bytesIn(value)) throw invalid(name, 'is not in base64url');
    return [name, value];
  };
  const answer = Object.fromEntries(['id', 'clientDataJSON', ...parts].map(read));
  if (answer.id!.length > LONGEST_ID) throw invalid('id', 'is longer than that of any credential');
  return answer as Readonly<Record<Part | 'id' | 'clientDataJSON', string>>;
}

/** 1023 bytes, by the standard. */
const LONGEST_ID = 1364;

/** The challenge that a ceremony answered, if it is one for this, and was not done in a page within that of somebody else. */
async function ceremonyIn(
  { service: { store, now } }: Call,
  { clientDataJSON }: { readonly clientDataJSON: string },
  purpose: Purpose,
): Promise<{ readonly expected: Expected; readonly challenge: Nonce } | null> {
  const { challenge, crossOrigin } = clientDataOf(clientDataJSON);
  if (typeof challenge !== 'string' || crossOrigin === true) return null;
  const nonce = await challengeIn(challenge, await store.challengeSecret(), purpose, now());
  return nonce && { expected: { site: purpose.site, challenge }, challenge: nonce };
}

/** https://www.w3.org/TR/webauthn-3/#dictdef-collectedclientdata */
function clientDataOf(base64: string): { readonly challenge?: unknown; readonly crossOrigin?: unknown } {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytesIn(base64)!));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
