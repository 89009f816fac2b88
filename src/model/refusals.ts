import { CommentError } from './errors.js';
import type { QueueItem } from './moderation.js';

/** `cause` of an error that a server answered a moderator with. */
export interface Refusal {
  readonly status: number;
  /** With `CONFLICT`: how the comment is now. */
  readonly item?: QueueItem;
}

function causeOf(error: CommentError): Partial<Refusal> {
  return (error.cause ?? {}) as Partial<Refusal>;
}

/** Whether a call failed because nobody is signed in (any more). */
export function isSignedOut(error: unknown): boolean {
  return error instanceof CommentError && error.code === 'FORBIDDEN' && causeOf(error).status === 401;
}

/** What a comment has become, where a call failed because another moderator was faster; else null. */
export function itemNow(error: CommentError): QueueItem | null {
  return error.code === 'CONFLICT' ? (causeOf(error).item ?? null) : null;
}
