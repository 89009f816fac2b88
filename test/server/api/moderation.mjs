// Deciding about comments.
import { newComment } from '../support/stores.mjs';
import { moderatorsActing, onlyModerators } from './who.mjs';

const actions = '/moderation/actions';

/** Hides a comment that nobody else has decided about. */
async function hidden({ store }) {
  const { id } = await store.create(newComment({ threadId: 't' }));
  return (await store.act({ action: 'hide', threadId: 't', id, by: 'Mo' })).entry;
}

const hiding = ({ id }) => ({ path: actions, body: { action: 'hide', threadId: 't', id } });
const undoing = ({ id }) => ({ path: `/moderation/log/${id}/undo`, body: {} });

export const moderation = {
  'GET /moderation/queue': {
    ask: () => ({ path: '/moderation/queue?standing=shown' }),
    role: 'moderator',
    roles: onlyModerators,
    others: {
      400: (world) => world.as('moderator', 'GET', { path: '/moderation/queue?limit=0' }),
      404: (world) => world.as('moderator', 'GET', { path: '/moderation/queue?cursor=x' }),
      422: (world) => world.as('moderator', 'GET', { path: '/moderation/queue?thread=' }),
    },
  },
  'POST /moderation/actions': {
    ask: ({ comment }) => hiding(comment),
    role: 'moderator',
    roles: moderatorsActing,
    others: {
      404: (world) => world.as('moderator', 'POST', hiding({ id: 'unknown' })),
      409: async (world) => {
        await world.as('moderator', 'POST', hiding(world.comment));
        return world.as('owner', 'POST', hiding(world.comment));
      },
    },
  },
  'GET /moderation/log': {
    ask: () => ({ path: '/moderation/log' }),
    role: 'moderator',
    roles: onlyModerators,
    others: {
      400: (world) => world.as('moderator', 'GET', { path: '/moderation/log?limit=0' }),
      422: (world) => world.as('moderator', 'GET', { path: '/moderation/log?cursor=%00' }),
    },
  },
  'POST /moderation/log/{id}/undo': {
    ask: async (world) => undoing(await hidden(world)),
    role: 'moderator',
    roles: moderatorsActing,
    others: {
      404: (world) => world.as('moderator', 'POST', undoing({ id: 'unknown' })),
      409: async (world) => {
        const entry = await hidden(world);
        await world.as('moderator', 'POST', undoing(entry));
        return world.as('owner', 'POST', undoing(entry));
      },
    },
  },
};
