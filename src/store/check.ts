import { CommentError } from '../model/errors.js';
import type { StoreOptions } from './state.js';

/** Why a text isn't sent at all; nothing where it may be. Adapters rely on it: they check nothing. */
export function check(body: string, { maxLength = Infinity }: StoreOptions): CommentError | undefined {
  if (!body.trim()) return new CommentError('INVALID', 'There is no text');
  return body.length > maxLength ? new CommentError('TOO_LONG', `Longer than ${maxLength}`) : undefined;
}
