import { CHANGES, COMMENT, COUNTS, DRAFT, PAGE } from './comment-schemas.js';
import type { Area } from './operation.js';
import {
  body,
  commentId,
  commentWork,
  cursor,
  ifNoneMatch,
  inQuery,
  limit,
  refused,
  tagged,
  THREAD,
  thread,
} from './parts.js';
import { listOf, text, whole } from './schema.js';

const tags = ['comments'];
const ANYBODY = [{}, { key: [] }, { writer: [] }];
const WRITER = [{ key: [] }, { writer: [] }];

export const comments: Area = {
  tag: { name: 'comments', description: 'Reading and writing a thread' },
  schemas: { Comment: COMMENT, Draft: DRAFT, Page: PAGE, Changes: CHANGES, Counts: COUNTS },
  paths: {
    '/comments': {
      get: {
        operationId: 'listComments',
        summary: 'A page of a thread',
        description:
          'From the beginning, from a cursor, or around a comment. An unknown thread is an empty page.',
        tags,
        parameters: [
          thread,
          inQuery('order', text('By the time of arrival', { enum: ['oldest', 'newest'], default: 'oldest' })),
          limit(50, 1000),
          cursor,
          inQuery('around', text('Id of a comment that must be on the page; excludes a cursor')),
          ifNoneMatch,
        ],
        responses: { 200: tagged('A page', 'Page'), ...refused(304, 400, 404, 422) },
      },
      post: {
        operationId: 'createComment',
        summary: 'Writes a comment',
        description:
          'Sent again with the same key it is the same comment; a key with other words is refused (422).',
        tags,
        security: ANYBODY,
        parameters: [
          thread,
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description: 'Made once for this comment, bare or in quotes',
            schema: { type: 'string', minLength: 1, maxLength: 255 },
          },
          commentWork,
        ],
        requestBody: body('Draft'),
        responses: {
          201: tagged('The comment as it is kept', 'Comment'),
          ...refused(400, 401, 403, 404, 413, 415, 422),
        },
      },
    },
    '/comments/{id}': {
      patch: {
        operationId: 'editComment',
        summary: 'Gives a comment of one’s own another text',
        tags,
        security: WRITER,
        parameters: [
          commentId,
          thread,
          {
            name: 'If-Match',
            in: 'header',
            required: true,
            description: 'The `ETag` of the comment that was edited: its revision in quotes',
            schema: { type: 'string' },
          },
          commentWork,
        ],
        requestBody: body({
          type: 'object',
          properties: { body: text('The new source text', { minLength: 1 }) },
          required: ['body'],
        }),
        responses: {
          200: tagged('The comment as it is now', 'Comment'),
          ...refused(400, 401, 403, 404, 412, 413, 415, 422, 428),
        },
      },
      delete: {
        operationId: 'removeComment',
        summary: 'Deletes a comment of one’s own; its place stays for the replies',
        tags,
        security: WRITER,
        parameters: [commentId, thread],
        responses: {
          200: tagged('The tombstone, however often it is asked for', 'Comment'),
          ...refused(401, 403, 404, 422),
        },
      },
    },
    '/changes': {
      get: {
        operationId: 'listChanges',
        summary: 'What became of a thread since a revision',
        tags,
        parameters: [
          thread,
          inQuery('since', whole('A revision; without it, only where the thread is now is told', 0)),
          ifNoneMatch,
        ],
        responses: { 200: tagged('The changes', 'Changes'), ...refused(304, 400, 422) },
      },
    },
    '/counts': {
      get: {
        operationId: 'countComments',
        summary: 'How many comments threads have, tombstones not counted',
        tags,
        parameters: [
          inQuery(
            'thread',
            listOf(THREAD, 'The threads; those behind the hundredth are left out', { maxItems: 100 }),
          ),
          ifNoneMatch,
        ],
        responses: { 200: tagged('The counts', 'Counts'), ...refused(304, 422) },
      },
    },
  },
};
