import { CommentError } from './errors.js';

/** Whether a call failed because nobody is signed in (any more): a `FORBIDDEN` whose `cause` names the status 401. */
export function isSignedOut(error: unknown): boolean {
  if (!(error instanceof CommentError) || error.code !== 'FORBIDDEN') return false;
  return (error.cause as { readonly status?: unknown } | undefined)?.status === 401;
}
