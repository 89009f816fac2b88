import type { Moderator, ModeratorRole } from '../../model/moderation.js';
import type { Call } from '../endpoints/endpoint.js';
import { Refusal } from '../http/refusal.js';
import { sessionTokenIn } from './cookie.js';
import { checkOwnPage } from './own-page.js';
import { hashOf, isToken } from './token.js';

/**
 * Who is signed in, if that is enough: `FORBIDDEN` with 401 for nobody, and with 403 for a moderator where it takes the
 * owner, or for a request to change something that no page of this server has made. A route with such an endpoint
 * has `own`.
 */
export async function requireRole({ ask, service }: Call, role: ModeratorRole): Promise<Moderator> {
  if (!/^(GET|HEAD)$/.test(ask.method)) checkOwnPage(ask, service);
  const token = sessionTokenIn(ask);
  const moderator = isToken(token) ? await service.store.session(await hashOf('session', token)) : null;
  if (!moderator) {
    throw new Refusal(401, 'FORBIDDEN', 'Nobody is signed in', { 'www-authenticate': 'Cookie' });
  }
  if (role === 'owner' && moderator.role !== 'owner') {
    throw new Refusal(403, 'FORBIDDEN', 'Only the owner may do that');
  }
  return moderator;
}
