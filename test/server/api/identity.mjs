// Who is who: what is signed is for everybody to check, and keys are for those who have them.
import { everybody, moderatorsActing, onlyModerators, onlyKeys, onTheSites } from './who.mjs';
import { newAuthenticator } from '../support/authenticator.mjs';
import { making, OPTIONS, sends, using } from '../support/passkeys.mjs';
import { newPerson } from '../support/signers.mjs';

const role = 'holder';

/** One more key of the holder, which then may take out theirs. */
async function anotherKey({ holder, ...world }) {
  const { words } = await (await holder.ask(world, 'POST', '/identity/invitations')).json();
  const other = await newPerson();
  await other.ask(world, 'POST', '/identity/keys?thread=t', { body: { words } });
  return other;
}

/** The holder's key is taken out by another one of theirs. */
export async function takenOut(world) {
  const other = await anotherKey(world);
  const { keys } = await (await other.ask(world, 'GET', '/identity/keys')).json();
  await other.ask(world, 'DELETE', `/identity/keys/${keys.find(({ here }) => !here).id}`);
}

/** A comment of somebody else under the name that the holder used before. */
async function borrowed({ holder, ...world }) {
  await holder.post(world, { author: { name: 'Bob' } });
  const comment = await (await world.post({ author: { name: 'Bob' } })).json();
  return { path: `/comments/${comment.id}/dispute?thread=t` };
}

export const identity = {
  'GET /identity': { ask: () => ({ path: '/identity' }), roles: everybody },
  'GET /comments/{id}/proof': {
    ask: ({ comment }) => ({ path: `/comments/${comment.id}/proof?thread=t` }),
    roles: everybody,
  },
  'POST /comments/{id}/dispute': {
    role,
    ask: borrowed,
    roles: onlyKeys,
    others: { 404: (world) => world.holder.ask(world, 'POST', '/comments/unknown/dispute?thread=t') },
  },
  'DELETE /comments/{id}/dispute': {
    role,
    ask: borrowed,
    roles: onlyKeys,
    others: { 404: (world) => world.holder.ask(world, 'DELETE', '/comments/unknown/dispute?thread=t') },
  },
  'POST /identity/invitations': {
    role,
    ask: () => ({ path: '/identity/invitations?thread=t' }),
    roles: onlyKeys,
    others: {
      403: (world) =>
        world.send('POST', '/identity/invitations', { headers: { origin: 'https://x.example' } }),
      404: async (world) => (await newPerson()).ask(world, 'POST', '/identity/invitations'),
    },
  },
  'POST /identity/recovery': {
    role,
    ask: () => ({ path: '/identity/recovery?thread=t' }),
    roles: onlyKeys,
    others: { 404: async (world) => (await newPerson()).ask(world, 'POST', '/identity/recovery') },
  },
  'GET /identity/keys': {
    role,
    ask: () => ({ path: '/identity/keys' }),
    roles: {
      ...onlyModerators,
      holder: 'done',
      owner: 'unknown',
      moderator: 'unknown',
      'moderator elsewhere': 'unknown',
    },
    others: {
      403: async (world) => {
        await takenOut(world);
        return world.holder.ask(world, 'GET', '/identity/keys');
      },
      404: async (world) => (await newPerson()).ask(world, 'GET', '/identity/keys'),
    },
  },
  'POST /identity/keys': {
    role,
    // Whoever sends it, it is the key that counts.
    ask: joining,
    roles: { ...onTheSites, banned: 'done' },
    others: {
      404: ({ holder, ...world }) =>
        holder.ask(world, 'POST', '/identity/keys?thread=t', { body: { words: 'no such words' } }),
    },
  },
  'DELETE /identity/keys/{id}': {
    role,
    async ask(world) {
      const other = await anotherKey(world);
      const { keys } = await (await other.ask(world, 'GET', '/identity/keys')).json();
      return { path: `/identity/keys/${keys.find(({ here }) => here).id}` };
    },
    roles: onlyKeys,
    others: { 404: (world) => world.holder.ask(world, 'DELETE', `/identity/keys/${'0'.repeat(64)}`) },
  },
  'POST /identity/passkeys/creation-options': {
    role,
    ask: () => ({ path: '/identity/passkeys/creation-options?thread=t' }),
    roles: onlyKeys,
    others: { 404: async (world) => OPTIONS.make(await newPerson(), world) },
  },
  'POST /identity/passkeys': {
    role,
    ask: ({ holder, ...world }) => making(world, holder, newAuthenticator(), {}, '?thread=t'),
    roles: onlyKeys,
    others: {
      404: async ({ holder, ...world }) =>
        sends(world, await newPerson(), await making(world, holder, newAuthenticator())),
    },
  },
  'POST /identity/passkeys/request-options': {
    role,
    ask: () => ({ path: '/identity/passkeys/request-options?thread=t' }),
    roles: onlyKeys,
    others: { 404: withoutPasskeys },
  },
  'POST /identity/passkeys/keys': {
    role,
    // Whoever sends it, it is the key that counts.
    ask: joiningByPasskey,
    roles: { ...onTheSites, banned: 'done' },
    others: {
      404: async ({ holder, ...world }) => {
        const { path, body } = await usedByAnother({ holder, ...world });
        return holder.ask(world, 'POST', path, { body });
      },
    },
  },
  'POST /moderation/invitation': {
    role: 'moderator',
    ask: () => ({ path: '/moderation/invitation', body: {} }),
    roles: moderatorsActing,
    others: {},
  },
};

/** A passkey of the holder's, used by a new key that is not theirs yet. */
async function usedByAnother({ holder, ...world }, other) {
  const authenticator = newAuthenticator();
  await sends(world, holder, await making(world, holder, authenticator));
  return using(world, other ?? (await newPerson()), authenticator);
}

async function joiningByPasskey(world) {
  const other = await newPerson();
  const request = await usedByAnother(world, other);
  const { origin: _origin, ...headers } = await other.headers('POST', request.path, request);
  return { ...request, headers };
}

async function withoutPasskeys({ open }) {
  const world = await open({ passkeys: undefined });
  return OPTIONS.use(world.holder, world);
}

async function joining({ holder, ...world }) {
  const { words } = await (await holder.ask(world, 'POST', '/identity/invitations')).json();
  const request = { path: '/identity/keys?thread=t', body: { words } };
  const { origin: _origin, ...headers } = await (await newPerson()).headers('POST', request.path, request);
  return { ...request, headers };
}
