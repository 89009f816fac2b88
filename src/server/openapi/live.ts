import type { Area } from './operation.js';
import { inQuery, refused, thread } from './parts.js';
import { text, whole } from './schema.js';

export const live: Area = {
  tag: { name: 'live', description: 'Changes as they happen' },
  paths: {
    '/live': {
      get: {
        operationId: 'followThread',
        summary: 'Tells what becomes of a thread as it happens',
        description:
          'Server-Sent Events. The data of each message are those of `listChanges`, its id is their revision; the first one comes at once. 503 where there is no room: ask for changes then.',
        tags: ['live'],
        parameters: [
          thread,
          inQuery('since', whole('The revision to go on from; without it, from now on', 0)),
          {
            name: 'Last-Event-ID',
            in: 'header',
            description: 'The same, as browsers send it when they come again; goes before `since`',
            schema: { type: 'string', pattern: String.raw`^\d{1,15}$` },
          },
        ],
        responses: {
          200: {
            description: 'Messages, until somebody ends it',
            content: { 'text/event-stream': { schema: text('Server-Sent Events') } },
          },
          ...refused(400, 422),
        },
      },
    },
  },
};
