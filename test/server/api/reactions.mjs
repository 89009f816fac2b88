// What readers think of a comment: everybody who has a secret may say so, once.
import { newComment } from '../support/stores.mjs';
import { exceptNobody } from './who.mjs';

const path = ({ comment }) => `/comments/${comment.id}/reactions/like?thread=t`;
const reported = (id) => ({ path: `/comments/${id}/reports?thread=t`, body: { reason: 'Spam' } });

/** Sends until it is too much. */
async function tooMany(send) {
  for (let times = 0; times < 100; times++) {
    const answer = await send(times);
    if (!answer.ok) return answer;
  }
  throw new Error('there is no limit');
}

/** `first`: what the last request of all is. */
const reactTooOften =
  (method) =>
  async ({ open }) => {
    const world = await open({ guard: {} });
    const other = method === 'PUT' ? 'DELETE' : 'PUT';
    // The thirtieth is the last that goes through.
    return tooMany((times) => world.as('another', times % 2 ? other : method, { path: path(world) }));
  };

export const reactions = {
  'PUT /comments/{id}/reactions/{kind}': {
    ask: (world) => ({ path: path(world) }),
    roles: exceptNobody,
    others: { 429: reactTooOften('PUT') },
  },
  'DELETE /comments/{id}/reactions/{kind}': {
    ask: (world) => ({ path: path(world) }),
    roles: { ...exceptNobody, banned: 'done' },
    others: { 429: reactTooOften('DELETE') },
  },
  'POST /comments/{id}/reports': {
    ask: ({ comment }) => reported(comment.id),
    roles: exceptNobody,
    others: {
      async 429({ open }) {
        const { as, store } = await open({ guard: {} });
        return tooMany(async () => {
          const { id } = await store.create(newComment({ threadId: 't' }));
          return as('another', 'POST', reported(id));
        });
      },
    },
  },
};
