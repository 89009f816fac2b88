import { expect } from 'chai';
import type { Thread } from '../../src/model/comment.js';
import { jsonAdapter } from '../../src/adapters/json.js';
import { adapterSuite } from '../../src/testing/adapter-suite.js';
import { refused, replace } from './support/databases.js';

const first = { threadId: 'thread', order: 'oldest', limit: 10 } as const;
const comment = {
  id: '1',
  parentId: null,
  author: { name: 'Ada' },
  body: 'Hello',
  createdAt: null,
  revision: 1,
};
const thread: Thread = { id: 'thread', comments: [comment] };

/** A file with a thread, for as long as a test needs it. */
function fileOf(value: unknown): string {
  return URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));
}

/** Answers every request in the network's place. */
function answering(answer: () => Response | Promise<Response>): () => void {
  return replace(globalThis, 'fetch', async () => answer());
}

describe('jsonAdapter', () => {
  describe('with a file', () => {
    adapterSuite({
      test: it,
      create: (seed) => jsonAdapter({ src: fileOf(seed ? [seed] : []) }),
    });
  });

  describe('with a value', () => {
    adapterSuite({ test: it, create: (seed) => jsonAdapter({ threads: seed ? [seed] : [] }) });
  });

  it('can only be read', () => {
    expect(jsonAdapter({ text: '[]' })).to.have.all.keys('name', 'list', 'locate', 'counts');
  });

  it('shows the only thread of a file under whatever id the page gives it', async () => {
    const adapter = jsonAdapter({ text: JSON.stringify(thread) });
    const { comments } = await adapter.list({ ...first, threadId: 'https://example.org/page' });
    expect(comments).to.deep.equal([comment]);
    expect(await adapter.counts!(['x'])).to.deep.equal({ x: 1 });
  });

  it('asks for the file once, when it is first needed', async () => {
    let requests = 0;
    const restore = answering(() => {
      requests++;
      return Response.json(thread);
    });
    try {
      const adapter = jsonAdapter({ src: '/thread.json' });
      expect(requests).to.equal(0);
      await Promise.all([adapter.list(first), adapter.counts!(['thread'])]);
      await adapter.list(first);
      expect(requests).to.equal(1);
    } finally {
      restore();
    }
  });

  it('goes on loading for the others when one caller gives up', async () => {
    let answer: (response: Response) => void = () => {};
    const restore = answering(() => new Promise((resolve) => (answer = resolve)));
    const adapter = jsonAdapter({ src: '/thread.json' });
    const controller = new AbortController();
    const [impatient, patient] = [adapter.list(first, { signal: controller.signal }), adapter.list(first)];
    restore();
    controller.abort();
    await refused(impatient, 'ABORTED');
    answer(Response.json(thread));
    expect((await patient).total).to.equal(1);
  });

  it('asks again after a failure', async () => {
    const adapter = jsonAdapter({ src: '/thread.json' });
    const broken = answering(() => new Response('', { status: 503 }));
    await refused(adapter.list(first), 'UNAVAILABLE');
    broken();
    const restore = answering(() => Response.json(thread));
    expect((await adapter.list(first)).total).to.equal(1);
    restore();
  });

  const statuses = {
    403: 'FORBIDDEN',
    404: 'NOT_FOUND',
    410: 'NOT_FOUND',
    418: 'UNKNOWN',
    502: 'UNAVAILABLE',
  } as const;
  for (const [status, code] of Object.entries(statuses)) {
    it(`says ${code} at the status ${status}`, async () => {
      const restore = answering(() => new Response('{}', { status: Number(status) }));
      await refused(jsonAdapter({ src: '/thread.json' }).list(first), code);
      restore();
    });
  }

  it('says how long to wait when there were too many requests', async () => {
    const restore = answering(() => new Response('', { status: 429, headers: { 'retry-after': '7' } }));
    const error = await refused(jsonAdapter({ src: '/thread.json' }).list(first), 'RATE_LIMITED');
    restore();
    expect(error.retryAfter).to.equal(7000);
    expect(error.retryable).to.equal(true);
  });

  it('tells a missing network from a missing server, and keeps the cause', async () => {
    const restore = answering(() => Promise.reject(new TypeError('Failed to fetch')));
    const error = await refused(jsonAdapter({ src: '/thread.json' }).list(first), 'UNAVAILABLE');
    expect(error.cause).to.be.instanceOf(TypeError);
    const online = replace(navigator, 'onLine', false);
    await refused(jsonAdapter({ src: '/thread.json' }).list(first), 'OFFLINE');
    online();
    restore();
  });
});
