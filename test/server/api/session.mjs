// Who may moderate, and how they come in.
import { moderatorsActing, onlyModerators } from './who.mjs';

const onlyTheOwner = { moderator: 'refused', 'moderator elsewhere': 'refused' };
/** Whoever it is: they must only come from the server's own page. */
const onOwnPages = moderatorsActing;
let serial = 0;

export const session = {
  'GET /session': { ask: () => ({ path: '/session' }), role: 'moderator', roles: onlyModerators },
  'POST /session': {
    ask: ({ token }) => ({ path: '/session', body: { token } }),
    role: 'owner',
    roles: onOwnPages,
    others: {
      401: (world) => world.as('owner', 'POST', { path: '/session', body: { token: 'x' } }),
      429: async (world) => {
        for (;;) {
          const answer = await world.as('owner', 'POST', { path: '/session', body: { token: 'x' } });
          if (answer.status !== 401) return answer;
        }
      },
    },
  },
  'DELETE /session': { ask: () => ({ path: '/session' }), role: 'moderator', roles: onOwnPages },
  'GET /moderation/moderators': {
    ask: () => ({ path: '/moderation/moderators' }),
    role: 'owner',
    roles: { ...onlyModerators, ...onlyTheOwner },
    others: { 403: (world) => world.as('moderator', 'GET', { path: '/moderation/moderators' }) },
  },
  'POST /moderation/moderators': {
    ask: () => ({ path: '/moderation/moderators', body: { name: `Moderator ${++serial}` } }),
    role: 'owner',
    roles: { ...moderatorsActing, ...onlyTheOwner },
    others: {
      409: (world) => world.as('owner', 'POST', { path: '/moderation/moderators', body: { name: 'Mo' } }),
    },
  },
  'DELETE /moderation/moderators/{name}': {
    ask: () => ({ path: '/moderation/moderators/Mo' }),
    role: 'owner',
    roles: { ...moderatorsActing, ...onlyTheOwner },
    others: {
      404: (world) => world.as('owner', 'DELETE', { path: '/moderation/moderators/nobody' }),
      422: (world) => world.as('owner', 'DELETE', { path: '/moderation/moderators/%ff' }),
    },
  },
  'POST /moderation/moderators/{name}/link': {
    ask: () => ({ path: '/moderation/moderators/Mo/link', body: {} }),
    role: 'owner',
    roles: { ...moderatorsActing, ...onlyTheOwner },
    others: {
      404: (world) => world.as('owner', 'POST', { path: '/moderation/moderators/nobody/link', body: {} }),
    },
  },
};
