import type { Comment } from '../../model/comment.js';
import { CommentError } from '../../model/errors.js';
import { abortError, checkSignal } from '../kit/comments.js';
import { noAnswer, statusError } from '../kit/status.js';

export interface Call {
  readonly path: string;
  readonly query: Readonly<Record<string, string | number | undefined>> | URLSearchParams;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** `cause` of an error that the server answered with. */
export interface Refused {
  readonly status: number;
  /** An earlier try may have been done, and its answer lost. */
  readonly resent: boolean;
  /** The server's clock, in milliseconds, where a signature had another time. */
  readonly now?: unknown;
  /** Why, where the code alone does not say it: `banned`, `reserved-name`, `revoked`, `last-key`, `repeated`, `name-…`; and `lost-key`. */
  readonly reason?: unknown;
  /** `thread`: a key is good for one thread only, and this is another. */
  readonly identities?: unknown;
  /** A task for whoever does not want to wait, where too many write at once. */
  readonly work?: unknown;
}

/** Sends a call, and again when that may help: every call of the API can be repeated. Gives the JSON of the answer, null for none. */
export type Transport = (call: Call) => Promise<unknown>;

/** How often a call is sent, and the longest pause that is waited here; more is left to whoever calls. */
const TRIES = 3;
const LONGEST_PAUSE = 5000;

/** `patience`: milliseconds until a try counts as unanswered. */
export function transport(base: string, fetch: typeof globalThis.fetch, patience: number): Transport {
  async function attempt(call: Call, resent: boolean): Promise<unknown> {
    const { path, query, method = 'GET', headers, body, signal } = call;
    checkSignal(signal);
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    const timer = setTimeout(stop, patience);
    signal?.addEventListener('abort', stop);
    try {
      const response = await fetch(`${base}${path}?${paramsOf(query)}`, {
        method,
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: controller.signal,
      });
      const text = await response.text();
      if (!response.ok) throw problemOf(response, text, resent);
      return response.status === 204 ? null : parsed(text);
    } catch (cause) {
      if (signal?.aborted) throw abortError(signal);
      throw cause instanceof CommentError ? cause : noAnswer(base, cause);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }

  return async (call) => {
    for (let left = TRIES - 1, pause = 300; ; left--, pause *= 3) {
      try {
        return await attempt(call, left < TRIES - 1);
      } catch (error) {
        const { retryable, code, retryAfter = pause * (0.5 + Math.random()) } = error as CommentError;
        // Without a network it is the store that waits for one.
        if (!left || !retryable || code === 'OFFLINE' || retryAfter > LONGEST_PAUSE) throw error;
        await rest(retryAfter, call.signal);
      }
    }
  };
}

/** Parameters of an address; those without a value are left out. */
export function paramsOf(query: Call['query']): URLSearchParams {
  if (query instanceof URLSearchParams) return query;
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CommentError('BAD_DATA', 'The answer is no JSON', { cause });
  }
}

interface Details extends Pick<Refused, 'now' | 'work'> {
  readonly detail?: unknown;
  readonly code?: unknown;
  readonly current?: Comment;
  readonly until?: unknown;
}

/** An answer that is not well: problem details (RFC 9457), or what a proxy on the way says. */
function problemOf(response: Response, text: string, resent: boolean): CommentError {
  let details: Details | null = null;
  try {
    details = JSON.parse(text) as Details | null;
  } catch {
    // The status has to do.
  }
  const { detail, code, current, until } = details ?? ({} as Details);
  const message = typeof detail === 'string' ? detail : `${response.status} ${response.statusText}`;
  const cause: Refused = { ...details, status: response.status, resent };
  if (code === 'CLOSED') return new CommentError('CLOSED', message, { cause });
  const more = { ...(current && { current }), ...(typeof until === 'string' && { until }) };
  return statusError(response, message, { cause, ...more });
}

/** A pause that ends early when the caller gives up, which is then noticed. */
function rest(pause: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, pause);
    signal?.addEventListener('abort', end);
  });
}
