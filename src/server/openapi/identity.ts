import type { Proof, Signature } from '../../identity/proof.js';
import type { SignedRecord } from '../../identity/record.js';
import type { Area } from './operation.js';
import { devices } from './devices.js';
import { passkeys } from './passkeys.js';
import { commentId, refused, reply, tagged, thread } from './parts.js';
import { listOf, named, objectOf, text, whole } from './schema.js';

const tags = ['identity'];
const KEY = [{ key: [] }];
const { 414: tooLong, 429: flood } = refused();

const RECORD = objectOf<SignedRecord>(
  'What was signed: these members as JSON by RFC 8785, in UTF-8',
  {
    v: text('`comment-thread/1`'),
    action: text('What was done, as `create`'),
    site: text('Origin of the page'),
    thread: text('Id of the thread, by the address that was used'),
    id: text('The comment, or the key, that it was done to'),
    parent: text('The comment that is answered'),
    revision: whole('The revision that was edited', 1),
    name: text('The name'),
    url: text("The writer's page, as it was sent"),
    zone: text("The writer's time zone"),
    body: text('SHA-256 of the text, in base64url'),
    value: text('What else it is about: a kind of reaction'),
    nonce: text('The `Idempotency-Key`'),
    time: whole('When, in milliseconds since 1970', 0),
  },
  {
    thread: true,
    id: true,
    parent: true,
    revision: true,
    name: true,
    url: true,
    zone: true,
    body: true,
    value: true,
  },
);

const SIGNATURE = objectOf<Signature>(
  'A signature and what it is over',
  {
    key: text('Public key: `ed25519.` or `p256.`, and its bytes in base64url', {
      pattern: '^(ed25519|p256)\\.[\\w-]+$',
    }),
    record: RECORD,
    signature: text('64 bytes in base64url', { pattern: '^[\\w-]{86}$' }),
  },
  {},
);

const PROOF = objectOf<Proof>(
  'How a comment came to be as it is',
  {
    signatures: listOf(named('Signature'), 'That it was written, and its last edit'),
  },
  {},
);

export const identity: Area = {
  tag: { name: 'identity', description: 'Who is who, as far as keys prove it' },
  schemas: { Signature: SIGNATURE, Proof: PROOF },
  paths: {
    ...devices,
    ...passkeys,
    '/identity': {
      get: {
        operationId: 'readScope',
        summary: 'Where a key is one person: on the whole site, or in one thread',
        tags,
        responses: {
          200: reply('The scope', {
            type: 'object',
            properties: {
              scope: text('Which', { enum: ['site', 'thread'] }),
              passkeys: { type: 'boolean', const: true, description: 'People can have passkeys here' },
            },
            required: ['scope'],
          }),
          414: tooLong!,
          429: flood!,
        },
      },
    },
    '/comments/{id}/proof': {
      get: {
        operationId: 'readProof',
        summary: 'What the writer of a comment signed',
        description: 'Enough for anybody to check that the comment is as its writer left it.',
        tags,
        parameters: [commentId, thread],
        responses: {
          200: reply('The comment, and the proof of it', {
            type: 'object',
            properties: {
              comment: named('Comment'),
              proof: {
                description: 'Null where nobody signed it',
                oneOf: [named('Proof'), { type: 'null' }],
              },
            },
            required: ['comment', 'proof'],
          }),
          ...refused(404, 422),
        },
      },
    },
    '/comments/{id}/dispute': {
      post: {
        operationId: 'dispute',
        summary: 'Says "not me" of a comment that another key signed, or none',
        description:
          'For who wrote under this name, or one that looks like it, earlier in the thread. It ends with either comment.',
        tags,
        security: KEY,
        parameters: [commentId, thread],
        responses: { 200: tagged('The comment', 'Comment'), ...refused(400, 401, 403, 404, 422) },
      },
      delete: {
        operationId: 'withdrawDispute',
        summary: 'Takes that back, if one has said it',
        tags,
        security: KEY,
        parameters: [commentId, thread],
        responses: { 200: tagged('The comment', 'Comment'), ...refused(400, 401, 403, 404, 422) },
      },
    },
  },
};
