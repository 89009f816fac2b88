import { LIMIT, MOST, QUEUES } from '../moderation/input.js';
import { DEED, DONE, LOG, LOG_ENTRY, OVERTAKEN, QUEUE, QUEUE_ITEM } from './moderation-schemas.js';
import type { Area, Reply } from './operation.js';
import { body, cursor, inPath, inQuery, limit, refused, reply, THREAD } from './parts.js';
import { named, text } from './schema.js';

const tags = ['moderation'];
const SESSION = [{ session: [] }];

const overtaken: Reply = {
  description: 'Another moderator was faster, or it was done already',
  content: { 'application/problem+json': { schema: named('Overtaken') } },
};

export const moderation: Area = {
  tag: {
    name: 'moderation',
    description: 'Deciding about comments. What changes something must come from a page of the server itself',
  },
  schemas: {
    QueueItem: QUEUE_ITEM,
    Queue: QUEUE,
    LogEntry: LOG_ENTRY,
    Log: LOG,
    Done: DONE,
    Deed: DEED,
    Overtaken: OVERTAKEN,
  },
  paths: {
    '/moderation/queue': {
      get: {
        operationId: 'readQueue',
        summary: 'Comments of one standing, or those that were reported, the newest first',
        tags,
        security: SESSION,
        parameters: [
          inQuery('standing', text('Which queue', { enum: QUEUES, default: 'held' })),
          limit(LIMIT, MOST),
          cursor,
          inQuery('thread', THREAD),
        ],
        responses: { 200: reply('A page', 'Queue'), ...refused(400, 401, 404, 422) },
      },
    },
    '/moderation/actions': {
      post: {
        operationId: 'act',
        summary: 'Decides about a comment, or about its writer, and notes it in the log',
        tags,
        security: SESSION,
        requestBody: body('Deed'),
        responses: {
          200: reply('The entry of the log, and the comment as it is now', 'Done'),
          409: overtaken,
          ...refused(400, 401, 403, 404, 413, 415, 422),
        },
      },
    },
    '/moderation/log': {
      get: {
        operationId: 'readLog',
        summary: 'What was decided, the newest first',
        tags,
        security: SESSION,
        parameters: [limit(LIMIT, MOST), cursor],
        responses: { 200: reply('A page', 'Log'), ...refused(400, 401, 422) },
      },
    },
    '/moderation/log/{id}/undo': {
      post: {
        operationId: 'undo',
        summary: 'Makes it as it was before a decision; a deleted text comes back within 24 hours',
        tags,
        security: SESSION,
        parameters: [inPath('id', text('The entry of the log'))],
        requestBody: body({ type: 'object' }),
        responses: {
          200: reply('The entry of the log, and the comment as it is now', 'Done'),
          409: overtaken,
          ...refused(400, 401, 403, 404, 413, 415, 422),
        },
      },
    },
  },
};
