// Who is who: what is signed is for everybody to check.
import { everybody } from './who.mjs';

export const identity = {
  'GET /identity': { ask: () => ({ path: '/identity' }), roles: everybody },
  'GET /comments/{id}/proof': {
    ask: ({ comment }) => ({ path: `/comments/${comment.id}/proof?thread=t` }),
    roles: everybody,
  },
};
