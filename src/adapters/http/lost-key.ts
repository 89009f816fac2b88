import type { KeyRing } from '../../identity/key-ring.js';
import type { Deed } from '../../identity/record.js';
import { CommentError } from '../../model/errors.js';
import type { Refused } from './transport.js';

/**
 * The refusal of a change, with the reason `lost-key` where the comment was not written with any key that is here: a server
 * only sees that it was another one, and only this browser knows which keys it has.
 */
export async function explained(error: unknown, ring: KeyRing, { action, id }: Deed): Promise<unknown> {
  if (!(error instanceof CommentError) || error.code !== 'FORBIDDEN') return error;
  if (id === undefined || (action !== 'edit' && action !== 'delete')) return error;
  const cause = (error.cause ?? {}) as Partial<Refused>;
  if (cause.reason !== undefined || (await ring.writerOf(id))) return error;
  return new CommentError('FORBIDDEN', error.message, { cause: { ...cause, reason: 'lost-key' } });
}
