import type { Comment, Disputed, Draft, Mark } from '../../model/comment.js';
import { COMMENT_ID } from './parts.js';
import { listOf, named, objectOf, text, time, whole } from './schema.js';
import type { Schema } from './schema.js';

export const MARK = objectOf<Mark>(
  'What tells people apart whose keys signed their comments',
  { words: text('Two or three words'), color: whole('A help for the eye', 0, { maximum: 7 }) },
  {},
);

const AUTHOR = objectOf<Comment['author']>(
  'Who wrote it',
  {
    name: text('As it was written; empty for a person who gave none', { maxLength: 256 }),
    id: text('The stable id of this person, where the server knows one'),
    url: text("The person's own page", { format: 'uri', maxLength: 2000 }),
    mark: MARK,
    role: text('The key is one of the owner or of a moderator', { enum: ['owner', 'moderator'] }),
  },
  { id: true, url: true, mark: true, role: true },
);

const DISPUTED = objectOf<Disputed>(
  'Somebody who used the same name earlier in the thread says that this is not by them; their key did not sign it',
  { by: MARK, earlier: COMMENT_ID },
  {},
);

/** Who asks is not known where answers are shared; `held` is only in those to one writer. */
export const COMMENT = objectOf<Omit<Comment, 'own'>>(
  'A comment as it is shown to everybody',
  {
    id: COMMENT_ID,
    parentId: { ...COMMENT_ID, type: ['string', 'null'], description: 'The comment that is answered' },
    author: AUTHOR,
    body: text('The source text, exactly as it was written (Markdown); empty in a tombstone'),
    format: text('`html` for a comment that was imported as HTML', { enum: ['markdown', 'html'] }),
    createdAt: {
      ...time('When the server took it; null where that was never known.'),
      type: ['string', 'null'],
    },
    editedAt: time('When the text was last changed.'),
    deletedAt: time('When it was deleted: this is a tombstone, which holds the place for the replies.'),
    revision: whole('Rises by one with every change of the text', 1),
    timeZone: text("The writer's IANA time zone"),
    reactions: {
      type: 'object',
      description: 'How many people gave each kind of reaction; kinds that nobody gave are left out',
      additionalProperties: { type: 'integer', minimum: 1 },
    },
    reacted: listOf(text('A kind'), 'Which of them whoever asks has given; only in answers to a reaction'),
    held: {
      type: 'boolean',
      const: true,
      description: 'Nobody else sees it until a moderator has approved it. Only in answers to its writer',
    },
    disputed: DISPUTED,
  },
  {
    format: true,
    editedAt: true,
    deletedAt: true,
    timeZone: true,
    reactions: true,
    reacted: true,
    held: true,
    disputed: true,
  },
);

export const DRAFT = objectOf<
  Partial<Omit<Draft, 'threadId' | 'idempotencyKey' | 'body'>> & Pick<Draft, 'body'>
>(
  'A comment that is to be kept',
  {
    parentId: { ...COMMENT_ID, type: ['string', 'null'], description: 'The comment that is answered' },
    author: { ...AUTHOR, required: [] },
    body: text('The source text', { minLength: 1 }),
    timeZone: text("The writer's IANA time zone; one that is not known is left out"),
    signs: {
      type: 'object',
      description: 'How it was written: it only speaks against a comment, and is not kept',
      properties: {
        trap: text("What stands in a field that people don't see"),
        took: whole('Milliseconds from opening the box to sending', 0),
      },
    },
  },
  { parentId: true, author: true, timeZone: true, signs: true },
);

const revision = whole(
  'The state of the thread that this shows: it rises with every change in the thread',
  0,
);

const live: Schema = {
  type: 'boolean',
  const: true,
  description: 'This server tells changes as they happen, at `/live`',
};

export const closed: Schema = {
  type: 'string',
  enum: ['read-only', 'closed'],
  description: 'The thread takes nothing more: it was made so, or its time is over',
};

export const PAGE: Schema = {
  type: 'object',
  description: 'A stretch of a thread: flat, in the order asked for, tombstones included',
  properties: {
    revision,
    live,
    closed,
    reactions: listOf(text('A kind'), 'The reactions that people may give here'),
    comments: listOf(named('Comment'), 'In the order asked for'),
    next: text('Cursor of the page behind this one; absent on the last'),
    previous: text('Cursor of the page before this one; absent on the first'),
    total: whole('Comments of the whole thread, tombstones not counted', 0),
  },
  required: ['revision', 'comments', 'total'],
};

export const CHANGES: Schema = {
  type: 'object',
  description: 'What became of a thread; where it was too much for one answer, `revision` is where to go on',
  properties: {
    revision,
    live,
    closed,
    changes: listOf(
      {
        type: 'object',
        properties: {
          kind: { type: 'string', enum: ['created', 'updated', 'removed'] },
          comment: named('Comment'),
        },
        required: ['kind', 'comment'],
      },
      'In the order in which they happened; each with the comment as it is now',
    ),
  },
  required: ['revision', 'changes'],
};

export const COUNTS: Schema = {
  type: 'object',
  properties: { counts: listOf({ type: 'integer', minimum: 0 }, 'In the order asked for') },
  required: ['counts'],
};
