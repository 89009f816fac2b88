// What was said in all threads, for everybody; and what one person said, for that person.
import { takenOut } from './identity.mjs';
import { everybody, exceptNobody } from './who.mjs';

const mine = '/mine?thread=t';
const nobodyHere = 'unknown';
const ofSomebody = {
  nobody: nobodyHere,
  moderator: nobodyHere,
  'moderator elsewhere': nobodyHere,
  owner: nobodyHere,
};

export const site = {
  'GET /latest': {
    ask: () => ({ path: '/latest' }),
    roles: everybody,
    others: {
      400: ({ send }) => send('GET', '/latest?limit=101'),
      404: ({ send }) => send('GET', '/latest?cursor=x'),
    },
  },
  'GET /feed': { ask: () => ({ path: '/feed?thread=t' }), roles: everybody },
  'GET /mine': {
    ask: () => ({ path: mine }),
    roles: { ...everybody, ...ofSomebody },
    others: {
      400: ({ send }) => send('GET', `${mine}&limit=0`),
      403: async (world) => {
        await takenOut(world);
        return world.holder.ask(world, 'GET', mine);
      },
      404: ({ send }) => send('GET', `${mine}&cursor=x`),
    },
  },
  'DELETE /mine': { ask: () => ({ path: '/mine' }), roles: { ...exceptNobody, banned: 'done' } },
};
