import type { Call, Endpoint } from '../endpoints/endpoint.js';
import { json, problem } from '../http/answers.js';
import type { Answer } from '../http/exchange.js';
import { Refusal } from '../http/refusal.js';
import { jsonBody } from '../http/json-body.js';
import { fieldsOf, idOf } from '../input/text.js';
import { Overtaken } from '../stores/moderation.js';
import type { Done } from '../stores/moderation.js';
import { deedOf, pageIn, queueQueryIn } from './input.js';
import { requireRole } from './roles.js';

/** `GET /moderation/queue`: comments of one standing, or those that were reported. */
export const readQueue: Endpoint = async (call) => {
  await requireRole(call, 'moderator');
  return json(200, await call.service.store.queue(queueQueryIn(call.params)));
};

/** `POST /moderation/actions`: a decision about a comment, or about its writer. */
export const act: Endpoint = async (call) => {
  const { name } = await requireRole(call, 'moderator');
  const { ask, service } = call;
  const deed = deedOf(await jsonBody(ask, service.maxBody), service.now());
  if (deed.address && !service.guard.addressOf) {
    throw new Refusal(422, 'INVALID', 'This server keeps no addresses: nobody is banned by them');
  }
  return answered(service.store.act({ ...deed, by: name }));
};

/** `POST /moderation/log/{id}/undo`: makes it as it was before. */
export const undo: Endpoint = async (call) => {
  const { name } = await requireRole(call, 'moderator');
  const { ask, service } = call;
  fieldsOf(await jsonBody(ask, service.maxBody), 'the body');
  return answered(service.store.undo(idOf(call.id, 'id'), name));
};

/** `GET /moderation/log`: what was decided, by whom and why. */
export const readLog: Endpoint = async (call: Call) => {
  await requireRole(call, 'moderator');
  return json(200, await call.service.store.log(pageIn(call.params)));
};

/** Who was too late is shown how it is now. */
async function answered(done: Promise<Done>): Promise<Answer> {
  try {
    return json(200, await done);
  } catch (error) {
    if (error instanceof Overtaken) return problem(error, { item: error.item }, 409);
    throw error;
  }
}
