// What holds for a thread, and under which addresses it is known: everybody may know it, moderators settle it.
import { everybody, moderatorsActing } from './who.mjs';

const settings = '/threads/settings?thread=t';
const aliases = '/threads/aliases?thread=t';

export const threads = {
  'GET /threads/settings': { ask: () => ({ path: settings }), roles: everybody },
  'PUT /threads/settings': {
    ask: () => ({ path: settings, body: { readOnly: true } }),
    role: 'moderator',
    roles: moderatorsActing,
  },
  'POST /threads/aliases': {
    ask: () => ({ path: aliases, body: { alias: 'old' } }),
    role: 'moderator',
    roles: moderatorsActing,
  },
  'DELETE /threads/aliases': {
    async ask({ as }) {
      await as('moderator', 'POST', { path: aliases, body: { alias: 'old' } });
      return { path: `${aliases}&alias=old` };
    },
    role: 'moderator',
    roles: moderatorsActing,
    others: { 404: ({ as }) => as('moderator', 'DELETE', { path: `${aliases}&alias=unknown` }) },
  },
};
