import type { OwnOpinions } from '../stores/own.js';
import type { PlacedComment } from '../../adapters/adapter.js';
import type { Area, Reply } from './operation.js';
import { COMMENT_ID, cursor, ifNoneMatch, inQuery, limit, refused, reply, tagged, THREAD } from './parts.js';
import { listOf, named, objectOf, text, time, whole } from './schema.js';
import type { Schema } from './schema.js';

const PLACED = objectOf<PlacedComment>(
  'A comment, and where it stands',
  {
    thread: objectOf<PlacedComment['thread']>(
      'Its thread',
      { id: THREAD, title: text('Title of the page'), url: text('Address of the page', { format: 'uri' }) },
      { title: true, url: true },
    ),
    comment: named('Comment'),
  },
  {},
);

const list = {
  comments: listOf(named('PlacedComment'), 'The newest first, tombstones left out'),
  next: text('Cursor of the page behind this one; absent on the last'),
};

const LATEST: Schema = { type: 'object', properties: list, required: ['comments'] };

const place = { threadId: THREAD, id: COMMENT_ID, at: time('When.') };

const OWN: Schema = {
  type: 'object',
  description: 'All that is kept of one person, for that person',
  properties: {
    ...list,
    reactions: listOf(
      objectOf<OwnOpinions['reactions'][number]>('A reaction', { ...place, kind: text('Which') }, {}),
      'On the first page',
    ),
    reports: listOf(
      objectOf<OwnOpinions['reports'][number]>('A report', { ...place, reason: text('Why') }, {}),
      'On the first page',
    ),
  },
  required: ['comments', 'reactions', 'reports'],
};

const ERASED: Schema = {
  type: 'object',
  description: 'How much was erased',
  properties: { comments: whole('', 0), reactions: whole('', 0), reports: whole('', 0) },
  required: ['comments', 'reactions', 'reports'],
};

const ofThread = inQuery('thread', THREAD);
const ATOM: Reply = {
  ...tagged('Atom (RFC 4287), with who answers whom (RFC 4685)', {}),
  content: { 'application/atom+xml': { schema: text('The feed') } },
};
const security = [{ key: [] }, { writer: [] }];

export const site: Area = {
  tag: { name: 'site', description: 'What was said in all threads, and what one person said' },
  schemas: { PlacedComment: PLACED, Latest: LATEST, Own: OWN, Erased: ERASED },
  paths: {
    '/latest': {
      get: {
        operationId: 'listLatest',
        summary: 'The newest comments of the site',
        tags: ['site'],
        parameters: [limit(20, 100), cursor, ifNoneMatch],
        responses: { 200: tagged('A page', 'Latest'), ...refused(304, 400, 404) },
      },
    },
    '/feed': {
      get: {
        operationId: 'readFeed',
        summary: 'The newest comments of a thread, or of the site, as a feed',
        tags: ['site'],
        parameters: [ofThread, ifNoneMatch],
        responses: { 200: ATOM, ...refused(304, 422) },
      },
    },
    '/mine': {
      get: {
        operationId: 'readOwn',
        summary: 'All that is kept of whoever asks',
        description: 'With comments that are held, which only their writer sees.',
        tags: ['site'],
        security,
        parameters: [ofThread, limit(100, 1000), cursor],
        responses: { 200: reply('A page', 'Own'), ...refused(400, 401, 403, 404, 422) },
      },
      delete: {
        operationId: 'eraseOwn',
        summary: 'Erases all that is kept of whoever asks; the places of the comments stay',
        tags: ['site'],
        security,
        responses: { 200: reply('What is gone', 'Erased'), ...refused(401, 403) },
      },
    },
  },
};
