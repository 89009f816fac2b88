import type { Call } from '../endpoints/endpoint.js';
import type { Weighed } from '../guard/weigh.js';
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
 * For whoever is signed in as a moderator and writes on a page of this server itself, where their browser shows the session;
 * null for everybody else.
 */
export async function trusted({ ask, service }: Call): Promise<typeof TRUSTED | null> {
  const token = sessionTokenIn(ask);
  if (!isToken(token) || !isOwnPage(ask, service)) return null;
  return (await service.store.session(await hashOf('session', token))) ? TRUSTED : null;
}
