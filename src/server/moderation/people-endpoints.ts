import type { Call, Endpoint } from '../endpoints/endpoint.js';
import { empty, json, problem } from '../http/answers.js';
import { jsonBody } from '../http/json-body.js';
import { nameOf } from '../input/name.js';
import { fieldsOf, invalid } from '../input/text.js';
import { CommentError } from '../../model/errors.js';
import { newLink } from './links.js';
import type { NewLink } from './links.js';
import { requireRole } from './roles.js';

/** `GET /moderation/moderators`: who may moderate. */
export const listModerators: Endpoint = async (call) => {
  await requireRole(call, 'owner');
  return json(200, { moderators: await call.service.store.moderators() });
};

/** `POST /moderation/moderators`: one more, who signs in by the link. */
export const inviteModerator: Endpoint = async (call) => {
  await requireRole(call, 'owner');
  const { ask, service } = call;
  const { name } = fieldsOf(await jsonBody(ask, service.maxBody), 'the body');
  const checked = nameOf(name, 'name').trim();
  if (checked === '') throw invalid('name', 'is empty');
  const { href, kept } = await linkFor(call);
  if (await service.store.invite(checked, kept)) return json(201, { name: checked, link: href });
  const taken = new CommentError('CONFLICT', `There is a moderator ${checked} already`);
  return problem(taken, {}, 409);
};

/** `POST /moderation/moderators/{name}/link`: another link for one who is there, for another device. */
export const inviteAgain: Endpoint = async (call) => {
  await requireRole(call, 'owner');
  fieldsOf(await jsonBody(call.ask, call.service.maxBody), 'the body');
  const { href, kept } = await linkFor(call);
  const name = await call.service.store.inviteAgain(nameIn(call), kept);
  if (name === null) throw noSuch(call);
  return json(200, { name, link: href });
};

/** `DELETE /moderation/moderators/{name}`: takes the role, and ends every session of theirs at once. */
export const dismissModerator: Endpoint = async (call) => {
  await requireRole(call, 'owner');
  if (!(await call.service.store.dismiss(nameIn(call)))) throw noSuch(call);
  return empty(204);
};

function linkFor({ ask, service }: Call): Promise<NewLink> {
  // `requireRole` has made sure that it is a page of this server.
  return newLink(service.address ?? ask.header('origin') ?? '', service.now());
}

function nameIn({ id }: Call): string {
  try {
    return decodeURIComponent(id);
  } catch {
    throw invalid('name', 'is no text in UTF-8');
  }
}

function noSuch(call: Call): CommentError {
  return new CommentError(
    'NOT_FOUND',
    `There is no moderator ${nameIn(call)} who could be asked to go or come`,
  );
}
