import { json } from '../http/answers.js';
import { numberIn } from '../input/query.js';
import { textOf, threadIdOf } from '../input/text.js';
import type { Erased } from '../stores/own.js';
import type { Endpoint } from './endpoint.js';
import { writerIn } from './reactions.js';

/** Comments of a page when nothing is said, and at most. */
const DEFAULT_LIMIT = 100;
const LIMIT = 1000;

const NOTHING: Erased = { comments: 0, reactions: 0, reports: 0 };

/** `GET /mine`: all that is kept of whoever asks; what is no comment stands on the first page. */
export const readOwn: Endpoint = async (call) => {
  const { params, service } = call;
  const { store } = service;
  const limit = numberIn(params, 'limit', [1, LIMIT], DEFAULT_LIMIT);
  const cursor = params.get('cursor');
  const asked = params.get('thread');
  const threadId = asked === null ? undefined : (await store.state(threadIdOf(asked))).id;
  const deed = { action: 'read', ...(asked !== null && { thread: asked }) } as const;
  const { id: writer } = await writerIn(call, deed);
  const page = await store.mine({
    writer,
    limit,
    ...(threadId !== undefined && { threadId }),
    ...(cursor !== null && { cursor: textOf(cursor, 'cursor') }),
  });
  const { reactions, reports } =
    cursor === null ? await store.opinions(writer) : { reactions: [], reports: [] };
  const wanted = <Each extends { readonly threadId: string }>(each: Each): boolean =>
    threadId === undefined || each.threadId === threadId;
  return json(200, { ...page, reactions: reactions.filter(wanted), reports: reports.filter(wanted) });
};

/** `DELETE /mine`: nothing of whoever asks is left but the places of the comments; however often it is sent. */
export const eraseOwn: Endpoint = async (call) => {
  const { store } = call.service;
  const { id: writer, nonce } = await writerIn(call, { action: 'erase' });
  // One that was recorded on its way must not come again after the person has written something new; one that ended in the
  // middle goes on when it is sent again.
  if (nonce && (await store.isNonceUsed(nonce))) return json(200, NOTHING);
  const erased = await store.erase(writer);
  if (nonce) await store.useNonce(nonce);
  return json(200, erased);
};
