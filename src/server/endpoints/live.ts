import { CommentError } from '../../model/errors.js';
import { problem, streamed } from '../http/answers.js';
import { numberIn } from '../input/query.js';
import type { Endpoint } from './endpoint.js';
import { homeOf } from './home.js';

/** Milliseconds after which a reader for whom there was no room may try again. */
const LATER = 300_000;

/**
 * `GET /live`: what `GET /changes` tells, as it happens, as Server-Sent Events; from the revision in `since`, or in the
 * `Last-Event-ID` of a reader who comes again, or from now on. 503 where there is no room for readers: they ask then.
 */
export const followThread: Endpoint = async ({ ask, params, service }) => {
  const { live } = service;
  const threadId = await homeOf({ params, service });
  const last = ask.header('last-event-id');
  if (last !== null) params.set('since', last);
  const since = numberIn(params, 'since', [0, Number.MAX_SAFE_INTEGER], Infinity);
  const stream = live?.follow(threadId, since === Infinity ? undefined : since);
  // Not thrown: it is no failure that anybody should look into.
  const full = 'There is no room for those who are told at once: ask for changes';
  return stream
    ? streamed('text/event-stream', stream)
    : problem(new CommentError('UNAVAILABLE', full, { retryAfter: LATER }));
};
