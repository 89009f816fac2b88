import { CommentError } from '../../model/errors.js';
import type { CommentErrorCode, CommentErrorOptions } from '../../model/errors.js';

const CODES: Readonly<Record<number, CommentErrorCode>> = {
  400: 'INVALID',
  401: 'FORBIDDEN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  410: 'NOT_FOUND',
  412: 'CONFLICT',
  413: 'TOO_LONG',
  422: 'INVALID',
  429: 'RATE_LIMITED',
};

/** What an answer that is not well means; `details` are the server's own words. */
export function statusError(
  { status, headers }: Response,
  details: string,
  options: CommentErrorOptions = {},
): CommentError {
  const code = CODES[status] ?? (status < 500 ? 'UNKNOWN' : 'UNAVAILABLE');
  return new CommentError(code, details, { ...retryAfter(headers), ...options });
}

/** A server that wants a longer pause has made a mistake, and no timer of a browser takes any number. */
const DAY = 86_400_000;

/** Milliseconds of a `Retry-After` header (RFC 9110, section 10.2.3), a day at most: seconds, or a date. */
function retryAfter(headers: Headers): { retryAfter?: number } {
  const value = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return wait >= 0 ? { retryAfter: Math.min(wait, DAY) } : {};
}

/** There was no answer at all. */
export function noAnswer(src: string | URL, cause: unknown): CommentError {
  const code = globalThis.navigator?.onLine === false ? 'OFFLINE' : 'UNAVAILABLE';
  return new CommentError(code, `No answer at ${src}`, { cause });
}
