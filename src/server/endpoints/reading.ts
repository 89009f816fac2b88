import { json } from '../http/answers.js';
import type { Answer } from '../http/exchange.js';
import { numberIn, pageQueryIn, threadIn } from '../input/query.js';
import { threadIdOf } from '../input/text.js';
import type { Call, Endpoint } from './endpoint.js';
import { sharedAnswer } from './shared-answer.js';

/** Changes told at once; who missed more asks again. */
const CHANGES = 200;
/** Threads counted at once. */
const THREADS = 100;

/** `GET /comments`: a page of a thread, from a cursor, around a comment, or from the beginning. */
export const listComments: Endpoint = async (call) => {
  const query = pageQueryIn(call.params);
  const { threadId, order, limit, cursor = '', around = '' } = query;
  const { store } = call.service;
  return threadAnswer(call, threadId, ['page', order, limit, cursor, around], async (revision) =>
    JSON.stringify({ revision, ...offered(call), ...(await store.page(query)) }),
  );
};

/** `GET /changes`: what became of a thread behind a revision; without one, only at which revision it is. */
export const listChanges: Endpoint = async (call) => {
  const threadId = threadIn(call.params);
  const since = numberIn(call.params, 'since', [0, Number.MAX_SAFE_INTEGER], Infinity);
  const { store } = call.service;
  return threadAnswer(call, threadId, ['changes', since], async (revision) =>
    JSON.stringify({
      ...offered(call),
      ...(since >= revision
        ? { revision, changes: [] }
        : await store.changes({ threadId, since, limit: CHANGES })),
    }),
  );
};

/** `GET /counts?thread=…&thread=…`: how many comments there are, in the order asked for. */
export const countComments: Endpoint = async ({ params, service }) => {
  const threadIds = params.getAll('thread').slice(0, THREADS).map(threadIdOf);
  return json(200, { counts: await service.store.counts(threadIds) });
};

/** Whether `GET /live` is there. */
function offered({ service }: Call): { readonly live?: true } {
  return service.live ? { live: true } : {};
}

/** The same for all readers, until somebody writes in the thread; its tag is the thread's revision. */
async function threadAnswer(
  call: Call,
  threadId: string,
  asked: readonly (string | number)[],
  make: (revision: number) => Promise<string>,
): Promise<Answer> {
  const { service } = call;
  const { store, sharedFor } = service;
  // Read before the comments: what is written in between makes the tag too old, never too new.
  const { revision, clock } = await store.state(threadId);
  return sharedAnswer(call, {
    key: [threadId, ...asked],
    // The clock is in it for a server that was set back to a backup and comes to the same revision by other comments.
    etag: `W/"${revision}-${clock.toString(36)}${service.live ? '-live' : ''}"`,
    cacheControl: `public, max-age=0, s-maxage=${sharedFor}`,
    make: () => make(revision),
  });
}
