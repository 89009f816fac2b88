// Changes as they happen: whoever may read a thread may be told.
import { everybody } from './who.mjs';

const request = { path: '/live?thread=t' };

export const live = {
  'GET /live': {
    ask: () => request,
    roles: everybody,
    others: {
      400: ({ as }) => as('writer', 'GET', { path: '/live?thread=t&since=x' }),
      503({ as, live: { close } }) {
        close();
        return as('writer', 'GET', request);
      },
    },
  },
};
