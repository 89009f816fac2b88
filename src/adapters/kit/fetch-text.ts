import { CommentError } from '../../model/errors.js';
import { noAnswer, statusError } from './status.js';

/** The text at an address; throws `OFFLINE`, `UNAVAILABLE`, or the code that the status stands for. */
export async function fetchText(src: string | URL): Promise<string> {
  try {
    const response = await fetch(src, { headers: { accept: 'application/json' } });
    if (response.ok) return await response.text();
    throw statusError(response, `${response.status} at ${src}`);
  } catch (cause) {
    if (cause instanceof CommentError) throw cause;
    throw noAnswer(src, cause);
  }
}
