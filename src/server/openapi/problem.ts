import type { Comment } from '../../model/comment.js';
import type { CommentErrorCode } from '../../model/errors.js';
import type { NameFault } from '../input/name.js';
import { named, objectOf, text, time, whole } from './schema.js';
import type { Schema } from './schema.js';

const CODES: { readonly [Code in CommentErrorCode]: Code } = {
  ABORTED: 'ABORTED',
  OFFLINE: 'OFFLINE',
  UNAVAILABLE: 'UNAVAILABLE',
  RATE_LIMITED: 'RATE_LIMITED',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  INVALID: 'INVALID',
  TOO_LONG: 'TOO_LONG',
  FORBIDDEN: 'FORBIDDEN',
  CLOSED: 'CLOSED',
  STORAGE_BLOCKED: 'STORAGE_BLOCKED',
  STORAGE_FULL: 'STORAGE_FULL',
  STORAGE_LOST: 'STORAGE_LOST',
  BAD_DATA: 'BAD_DATA',
  UNKNOWN: 'UNKNOWN',
};

/** Why, where the code alone would not do for telling people. */
type Reason = 'banned' | 'reserved-name' | 'revoked' | 'last-key' | 'repeated' | NameFault;

const REASONS: readonly Reason[] = [
  'banned',
  'reserved-name',
  'revoked',
  'last-key',
  'repeated',
  'name-characters',
  'name-empty',
  'name-long',
  'name-marks',
];

interface Problem {
  readonly type: string;
  readonly status: number;
  readonly detail: string;
  readonly code: CommentErrorCode;
  readonly now?: number;
  readonly identities?: 'thread';
  readonly reason?: Reason;
  readonly until?: string;
  readonly work?: Readonly<Record<string, unknown>>;
}

interface Conflict extends Problem {
  readonly current: Comment;
  readonly yours: string;
}

const problem = {
  type: text('Always `about:blank`'),
  status: { type: 'integer', description: 'The status of the answer' },
  detail: text('What is wrong, in English'),
  code: text('The same for programs', { enum: Object.values(CODES) }),
  now: whole("The server's clock, in milliseconds, where a signature had another time", 0),
  identities: text('Where a key is good for one thread only, and this is another', { enum: ['thread'] }),
  reason: text('More about it, for programs that tell people', { enum: REASONS }),
  until: time('Where `reason` is `banned`: when the ban ends; absent: never.'),
  work: {
    type: 'object',
    description:
      'Where too many write at once: a task (https://altcha.org). The same request is taken with what came of it, ' +
      '`{ challenge, solution }` as JSON in base64, in the header `Comment-Work`, or without it later',
  },
} as const satisfies Record<string, Schema>;

const OPTIONAL = { now: true, identities: true, reason: true, until: true, work: true } as const;

export const PROBLEM = objectOf<Problem>('What was wrong (RFC 9457)', problem, OPTIONAL);

export const CONFLICT = objectOf<Conflict>(
  'Somebody was faster: both texts',
  { ...problem, current: named('Comment'), yours: text('The text that was to be written') },
  OPTIONAL,
);
