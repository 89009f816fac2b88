import { ATOM, atomOf, pageOf } from '../feed/atom.js';
import { permanentId } from '../feed/ids.js';
import { threadIdOf } from '../input/text.js';
import type { Answer } from '../http/exchange.js';
import type { Service } from '../service.js';
import type { Call, Endpoint } from './endpoint.js';
import { contentAnswer, sharedAnswer } from './shared-answer.js';

/** Comments of a feed. */
const ENTRIES = 50;

/** `GET /feed`: the newest comments of a thread, or of the whole site, as an Atom feed. */
export const readFeed: Endpoint = (call) => {
  const thread = call.params.get('thread');
  return thread === null ? ofSite(call) : ofThread(call, threadIdOf(thread));
};

/** Once for each revision of the thread. */
async function ofThread(call: Call, asked: string): Promise<Answer> {
  const { service } = call;
  const { store, sharedFor } = service;
  const { id: threadId, revision, clock } = await store.state(asked);
  return sharedAnswer(call, {
    key: ['feed', asked],
    etag: `W/"feed-${revision}-${clock.toString(36)}"`,
    cacheControl: `public, max-age=0, s-maxage=${sharedFor}`,
    type: ATOM,
    async make() {
      const thread = await store.thread(threadId);
      const { comments } = await store.page({ threadId, order: 'newest', limit: ENTRIES });
      const page = pageOf(thread);
      return atomOf({
        id: await permanentId('thread', threadId),
        title: `Comments: ${thread.title ?? threadId}`,
        self: selfOf(service, `?thread=${encodeURIComponent(asked)}`),
        ...(page !== undefined && { page }),
        updated: new Date(clock).toISOString(),
        comments: comments
          .filter(({ deletedAt }) => !deletedAt)
          .map((comment) => ({ thread: { ...thread, id: threadId }, comment })),
      });
    },
  });
}

/** The site has no revision, which all writers would have to wait for: the tag is made of what the feed says. */
async function ofSite(call: Call): Promise<Answer> {
  const { service } = call;
  const { comments } = await service.store.latest({ limit: ENTRIES });
  const feed = await atomOf({
    // Without an address of its own it is told from others by what nobody else has.
    id: await permanentId('site', service.address ?? (await service.store.markSecret())),
    title: 'Comments',
    self: selfOf(service, ''),
    updated: new Date(0).toISOString(),
    comments,
    ofManyThreads: true,
  });
  return contentAnswer(call, 'feed', feed, ATOM);
}

/** The address of the feed, as far as this server knows its own; else as seen from the feed. */
function selfOf({ address, base }: Service, query: string): string {
  return address === undefined ? `feed${query}` : `${new URL(address).origin}${base}/feed${query}`;
}
