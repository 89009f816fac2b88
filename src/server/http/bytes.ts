import { CommentError } from '../../model/errors.js';

/** Several pieces as one; `length` is that of all together. */
export function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Made only when it is thrown: an error looks at all that has been called, which costs more than to read a short body. */
export function tooLong(limit: number): CommentError {
  return new CommentError('TOO_LONG', `A request may have ${limit} bytes`);
}
