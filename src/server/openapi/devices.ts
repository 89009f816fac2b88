import type { Area } from './operation.js';
import { MARK } from './comment-schemas.js';
import { body, inPath, inQuery, nothing, refused, reply, THREAD, thread } from './parts.js';
import { listOf, text, time } from './schema.js';
import type { Schema } from './schema.js';

const tags = ['identity'];
const KEY = [{ key: [] }];

const WORDS = text('Words with spaces between them', { maxLength: 1000 });

const invitation: Schema = {
  type: 'object',
  properties: { words: WORDS, expires: time('Until when.') },
  required: ['words', 'expires'],
};

/** Who a new key belongs to. */
export const JOINED: Schema = {
  type: 'object',
  properties: {
    mark: MARK,
    names: listOf(text('A name'), 'What they called themselves, the last one first'),
    scope: text('Where the key is good', { enum: ['site', 'thread'] }),
  },
  required: ['names', 'scope'],
};

export const place = inQuery('thread', {
  ...THREAD,
  description: 'The thread where alone it is to be good; without it, the whole site',
});

/** The keys of a person: how one more becomes theirs, and how one is taken out. */
export const devices: Area['paths'] = {
  '/identity/invitations': {
    post: {
      operationId: 'invite',
      summary: 'Eight words by which one more key becomes that of the same person, once, within ten minutes',
      tags,
      security: KEY,
      parameters: [place],
      responses: { 201: reply('The words', invitation), ...refused(400, 401, 403, 404, 422) },
    },
  },
  '/identity/recovery': {
    post: {
      operationId: 'recover',
      summary: 'Twelve words that do the same at any time, once; those before do nothing any more',
      tags,
      security: KEY,
      parameters: [place],
      responses: {
        201: reply('The words', { type: 'object', properties: { words: WORDS }, required: ['words'] }),
        ...refused(400, 401, 403, 404, 422),
      },
    },
  },
  '/moderation/invitation': {
    post: {
      operationId: 'inviteModeratorsKey',
      summary: 'Eight words by which a key becomes that of the moderator who asks, once, within ten minutes',
      description: 'Comments that it signs from then on have `author.role`.',
      tags,
      security: [{ session: [] }],
      requestBody: body({ type: 'object' }),
      responses: { 201: reply('The words', invitation), ...refused(400, 401, 403, 413, 415, 422) },
    },
  },
  '/identity/keys': {
    get: {
      operationId: 'listKeys',
      summary: 'The keys and passkeys of whoever asks',
      tags,
      security: KEY,
      responses: {
        200: reply('Keys that were not taken out, the oldest first, and then passkeys', {
          type: 'object',
          properties: {
            keys: listOf(
              {
                type: 'object',
                properties: {
                  id: text('A hash of the key, or of the id of a credential'),
                  added: time('Since when.'),
                  here: { type: 'boolean', description: 'It is the one that signed this request' },
                  passkey: { type: 'boolean', const: true, description: 'It is a passkey' },
                },
                required: ['id', 'added', 'here'],
              },
              'The keys',
            ),
          },
          required: ['keys'],
        }),
        ...refused(400, 401, 403, 404),
      },
    },
    post: {
      operationId: 'join',
      summary: 'Makes the key that signs this that of whoever was given the words',
      description: 'Wrong words, and those that were used or are too old, are all answered with 404.',
      tags,
      security: KEY,
      parameters: [thread],
      requestBody: body({ type: 'object', properties: { words: WORDS }, required: ['words'] }),
      responses: {
        200: reply('Who that is', JOINED),
        ...refused(400, 401, 403, 404, 413, 415, 422),
      },
    },
  },
  '/identity/keys/{id}': {
    delete: {
      operationId: 'revokeKey',
      summary: 'Takes a key out: nothing more can be done with it. What it signed can be checked as before',
      description:
        'All words and passkeys of this person do nothing any more. The last key stays. Or takes out a passkey alone.',
      tags,
      security: KEY,
      parameters: [inPath('id', text('The key'))],
      responses: { 204: nothing('It is out'), ...refused(400, 401, 403, 404) },
    },
  },
};
