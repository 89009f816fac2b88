import type { Call } from '../endpoints/endpoint.js';
import type { Weighed } from '../guard/weigh.js';
import type { Writer } from '../writer.js';
import { sessionTokenIn } from './cookie.js';
import { isOwnPage } from './own-page.js';
import { hashOf, isToken } from './token.js';

/** What a moderator writes costs nothing, and waits for nobody. */
const TRUSTED: Weighed & { readonly trusted: true } = {
  standing: 'shown',
  reasons: [],
  spend: [],
  trusted: true,
};

/**
 * For the owner and the moderators, wherever they write with a key of theirs, and on pages of this server itself, where their
 * browser shows the session; null for everybody else.
 */
export async function trusted(
  { ask, service }: Pick<Call, 'ask' | 'service'>,
  { signing }: Pick<Writer, 'signing'>,
): Promise<typeof TRUSTED | null> {
  if (signing?.moderator) return TRUSTED;
  const token = sessionTokenIn(ask);
  if (!isToken(token) || !isOwnPage(ask, service)) return null;
  return (await service.store.session(await hashOf('session', token))) ? TRUSTED : null;
}
