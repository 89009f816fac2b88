import type { LogEntry, QueueItem, QueueReason } from '../../model/moderation.js';
import { ACTIONS, REASON } from '../moderation/input.js';
import { COMMENT_ID, THREAD } from './parts.js';
import { PROBLEM } from './problem.js';
import { listOf, named, objectOf, text, time, whole } from './schema.js';
import type { Schema } from './schema.js';

const STANDING = text('Who sees it: everybody, or moderators only', {
  enum: ['shown', 'held', 'hidden', 'spam'],
});
const ACTION = text('What was decided', { enum: ACTIONS });
const WHY = text('Why, for the log', { maxLength: REASON });

const QUEUE_REASON = objectOf<QueueReason>(
  'Why it was held, or what it was reported for',
  {
    code: text('For programs; `reported` for a report'),
    words: text('More about it, as the words of whoever reported it'),
  },
  { words: true },
);

export const QUEUE_ITEM = objectOf<QueueItem>(
  'A comment, and what a moderator has to know of it',
  {
    comment: named('Comment'),
    standing: STANDING,
    reports: whole('Reports that wait', 0),
    reasons: listOf(QUEUE_REASON, 'Why it was held, then what it was reported for'),
    writer: {
      ...text('The same for one writer on this site; nobody can be found by it'),
      type: ['string', 'null'],
    },
    banned: { type: 'boolean', description: 'Whether its writer may not write' },
    address: text('Whether the address it came from can be banned, or is; absent: it is not known any more', {
      enum: ['known', 'banned'],
    }),
    thread: objectOf<QueueItem['thread']>(
      'Where it stands',
      { id: THREAD, title: text('Of its page'), url: text('Of its page') },
      { title: true, url: true },
    ),
    decided: objectOf<NonNullable<QueueItem['decided']>>(
      'The last decision about it',
      { by: text('The moderator'), at: time('When.'), action: ACTION, reason: WHY },
      { reason: true },
    ),
    version: text('Changes with each decision and each edit; an action may name the one it was made on'),
  },
  { address: true, decided: true, version: true },
);

export const QUEUE: Schema = {
  type: 'object',
  properties: {
    items: listOf(named('QueueItem'), 'The newest first'),
    next: text('Cursor of the page behind this one; absent on the last'),
    counts: objectOf<Record<'held' | 'reported' | 'hidden' | 'spam', number>>(
      'How many there are in each queue',
      {
        held: whole('', 0),
        reported: whole('', 0),
        hidden: whole('', 0),
        spam: whole('', 0),
      },
      {},
    ),
  },
  required: ['items', 'counts'],
};

export const LOG_ENTRY = objectOf<LogEntry>(
  'A decision',
  {
    id: text('Rises with time'),
    by: text('The moderator'),
    at: time('When.'),
    action: ACTION,
    threadId: THREAD,
    commentId: COMMENT_ID,
    reason: WHY,
    until: time('When a ban ends; absent: never.'),
    address: { type: 'boolean', const: true, description: 'It was about an address, not about one writer' },
    undone: { type: 'boolean', const: true, description: 'It was made as it was before' },
    undoneBy: text('The moderator who did so'),
    undoneAt: time('When.'),
  },
  { reason: true, until: true, address: true, undone: true, undoneBy: true, undoneAt: true },
);

export const LOG: Schema = {
  type: 'object',
  properties: {
    entries: listOf(named('LogEntry'), 'The newest first'),
    next: text('Cursor of the page behind this one; absent on the last'),
  },
  required: ['entries'],
};

export const DONE: Schema = {
  type: 'object',
  properties: { entry: named('LogEntry'), item: named('QueueItem') },
  required: ['entry', 'item'],
};

export const DEED: Schema = {
  type: 'object',
  properties: {
    action: ACTION,
    threadId: THREAD,
    id: COMMENT_ID,
    reason: WHY,
    until: time('With `ban`: when it ends.'),
    address: {
      type: 'boolean',
      const: true,
      description:
        'With `ban` and `unban`: of all who write from the address of the comment. It ends when the day (of UTC) is over, at the latest',
    },
    version: text('`version` of the item that was decided about; another one now is a conflict (409)'),
  },
  required: ['action', 'threadId', 'id'],
};

export const OVERTAKEN: Schema = {
  ...PROBLEM,
  description: 'Another moderator was faster, or it was done already: how it is now',
  properties: { ...PROBLEM.properties, item: named('QueueItem') },
};
