import type { Comment } from './comment.js';

/**
 * Everything that can go wrong, as a closed list. Codes are kept between major versions; messages may change.
 *
 * | code | meaning |
 * | --- | --- |
 * | `ABORTED` | the caller's signal ended the call; nothing was left half done |
 * | `OFFLINE` | no network; may be tried again |
 * | `UNAVAILABLE` | the backend can't be reached, or failed; may be tried again |
 * | `RATE_LIMITED` | too many; may be tried again after `retryAfter` |
 * | `NOT_FOUND` | no such thread, comment or cursor |
 * | `CONFLICT` | the comment has changed since the named revision; `current` holds how it is now |
 * | `INVALID` | the backend does not take this text, name or request |
 * | `TOO_LONG` | the text is longer than the limit |
 * | `FORBIDDEN` | this person may not do that; `until` may say how long |
 * | `CLOSED` | the thread takes no more comments |
 * | `STORAGE_BLOCKED` | the browser refuses storage, or another tab holds it |
 * | `STORAGE_FULL` | no room left |
 * | `STORAGE_LOST` | the stored data was deleted or is damaged |
 * | `BAD_DATA` | what came back, or what is to be imported, can't be read; `place` says where |
 * | `UNKNOWN` | anything else; `cause` has it |
 */
export type CommentErrorCode =
  | 'ABORTED'
  | 'OFFLINE'
  | 'UNAVAILABLE'
  | 'RATE_LIMITED'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'INVALID'
  | 'TOO_LONG'
  | 'FORBIDDEN'
  | 'CLOSED'
  | 'STORAGE_BLOCKED'
  | 'STORAGE_FULL'
  | 'STORAGE_LOST'
  | 'BAD_DATA'
  | 'UNKNOWN';

export interface CommentErrorOptions {
  cause?: unknown;
  /** Milliseconds to wait before the same call may be tried again. */
  retryAfter?: number;
  /** With `CONFLICT`: the comment as the backend has it now. */
  current?: Comment;
  /** With `FORBIDDEN`: when that ends, as a ban does; RFC 3339. Absent: never, or nobody knows. */
  until?: string;
  /** With `BAD_DATA`: where, counted from 1. */
  place?: { line: number; column: number };
}

const RETRYABLE: ReadonlySet<CommentErrorCode> = new Set(['OFFLINE', 'UNAVAILABLE', 'RATE_LIMITED']);

/** The only kind of error that adapters, importers and the store let out. */
export class CommentError extends Error {
  override readonly name = 'CommentError';
  readonly code: CommentErrorCode;
  readonly retryAfter: number | undefined;
  readonly current: Comment | undefined;
  readonly until: string | undefined;
  readonly place: { line: number; column: number } | undefined;

  constructor(code: CommentErrorCode, message: string, options: CommentErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.retryAfter = options.retryAfter;
    this.current = options.current;
    this.until = options.until;
    this.place = options.place;
  }

  /** Whether the same call may succeed later, unchanged. */
  get retryable(): boolean {
    return RETRYABLE.has(this.code);
  }

  /**
   * Any thrown value as a `CommentError`; one that is already one is given back as it is. One of another copy of this library
   * (the script tag beside an adapter from npm) keeps its code and what else it says.
   */
  static from(error: unknown): CommentError {
    if (error instanceof CommentError) return error;
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    const options = { cause: error };
    if (name === 'CommentError') {
      const { code, ...rest } = error as CommentError;
      return new CommentError(code, message, { ...rest, ...options } as CommentErrorOptions);
    }
    return new CommentError(name === 'AbortError' ? 'ABORTED' : 'UNKNOWN', message, options);
  }
}
