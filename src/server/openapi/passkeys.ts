import { JOINED, place } from './devices.js';
import type { Area } from './operation.js';
import { body, nothing, refused, reply, thread } from './parts.js';
import { listOf, text, whole } from './schema.js';
import type { Schema } from './schema.js';

const tags = ['identity'];
const KEY = [{ key: [] }];

const base64 = (description: string, maxLength?: number): Schema =>
  text(`${description}, in base64url`, { pattern: '^[\\w-]+$', ...(maxLength && { maxLength }) });

const ID = base64('Id of the credential', 1364);
const CLIENT_DATA = base64('`clientDataJSON` of WebAuthn');
const CHALLENGE = base64('Good once, for five minutes, on this page, for this and for the key that asks');
const TIMEOUT = whole('Milliseconds', 0);
const VERIFICATION = text('By fingerprint or PIN, where that is at hand', { enum: ['preferred'] });
const KIND = text('Always `public-key`', { enum: ['public-key'] });

const object = (properties: Readonly<Record<string, Schema>>, description = ''): Schema => ({
  type: 'object',
  ...(description && { description }),
  properties,
  required: Object.keys(properties),
});

const CREDENTIALS = listOf(object({ type: KIND, id: ID }), 'Credentials');

const CREATION = object({
  challenge: CHALLENGE,
  timeout: TIMEOUT,
  rp: object({ id: text('Host of the page'), name: text('The same') }),
  user: object({
    id: base64('Chance'),
    name: text('Two words, as they stand on the comments of this person'),
    displayName: text('These, and the host'),
  }),
  pubKeyCredParams: listOf(
    object({ type: KIND, alg: { type: 'integer', description: 'By the numbers of COSE' } }),
    'What the server can check',
  ),
  excludeCredentials: { ...CREDENTIALS, description: 'Passkeys that this person has' },
  authenticatorSelection: object({
    residentKey: text('It is found without a name', { enum: ['required'] }),
    requireResidentKey: { type: 'boolean', const: true, description: 'The same' },
    userVerification: VERIFICATION,
  }),
  attestation: text('Nothing of the make of the device', { enum: ['none'] }),
});

const REQUEST = object({
  challenge: CHALLENGE,
  timeout: TIMEOUT,
  rpId: text('Host of the page'),
  allowCredentials: { ...CREDENTIALS, description: 'None: the person chooses among all' },
  userVerification: VERIFICATION,
});

const operation = (id: string, summary: string): { operationId: string; summary: string } => ({
  operationId: id,
  summary,
});

/** Passkeys: https://www.w3.org/TR/webauthn-3/ */
export const passkeys: Area['paths'] = {
  '/identity/passkeys/creation-options': {
    post: {
      ...operation('passkeyCreationOptions', 'What a browser needs to make a passkey of whoever asks'),
      description:
        '`PublicKeyCredentialCreationOptionsJSON` of WebAuthn. All of this is 404 on a server without passkeys.',
      tags,
      security: KEY,
      parameters: [place],
      responses: { 200: reply('The options', CREATION), ...refused(400, 401, 403, 404, 422) },
    },
  },
  '/identity/passkeys': {
    post: {
      ...operation('makePasskey', 'Keeps a passkey that was made by those options'),
      description: 'It leads further keys to whoever asks, and does nothing else.',
      tags,
      security: KEY,
      parameters: [place],
      requestBody: body(
        object({
          id: ID,
          clientDataJSON: CLIENT_DATA,
          attestationObject: base64('`attestationObject` of WebAuthn'),
        }),
      ),
      responses: { 204: nothing('It is kept'), ...refused(400, 401, 403, 404, 413, 415, 422) },
    },
  },
  '/identity/passkeys/request-options': {
    post: {
      ...operation(
        'passkeyRequestOptions',
        'What a browser needs to use a passkey, whichever it has for the page',
      ),
      description: '`PublicKeyCredentialRequestOptionsJSON` of WebAuthn, for the new key that signs this.',
      tags,
      security: KEY,
      parameters: [thread],
      responses: { 200: reply('The options', REQUEST), ...refused(400, 401, 403, 404, 422) },
    },
  },
  '/identity/passkeys/keys': {
    post: {
      ...operation('joinByPasskey', 'Makes the key that signs this that of whoever made the passkey'),
      description:
        'A passkey that is not known, and one that was not used just now for this, are both answered with 404.',
      tags,
      security: KEY,
      parameters: [thread],
      requestBody: body(
        object({
          id: ID,
          clientDataJSON: CLIENT_DATA,
          authenticatorData: base64('`authenticatorData` of WebAuthn'),
          signature: base64('`signature` of WebAuthn'),
        }),
      ),
      responses: { 200: reply('Who that is', JOINED), ...refused(400, 401, 403, 404, 413, 415, 422) },
    },
  },
};
