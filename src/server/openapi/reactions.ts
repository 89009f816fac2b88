import type { Area } from './operation.js';
import { body, commentId, inPath, nothing, refused, tagged, thread } from './parts.js';
import { text } from './schema.js';

const tags = ['reactions'];
const security = [{ key: [] }, { writer: [] }];
const kind = inPath(
  'kind',
  text('One of the kinds that the server takes, as `like`', { pattern: '^[a-z]{1,20}$' }),
);
const counted = tagged('The comment with the counts, however often it is sent', 'Comment');

export const reactions: Area = {
  tag: {
    name: 'reactions',
    description: 'What readers think of a comment: of each kind one for each person',
  },
  paths: {
    '/comments/{id}/reactions/{kind}': {
      put: {
        operationId: 'giveReaction',
        summary: 'Gives a reaction, or keeps it',
        description: '`up` and `down` are a vote: who gives one takes the other back.',
        tags,
        security,
        parameters: [commentId, kind, thread],
        responses: { 200: counted, ...refused(401, 403, 404, 422, 429) },
      },
      delete: {
        operationId: 'takeReactionBack',
        summary: 'Takes a reaction back',
        tags,
        security,
        parameters: [commentId, kind, thread],
        responses: { 200: counted, ...refused(401, 403, 404, 422, 429) },
      },
    },
    '/comments/{id}/reports': {
      post: {
        operationId: 'reportComment',
        summary: 'Asks a moderator to look at a comment',
        description: 'One person’s second report of the same comment changes nothing.',
        tags,
        security,
        parameters: [commentId, thread],
        requestBody: body({
          type: 'object',
          properties: { reason: text('What is wrong with it', { maxLength: 1000 }) },
        }),
        responses: {
          204: nothing('It will be looked at'),
          ...refused(400, 401, 403, 404, 413, 415, 422, 429),
        },
      },
    },
  },
};
