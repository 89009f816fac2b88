import { json, shared } from '../http/answers.js';
import type { Answer } from '../http/exchange.js';
import { matches } from '../http/etag.js';
import { numberIn, pageQueryIn, threadIn } from '../input/query.js';
import { threadIdOf } from '../input/text.js';
import type { Call, Endpoint } from './endpoint.js';

/** Changes told at once; who missed more asks again. */
const CHANGES = 200;
/** Threads counted at once. */
const THREADS = 100;

/** `GET /comments`: a page of a thread, from a cursor, around a comment, or from the beginning. */
export const listComments: Endpoint = async (call) => {
  const query = pageQueryIn(call.params);
  const { threadId, order, limit, cursor = '', around = '' } = query;
  const { store } = call.service;
  return sharedAnswer(call, threadId, ['page', order, limit, cursor, around], async (revision) =>
    JSON.stringify({ revision, ...(await store.page(query)) }),
  );
};

/** `GET /changes`: what became of a thread behind a revision; without one, only at which revision it is. */
export const listChanges: Endpoint = async (call) => {
  const threadId = threadIn(call.params);
  const since = numberIn(call.params, 'since', [0, Number.MAX_SAFE_INTEGER], Infinity);
  const { store } = call.service;
  return sharedAnswer(call, threadId, ['changes', since], async (revision) =>
    JSON.stringify(
      since >= revision
        ? { revision, changes: [] }
        : await store.changes({ threadId, since, limit: CHANGES }),
    ),
  );
};

/** `GET /counts?thread=…&thread=…`: how many comments there are, in the order asked for. */
export const countComments: Endpoint = async ({ params, service }) => {
  const threadIds = params.getAll('thread').slice(0, THREADS).map(threadIdOf);
  return json(200, { counts: await service.store.counts(threadIds) });
};

/** The same for all readers, until somebody writes in the thread; its tag is the thread's revision. */
async function sharedAnswer(
  { ask, service }: Call,
  threadId: string,
  asked: readonly (string | number)[],
  make: (revision: number) => Promise<string>,
): Promise<Answer> {
  const { store, bodies, sharedFor } = service;
  // Read before the comments: what is written in between makes the tag too old, never too new.
  const { revision, clock } = await store.state(threadId);
  // The clock is in it for a server that was set back to a backup and comes to the same revision by other comments.
  const etag = `W/"${revision}-${clock.toString(36)}"`;
  const headers = { etag, 'cache-control': `public, max-age=0, s-maxage=${sharedFor}` };
  if (matches(ask.header('if-none-match'), etag)) return shared(304, null, headers);
  const body = await bodies.body([threadId, ...asked].join('\0'), etag, () => make(revision));
  const { bytes, coding } = await body.for(ask.header('accept-encoding'));
  return shared(200, bytes, { ...headers, ...(coding && { 'content-encoding': coding }) });
}
