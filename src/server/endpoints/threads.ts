import { json } from '../http/answers.js';
import { jsonBody } from '../http/json-body.js';
import { closedNow } from '../http/closed.js';
import { threadIn } from '../input/query.js';
import { fieldsOf, threadIdOf } from '../input/text.js';
import { threadSettingsOf } from '../input/thread-settings.js';
import { requireRole } from '../moderation/roles.js';
import type { KnownThread } from '../stores/threads.js';
import type { Answer } from '../http/exchange.js';
import type { Call, Endpoint } from './endpoint.js';

/** `GET /threads/settings`: what holds for a thread, for everybody to know. */
export const readSettings: Endpoint = async (call) =>
  shown(call, await call.service.store.thread(threadIn(call.params)));

/** `PUT /threads/settings`: settles it anew, all of it; for moderators. */
export const writeSettings: Endpoint = async (call) => {
  await requireRole(call, 'moderator');
  const { ask, params, service } = call;
  const threadId = threadIn(params);
  const settings = threadSettingsOf(await jsonBody(ask, service.maxBody));
  return shown(call, await service.store.settle(threadId, settings));
};

/** `POST /threads/aliases`: another address of the same thread, whose comments come along; for moderators. */
export const addAlias: Endpoint = async (call) => {
  await requireRole(call, 'moderator');
  const { ask, params, service } = call;
  const threadId = threadIn(params);
  const { alias } = fieldsOf(await jsonBody(ask, service.maxBody), 'the body');
  return shown(call, await service.store.addAlias(threadId, threadIdOf(alias)));
};

/** `DELETE /threads/aliases`: the address begins anew, without comments; for moderators. */
export const removeAlias: Endpoint = async (call) => {
  await requireRole(call, 'moderator');
  const { params, service } = call;
  return shown(
    call,
    await service.store.removeAlias(threadIn(params), threadIdOf(params.get('alias') ?? '')),
  );
};

function shown({ service }: Call, { closesAt, ...thread }: KnownThread): Answer {
  const closed = closedNow(closesAt, service.now());
  return json(200, { ...thread, ...(closed && { closed }) });
}
