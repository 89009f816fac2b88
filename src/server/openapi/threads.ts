import type { KnownThread, ThreadSettings } from '../stores/threads.js';
import type { Closed } from '../../adapters/adapter.js';
import { closed } from './comment-schemas.js';
import type { Area } from './operation.js';
import { body, inQuery, refused, reply, THREAD, thread } from './parts.js';
import { listOf, named, objectOf, text, time, whole } from './schema.js';
import type { Schema } from './schema.js';

const tags = ['threads'];
const security = [{ session: [] }];

const CLOSING: Schema = {
  oneOf: [
    { type: 'object', properties: { at: time('Then.') }, required: ['at'] },
    {
      type: 'object',
      properties: {
        days: whole('So many days', 1, { maximum: 3653 }),
        after: text('After its first or its last comment', { enum: ['first', 'last'] }),
      },
      required: ['days', 'after'],
    },
  ],
};

const flag = (description: string): Schema => ({ type: 'boolean', description });

const fields = {
  readOnly: flag('Nothing more is taken'),
  premoderated: flag('Each comment waits for a moderator'),
  closes: CLOSING,
  title: text('Title of its page', { maxLength: 300 }),
  url: text('Address of its page', { format: 'uri', maxLength: 2000 }),
} satisfies Record<keyof ThreadSettings, Schema>;

const SETTINGS = objectOf<Partial<ThreadSettings>>(
  'What is settled for a thread; what is not said is as it is without a word',
  fields,
  { readOnly: true, premoderated: true, closes: true, title: true, url: true },
);

const THREAD_INFO = objectOf<Omit<KnownThread, 'closesAt'> & { readonly closed?: Closed }>(
  'A thread, and what holds for it',
  {
    id: THREAD,
    ...fields,
    closed,
    aliases: listOf(THREAD, 'Other addresses of it, whose comments are in it'),
  },
  { closes: true, title: true, url: true, closed: true },
);

const alias = { ...inQuery('alias', THREAD), required: true } as const;

export const threads: Area = {
  tag: { name: 'threads', description: 'What holds for a thread, and under which addresses it is known' },
  schemas: { ThreadSettings: SETTINGS, Thread: THREAD_INFO },
  paths: {
    '/threads/settings': {
      get: {
        operationId: 'readSettings',
        summary: 'What holds for a thread',
        tags,
        parameters: [thread],
        responses: { 200: reply('The thread', 'Thread'), ...refused(422) },
      },
      put: {
        operationId: 'writeSettings',
        summary: 'Settles anew what holds for a thread, all of it',
        tags,
        security,
        parameters: [thread],
        requestBody: body(named('ThreadSettings')),
        responses: { 200: reply('The thread', 'Thread'), ...refused(400, 401, 403, 413, 415, 422) },
      },
    },
    '/threads/aliases': {
      post: {
        operationId: 'addAlias',
        summary: 'Gives a thread another address; what was written there comes along',
        tags,
        security,
        parameters: [thread],
        requestBody: body({ type: 'object', properties: { alias: THREAD }, required: ['alias'] }),
        responses: { 200: reply('The thread', 'Thread'), ...refused(400, 401, 403, 413, 415, 422) },
      },
      delete: {
        operationId: 'removeAlias',
        summary: 'Lets an address begin anew; its comments stay in the thread',
        tags,
        security,
        parameters: [thread, alias],
        responses: { 200: reply('The thread', 'Thread'), ...refused(401, 403, 404, 422) },
      },
    },
  },
};
