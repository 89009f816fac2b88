import { CommentError } from '../../model/errors.js';
import type { CommentErrorCode } from '../../model/errors.js';

/**
 * Names of errors that mean: not here, or not now. Site data switched off or a sandboxed frame (Security, NotAllowed),
 * private windows of older Firefoxes (InvalidState), a database that a newer version of this library made (Version).
 */
const REFUSED = /^(Security|NotAllowed|InvalidState|Version|Timeout)Error$/;

/** An error of the browser's storage. */
export function storageError(code: CommentErrorCode & `STORAGE_${string}`, cause?: unknown): CommentError {
  return new CommentError(code, `Storage in this browser: ${code}`, { cause });
}

/** What IndexedDB threw, as a `CommentError`. Whatever is not known by name means unreadable data. */
export function storageFailure(error: unknown): CommentError {
  if (!(error instanceof DOMException)) return CommentError.from(error);
  const { name } = error;
  if (name === 'QuotaExceededError') return storageError('STORAGE_FULL', error);
  return storageError(REFUSED.test(name) ? 'STORAGE_BLOCKED' : 'STORAGE_LOST', error);
}
