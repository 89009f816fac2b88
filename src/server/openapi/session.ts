import type { Area, Parameter, Reply } from './operation.js';
import { body, inQuery, nothing, refused, reply } from './parts.js';
import { named, text } from './schema.js';
import { INVITATION, MODERATOR, MODERATORS, NAMED, TOKEN } from './session-schemas.js';

const tags = ['session'];
const SESSION = [{ session: [] }];

const moderatorName: Parameter = {
  name: 'name',
  in: 'path',
  required: true,
  description: 'The moderator',
  schema: text('Their name'),
};

/** An answer that sets or takes the cookie of the session. */
const withCookie = (told: Reply): Reply => ({
  ...told,
  headers: { 'Set-Cookie': { description: 'The session', schema: { type: 'string' } } },
});

export const session: Area = {
  tag: {
    name: 'session',
    description: 'Who may moderate. What changes something must come from a page of the server itself',
  },
  schemas: { Moderator: MODERATOR, Moderators: MODERATORS, Invitation: INVITATION },
  paths: {
    '/session': {
      get: {
        operationId: 'readSession',
        summary: 'Who is signed in in this browser',
        tags,
        security: SESSION,
        responses: { 200: reply('The moderator', 'Moderator'), ...refused(401) },
      },
      post: {
        operationId: 'openSession',
        summary: 'Signs in by a one-time link, which is used up',
        tags,
        requestBody: body(TOKEN),
        responses: {
          200: withCookie(reply('The moderator', 'Moderator')),
          ...refused(400, 401, 403, 413, 415, 422, 429),
        },
      },
      delete: {
        operationId: 'closeSession',
        summary: 'Signs out, also where nobody is signed in',
        tags,
        parameters: [
          inQuery(
            'everywhere',
            text('`true` ends all sessions of the same person', {
              enum: ['true', 'false'],
              default: 'false',
            }),
          ),
        ],
        responses: { 204: withCookie(nothing('Nobody is signed in here')), ...refused(403) },
      },
    },
    '/moderation/moderators': {
      get: {
        operationId: 'listModerators',
        summary: 'Who may moderate, for the owner',
        tags,
        security: SESSION,
        responses: { 200: reply('The moderators', 'Moderators'), ...refused(401, 403) },
      },
      post: {
        operationId: 'inviteModerator',
        summary: 'Makes somebody a moderator, by a link that the owner gives them',
        tags,
        security: SESSION,
        requestBody: body(NAMED),
        responses: {
          201: reply('The link', named('Invitation')),
          ...refused(400, 401, 403, 409, 413, 415, 422),
        },
      },
    },
    '/moderation/moderators/{name}': {
      delete: {
        operationId: 'dismissModerator',
        summary: 'Takes the role from a moderator, and ends all of their sessions at once',
        tags,
        security: SESSION,
        parameters: [moderatorName],
        responses: { 204: nothing('They are no moderator any more'), ...refused(401, 403, 404, 422) },
      },
    },
    '/moderation/moderators/{name}/link': {
      post: {
        operationId: 'inviteAgain',
        summary: 'Another link for a moderator who is there, for another device',
        tags,
        security: SESSION,
        parameters: [moderatorName],
        requestBody: body({ type: 'object' }),
        responses: {
          200: reply('The link', named('Invitation')),
          ...refused(400, 401, 403, 404, 413, 415, 422),
        },
      },
    },
  },
};
