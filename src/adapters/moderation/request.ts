import { CommentError } from '../../model/errors.js';
import type { QueueItem } from '../../model/moderation.js';
import type { Refusal } from '../../model/refusals.js';
import { abortError, checkSignal } from '../kit/comments.js';
import { noAnswer, statusError } from '../kit/status.js';

export interface Request {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** Sends a request with the session of this browser; gives the JSON of the answer, null for one without a body. */
export type Send = (request: Request) => Promise<unknown>;

/**
 * Sent once: a moderator sees at once what has not worked, and decides whether it is to be sent again.
 *
 * @param patience - Milliseconds until a request counts as unanswered.
 */
export function sender(base: string, fetch: typeof globalThis.fetch, patience: number): Send {
  return async ({ method = 'GET', path, query = {}, body, signal }) => {
    checkSignal(signal);
    const limit = AbortSignal.timeout(patience);
    try {
      const response = await fetch(`${base}${path}${searchOf(query)}`, {
        method,
        // The session is a cookie of the server's own origin.
        credentials: 'same-origin',
        cache: 'no-store',
        ...(body !== undefined && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      const text = await response.text();
      if (!response.ok) throw problemOf(response, text);
      return text === '' ? null : parsed(text);
    } catch (cause) {
      if (signal?.aborted) throw abortError(signal);
      throw cause instanceof CommentError ? cause : noAnswer(base, cause);
    }
  };
}

function searchOf(query: Request['query'] = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const params = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length ? `?${params}` : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CommentError('BAD_DATA', 'The answer is no JSON', { cause });
  }
}

interface Details {
  readonly detail?: unknown;
  readonly item?: QueueItem;
}

/** An answer that is not well: problem details (RFC 9457), or what a proxy on the way says. */
function problemOf(response: Response, text: string): CommentError {
  let details: Details = {};
  try {
    details = (JSON.parse(text) as Details | null) ?? {};
  } catch {
    // The status has to do.
  }
  const { status, statusText } = response;
  const message = typeof details.detail === 'string' ? details.detail : `${status} ${statusText}`;
  const cause: Refusal = { status, ...(details.item && { item: details.item }) };
  // RFC 9110 has two words for it: the state has changed (409), or is not what was named (412).
  if (status === 409) return new CommentError('CONFLICT', message, { cause });
  return statusError(response, message, { cause });
}
