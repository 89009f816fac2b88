import { CommentError } from '../../model/errors.js';
import type { CommentErrorCode } from '../../model/errors.js';

const CODES: Readonly<Record<number, CommentErrorCode>> = {
  401: 'FORBIDDEN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  410: 'NOT_FOUND',
  429: 'RATE_LIMITED',
};

/** Milliseconds of a `Retry-After` header in its form as seconds. */
function retryAfter(response: Response): { retryAfter?: number } {
  const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  return seconds >= 0 ? { retryAfter: seconds * 1000 } : {};
}

/** The text at an address; throws `OFFLINE`, `UNAVAILABLE`, or the code that the status stands for. */
export async function fetchText(src: string | URL): Promise<string> {
  try {
    const response = await fetch(src, { headers: { accept: 'application/json' } });
    if (response.ok) return await response.text();
    const code = CODES[response.status] ?? (response.status < 500 ? 'UNKNOWN' : 'UNAVAILABLE');
    throw new CommentError(code, `${response.status} at ${src}`, retryAfter(response));
  } catch (cause) {
    if (cause instanceof CommentError) throw cause;
    const code = globalThis.navigator?.onLine === false ? 'OFFLINE' : 'UNAVAILABLE';
    throw new CommentError(code, `No answer at ${src}`, { cause });
  }
}
