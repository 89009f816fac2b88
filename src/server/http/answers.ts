import type { CommentErrorCode, CommentError } from '../../model/errors.js';
import type { Answer, Bytes, Stream } from './exchange.js';

/** What every answer says: it is data, for nobody to run, frame or guess at. */
const ALWAYS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const UNCACHED = { ...ALWAYS, 'cache-control': 'no-store' };
const JSON_TYPE = 'application/json';

/** An answer to one person alone. */
export function json(status: number, value: unknown, headers: Answer['headers'] = {}): Answer {
  return {
    status,
    headers: { ...UNCACHED, 'content-type': JSON_TYPE, ...headers },
    body: JSON.stringify(value),
  };
}

/** An answer without a body. */
export function empty(status: number, headers: Answer['headers'] = {}): Answer {
  return { status, headers: { ...UNCACHED, ...headers }, body: null };
}

/** An answer that is the same for all readers. */
export function shared(status: 200 | 304, body: Bytes | null, headers: Answer['headers']): Answer {
  return {
    status,
    headers: { ...ALWAYS, ...(body && { 'content-type': JSON_TYPE }), ...headers },
    body,
  };
}

/** An answer that goes on; nobody on the way may keep it back, or change it. */
export function streamed(type: string, stream: Stream): Answer {
  const passed = { 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' };
  return { status: 200, headers: { ...ALWAYS, ...passed, 'content-type': type }, body: null, stream };
}

const STATUS: Readonly<Record<CommentErrorCode, number>> = {
  ABORTED: 499,
  OFFLINE: 503,
  UNAVAILABLE: 503,
  RATE_LIMITED: 429,
  NOT_FOUND: 404,
  CONFLICT: 412,
  INVALID: 422,
  TOO_LONG: 413,
  FORBIDDEN: 403,
  CLOSED: 403,
  STORAGE_BLOCKED: 503,
  STORAGE_FULL: 507,
  STORAGE_LOST: 500,
  BAD_DATA: 500,
  UNKNOWN: 500,
};

/**
 * An error as problem details (RFC 9457). `code` is the one of `CommentError`; a `CONFLICT` has the comment as it is
 * now in `current`.
 */
export function problem(
  { code, message, retryAfter, current }: CommentError,
  more: Readonly<Record<string, unknown>> = {},
  status: number = STATUS[code],
): Answer {
  const details = {
    type: 'about:blank',
    status,
    detail: message,
    code,
    ...(current && { current }),
    ...more,
  };
  return {
    ...json(status, details, {
      'content-type': 'application/problem+json',
      ...(retryAfter !== undefined && { 'retry-after': String(Math.ceil(retryAfter / 1000)) }),
    }),
  };
}
