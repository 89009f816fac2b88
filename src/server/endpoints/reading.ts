import { closedNow } from '../http/closed.js';
import type { Answer } from '../http/exchange.js';
import { numberIn, pageQueryIn, threadIn } from '../input/query.js';
import { threadIdOf } from '../input/text.js';
import type { ThreadState } from '../store.js';
import type { Call, Endpoint } from './endpoint.js';
import { contentAnswer, sharedAnswer } from './shared-answer.js';

/** Changes told at once; who missed more asks again. */
const CHANGES = 200;
/** Threads counted at once. */
const THREADS = 100;

/** `GET /comments`: a page of a thread, from a cursor, around a comment, or from the beginning. */
export const listComments: Endpoint = async (call) => {
  const query = pageQueryIn(call.params);
  const { threadId, order, limit, cursor = '', around = '' } = query;
  const { store, reactions } = call.service;
  return threadAnswer(call, threadId, ['page', order, limit, cursor, around], async ({ id, revision }) => ({
    revision,
    ...(reactions.length > 0 && { reactions }),
    ...(await store.page({ ...query, threadId: id })),
  }));
};

/** `GET /changes`: what became of a thread behind a revision; without one, only at which revision it is. */
export const listChanges: Endpoint = async (call) => {
  const threadId = threadIn(call.params);
  const since = numberIn(call.params, 'since', [0, Number.MAX_SAFE_INTEGER], Infinity);
  const { store } = call.service;
  return threadAnswer(call, threadId, ['changes', since], async ({ id, revision }) =>
    since >= revision ? { revision, changes: [] } : store.changes({ threadId: id, since, limit: CHANGES }),
  );
};

/** `GET /counts?thread=…&thread=…`: how many comments there are, in the order asked for. */
export const countComments: Endpoint = async (call) => {
  const threadIds = call.params.getAll('thread').slice(0, THREADS).map(threadIdOf);
  return contentAnswer(
    call,
    'counts',
    JSON.stringify({ counts: await call.service.store.counts(threadIds) }),
  );
};

/** The same for all readers, until somebody writes in the thread or it closes; its tag says where the thread is. */
async function threadAnswer(
  call: Call,
  threadId: string,
  asked: readonly (string | number)[],
  make: (state: ThreadState) => Promise<object>,
): Promise<Answer> {
  const { service } = call;
  const { store, sharedFor, reactions } = service;
  // Read before the comments: what is written in between makes the tag too old, never too new.
  const state = await store.state(threadId);
  // What does not depend on the comments, and is told with them.
  const moreAt = ({ closes }: ThreadState): object => {
    const closed = closedNow(closes, service.now());
    return { ...(service.live && { live: true }), ...(closed && { closed }) };
  };
  // The clock is in it for a server that was set back to a backup and comes to the same revision by other comments.
  const etagAt = (now: ThreadState): string =>
    `W/"${[now.revision, now.clock.toString(36), ...Object.keys(moreAt(now)), ...reactions].join('-')}"`;
  const etag = etagAt(state);
  const answer = await sharedAnswer(call, {
    key: [state.id, ...asked],
    etag,
    cacheControl: `public, max-age=0, s-maxage=${sharedFor}`,
    make: async () => JSON.stringify({ ...moreAt(state), ...(await make(state)) }),
  });
  let last = state;
  let held = true;
  return {
    ...answer,
    current: {
      threadId,
      holds(now) {
        // All who ask in one turn come with the same one.
        if (now !== last) held = now.id === state.id && etagAt(now) === etag;
        last = now;
        return held;
      },
    },
  };
}
