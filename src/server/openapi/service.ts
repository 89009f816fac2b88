import type { Area } from './operation.js';
import { ifNoneMatch, refused, reply, tagged } from './parts.js';
import type { Schema } from './schema.js';

const tags = ['service'];

const state = (word: string): Schema => ({
  type: 'object',
  properties: { status: { type: 'string', const: word } },
  required: ['status'],
});

/** These answer without a look into the database. */
const { 414: tooLong, 429: flood, 304: unchanged } = refused(304);

export const service: Area = {
  tag: { name: 'service', description: 'The server itself' },
  paths: {
    '/healthz': {
      get: {
        operationId: 'alive',
        summary: 'Whether the process answers',
        tags,
        responses: { 200: reply('It does', state('alive')), 414: tooLong!, 429: flood! },
      },
    },
    '/readyz': {
      get: {
        operationId: 'ready',
        summary: 'Whether comments can be read',
        tags,
        responses: { 200: reply('They can', state('ready')), ...refused() },
      },
    },
    '/openapi.json': {
      get: {
        operationId: 'describe',
        summary: 'This document',
        tags,
        parameters: [ifNoneMatch],
        responses: {
          200: tagged('An OpenAPI 3.1 document', { type: 'object' }),
          304: unchanged!,
          414: tooLong!,
          429: flood!,
        },
      },
    },
  },
};
