import type { Endpoint } from '../endpoints/endpoint.js';
import { empty, json } from '../http/answers.js';
import { jsonBody } from '../http/json-body.js';
import { Refusal } from '../http/refusal.js';
import { fieldsOf } from '../input/text.js';
import { sessionCookie, sessionTokenIn } from './cookie.js';
import { checkOwnPage } from './own-page.js';
import { requireRole } from './roles.js';
import { SESSION_TIME } from './times.js';
import { hashOf, isToken, newToken } from './token.js';

/** `POST /session`: turns the token of a one-time link into a session. */
export const openSession: Endpoint = async ({ ask, service }) => {
  checkOwnPage(ask, service);
  const { token } = fieldsOf(await jsonBody(ask, service.maxBody), 'the body');
  const session = newToken();
  // Where no cookie can be kept, the link is not used up.
  const cookie = sessionCookie(ask, session, SESSION_TIME / 1000);
  const moderator = isToken(token)
    ? await service.store.signIn(await hashOf('sign-in', token), await hashOf('session', session))
    : null;
  if (moderator) return json(200, moderator, { 'set-cookie': cookie });
  service.attempts.failed();
  throw new Refusal(401, 'FORBIDDEN', 'This link is too old, or was used already: ask for another one', {
    'www-authenticate': 'Cookie',
  });
};

/** `GET /session`: who is signed in here. */
export const readSession: Endpoint = async (call) => json(200, await requireRole(call, 'moderator'));

/** `DELETE /session`: ends the session here; with `?everywhere=true`, on all devices of the same person. */
export const closeSession: Endpoint = async ({ ask, params, service }) => {
  checkOwnPage(ask, service);
  const token = sessionTokenIn(ask);
  if (isToken(token)) {
    await service.store.signOut(await hashOf('session', token), params.get('everywhere') === 'true');
  }
  return empty(204, { 'set-cookie': sessionCookie(ask, '', 0) });
};
