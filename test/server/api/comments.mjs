// How each operation on comments is asked rightly, who may, and what else it answers.
import { everybody, onTheSites, onlyTheWriter } from './who.mjs';

const ofThread = (path) => `${path}?thread=t`;

export const comments = {
  'GET /comments': {
    ask: () => ({ path: ofThread('/comments') }),
    roles: everybody,
    others: {
      400: ({ send }) => send('GET', `${ofThread('/comments')}&limit=0`),
      404: ({ send }) => send('GET', `${ofThread('/comments')}&around=unknown`),
    },
  },
  'POST /comments': {
    ask: () => ({ path: ofThread('/comments'), body: { body: 'Text' } }),
    roles: onTheSites,
    others: {
      404: ({ send }) => send('POST', ofThread('/comments'), { body: { body: 'Text', parentId: 'unknown' } }),
    },
  },
  'PATCH /comments/{id}': {
    ask: ({ comment }) => ({
      path: ofThread(`/comments/${comment.id}`),
      body: { body: 'Another text' },
      headers: { 'if-match': '"1"' },
    }),
    roles: onlyTheWriter,
    others: {
      412: ({ send, comment }) =>
        send('PATCH', ofThread(`/comments/${comment.id}`), {
          body: { body: 'Another text' },
          headers: { 'if-match': '"7"' },
        }),
      428: ({ send, comment }) => send('PATCH', ofThread(`/comments/${comment.id}`), { body: { body: 'x' } }),
    },
  },
  'DELETE /comments/{id}': {
    ask: ({ comment }) => ({ path: ofThread(`/comments/${comment.id}`) }),
    roles: onlyTheWriter,
  },
  'GET /changes': {
    ask: () => ({ path: `${ofThread('/changes')}&since=0` }),
    roles: everybody,
    others: { 400: ({ send }) => send('GET', `${ofThread('/changes')}&since=x`) },
  },
  'GET /counts': { ask: () => ({ path: '/counts?thread=t&thread=u' }), roles: everybody },
};
