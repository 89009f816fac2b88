import { expect } from 'chai';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { httpAdapter } from '../../src/adapters/http.js';
import type { HttpAdapterOptions } from '../../src/adapters/http.js';
import type { Draft } from '../../src/model/comment.js';
import { CommentError } from '../../src/model/errors.js';
import {
  comment,
  CountingStorage,
  fakeServer,
  json,
  noNetwork,
  page,
  silence,
} from './support/fake-server.js';
import type { FakeAnswer, FakeServer } from './support/fake-server.js';

const first = { threadId: 'https://site.example/a?b=c&d', order: 'newest', limit: 10 } as const;
const draft: Draft = {
  threadId: 't',
  parentId: null,
  author: { name: 'Ada' },
  body: 'Text',
  idempotencyKey: 'key ü',
};

function adapterOn(server: FakeServer, options: Partial<HttpAdapterOptions> = {}): Required<CommentAdapter> {
  const { fetch } = withScope(server);
  const storage = new CountingStorage();
  return httpAdapter({
    url: 'https://c.example/api/',
    fetch,
    storage,
    ...options,
  }) as Required<CommentAdapter>;
}

/** The server, which also says how it knows people; that is not among its requests. */
function withScope({ fetch, requests }: FakeServer): FakeServer {
  return {
    requests,
    fetch: async (input, init) =>
      (input as string).endsWith('/identity?') ? json({ scope: 'site' })() : fetch(input, init),
  };
}

async function refused(call: Promise<unknown>): Promise<CommentError> {
  const error: unknown = await call.then(
    () => expect.fail('it was done'),
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(CommentError);
  return error as CommentError;
}

const refusal = (status: number, body: string, headers: HeadersInit = {}): (() => Response) => {
  return () => new Response(body, { status, headers });
};

describe('httpAdapter', () => {
  it('has the server in its name, so that drafts of two servers do not meet', () => {
    const names = ['https://c.example/api', 'https://c.example/api/', 'https://d.example/api'].map(
      (url) => httpAdapter({ url }).name,
    );
    expect(names[0]).to.equal(names[1]).and.to.not.equal(names[2]);
    expect(httpAdapter({ url: '/api' }).name).to.equal(`http ${location.origin}/api`);
  });

  it('asks for a page by address, without a word that would need a preflight', async () => {
    const server = fakeServer(json(page(comment())));
    const answer = await adapterOn(server).list({ ...first, cursor: '>x' });
    expect(answer).to.deep.equal({ comments: [comment()], total: 1 });
    const [request] = server.requests;
    const url = new URL(request!.url);
    expect(url.pathname).to.equal('/api/comments');
    const { threadId } = first;
    expect(Object.fromEntries(url.searchParams)).to.deep.equal({
      thread: threadId,
      order: 'newest',
      limit: '10',
      cursor: '>x',
    });
    expect([...request!.headers]).to.deep.equal([]);
  });

  it('counts many threads in requests of a length that servers take', async () => {
    const threadIds = Array.from({ length: 60 }, (_, index) => `https://site.example/${index}`);
    const counted = ({ url }: Request): object => ({
      counts: new URL(url).searchParams.getAll('thread').map((id) => Number(id.split('/').at(-1))),
    });
    const server: FakeServer = fakeServer(() => json(counted(server.requests.at(-1)!))());
    const counts = await adapterOn(server).counts(threadIds);
    expect(Object.keys(counts)).to.deep.equal(threadIds);
    expect(Object.values(counts)).to.deep.equal(threadIds.map((_, index) => index));
    expect(server.requests.length).to.be.within(2, 6);
    const long = threadIds.map((id) => `${'https://site.example/%D0%B0'.padEnd(600, '%D0%B0')}${id}`);
    expect(Object.values(await adapterOn(server).counts(long))).to.deep.equal(Object.values(counts));
    for (const { url } of server.requests) expect(url.length).to.be.below(8000);
    expect(await adapterOn(server).counts([])).to.deep.equal({});
  });

  describe('when something goes wrong', () => {
    it('sends a comment again with the same key and proof when no answer came', async () => {
      const server = fakeServer(noNetwork, refusal(503, 'busy', { 'retry-after': '0' }), json(comment()));
      expect((await adapterOn(server).create(draft)).id).to.equal('c1');
      const sent = server.requests.map(({ headers }) => [
        headers.get('idempotency-key'),
        headers.get('authorization'),
      ]);
      expect(sent.length).to.equal(3);
      expect(sent[1]).to.deep.equal(sent[0]);
      expect(sent[2]).to.deep.equal(sent[0]);
      expect(sent[0]![1]).to.match(/^Comment-Key (ed25519|p256)\.[\w-]+\.\d+\.[\w-]{86}$/);
    });

    it('gives up after three times, and keeps the reason', async () => {
      const server = fakeServer(noNetwork);
      const error = await refused(adapterOn(server).list(first));
      expect([error.code, (error.cause as Error).message]).to.deep.equal(['UNAVAILABLE', 'Failed to fetch']);
      expect(server.requests.length).to.equal(3);
    });

    it('does not wait for a server that asks for a long pause, but says how long', async () => {
      const seconds = fakeServer(refusal(429, '', { 'retry-after': '120' }));
      const error = await refused(adapterOn(seconds).create(draft));
      expect([error.code, error.retryAfter, seconds.requests.length]).to.deep.equal([
        'RATE_LIMITED',
        120_000,
        1,
      ]);
      const date = new Date(Date.now() + 3_600_000).toUTCString();
      const later = fakeServer(refusal(503, '', { 'retry-after': date }));
      expect((await refused(adapterOn(later).list(first))).retryAfter).to.be.within(3_000_000, 3_600_000);
    });

    it('waits for no server longer than a day', async () => {
      const wait = async (header: string): Promise<number | undefined> =>
        (await refused(adapterOn(fakeServer(refusal(429, '', { 'retry-after': header }))).create(draft)))
          .retryAfter;
      for (const endless of ['999999999', '9'.repeat(400), 'Fri, 01 Jan 2999 00:00:00 GMT']) {
        expect(await wait(endless)).to.equal(86_400_000);
      }
    });

    it('does not send again what the server refuses', async () => {
      const cases: [number, object | string, string][] = [
        [400, { code: 'INVALID', detail: 'no' }, 'INVALID'],
        [401, '', 'FORBIDDEN'],
        [403, { code: 'FORBIDDEN' }, 'FORBIDDEN'],
        [403, { code: 'CLOSED', detail: 'closed' }, 'CLOSED'],
        [404, '<html>', 'NOT_FOUND'],
        [413, { code: 'TOO_LONG' }, 'TOO_LONG'],
        [418, 'null', 'UNKNOWN'],
        [422, { code: 'INVALID' }, 'INVALID'],
      ];
      for (const [status, body, code] of cases) {
        const server = fakeServer(refusal(status, typeof body === 'string' ? body : JSON.stringify(body)));
        expect((await refused(adapterOn(server).create(draft))).code).to.equal(code);
        expect(server.requests.length, String(status)).to.equal(1);
      }
    });

    it('tells the reason in the words of the server', async () => {
      const server = fakeServer(refusal(422, '{"detail":"author.name is too long"}'));
      expect((await refused(adapterOn(server).create(draft))).message).to.equal('author.name is too long');
    });

    it('tells when a ban ends, where the server says so', async () => {
      const until = '2026-12-01T00:00:00.000Z';
      for (const [said, told] of [
        [until, until],
        [undefined, undefined],
        [7, undefined],
      ]) {
        const problem = { code: 'FORBIDDEN', detail: 'no', reason: 'banned', until: said };
        const error = await refused(
          adapterOn(fakeServer(refusal(403, JSON.stringify(problem)))).create(draft),
        );
        expect([error.code, error.until]).to.deep.equal(['FORBIDDEN', told]);
      }
    });

    for (const [what, body] of Object.entries({
      'no JSON': '<html>welcome</html>',
      nothing: '',
      null: 'null',
      'no page': '{}',
      'comments that are none': '{"revision":1,"total":1,"comments":[{"id":7}]}',
      'a comment without author': '{"revision":1,"total":1,"comments":[{"id":"a","body":"x","revision":1}]}',
    })) {
      it(`says BAD_DATA to ${what}`, async () => {
        expect((await refused(adapterOn(fakeServer(refusal(200, body))).list(first))).code).to.equal(
          'BAD_DATA',
        );
      });
    }

    it('ends a request that nobody answers', async () => {
      const server: FakeServer = fakeServer(
        silence(() => server.requests.at(-1)!.signal),
        json(page()),
      );
      expect((await adapterOn(server, { patience: 10 }).list(first)).total).to.equal(0);
      expect(server.requests[0]!.signal.aborted).to.equal(true);
    });

    it('ends the request, and the pause before the next one, when the caller gives up', async () => {
      for (const answer of ['silence', 'pause'] as const) {
        const controller = new AbortController();
        const giveUp = (): FakeAnswer => {
          queueMicrotask(() => controller.abort(new Error('enough')));
          return answer === 'pause'
            ? refusal(503, '', { 'retry-after': '4' })()
            : silence(() => server.requests.at(-1)!.signal)();
        };
        const server: FakeServer = fakeServer(giveUp);
        const error = await refused(adapterOn(server).list(first, { signal: controller.signal }));
        expect([error.code, (error.cause as Error).message]).to.deep.equal(['ABORTED', 'enough']);
        expect(server.requests.length).to.equal(1);
      }
    });

    it('takes an edit for done whose answer was lost, and nothing else', async () => {
      const edit = { threadId: 't', id: 'c1', body: 'edited', revision: 1 };
      const conflict = (body: string) =>
        refusal(412, JSON.stringify({ current: comment({ body, revision: 2 }) }));
      const lost = fakeServer(noNetwork, conflict('edited'));
      expect((await adapterOn(lost).update(edit)).revision).to.equal(2);
      for (const server of [fakeServer(conflict('edited')), fakeServer(noNetwork, conflict('theirs'))]) {
        const error = await refused(adapterOn(server).update(edit));
        expect([error.code, error.current?.revision]).to.deep.equal(['CONFLICT', 2]);
      }
    });
  });

  describe('as a writer', () => {
    it('stores nothing for a reader', async () => {
      const storage = new CountingStorage();
      const server = fakeServer(json(page(comment())));
      const adapter = adapterOn(server, { storage });
      await adapter.list(first);
      await adapter.locate({ ...first, id: 'c1' });
      adapter.watch('t', () => {})();
      expect(storage.writes).to.equal(0);
    });

    it('knows its own comments again, in another tab too, and believes no server that says so', async () => {
      const storage = new CountingStorage();
      const forged = page(comment({ id: 'c1', own: true }), comment({ id: 'c2', own: true }));
      const server = fakeServer(json(comment()), json(forged));
      expect((await adapterOn(server, { storage }).create(draft)).own).to.equal(true);
      const { comments } = await adapterOn(server, { storage }).list(first);
      expect(comments.map(({ own }) => own)).to.deep.equal([true, undefined]);
    });

    it('has one key for each server, made when the first comment is sent', async () => {
      const storage = new CountingStorage();
      const server = fakeServer(json(comment()));
      const proofs = async (url: string): Promise<string> => {
        await adapterOn(server, { storage, url }).create(draft);
        return server.requests.at(-1)!.headers.get('authorization')!.split('.')[1]!;
      };
      const [one, again, other] = [
        await proofs('https://c.example'),
        await proofs('https://c.example'),
        await proofs('https://d.example'),
      ];
      expect(one).to.equal(again).and.to.not.equal(other);
      const plain = [...storage.values.keys()];
      expect(plain).to.deep.equal([
        'comment-thread/writer/https://c.example',
        'comment-thread/writer/https://d.example',
      ]);
    });

    it('goes on in memory where storage is refused or holds nonsense', async () => {
      const refusing = {
        getItem: () => {
          throw new DOMException('no', 'SecurityError');
        },
        setItem: () => {
          throw new DOMException('no', 'QuotaExceededError');
        },
      };
      const nonsense = { getItem: () => '{"own":7}', setItem: refusing.setItem };
      for (const storage of [refusing, nonsense]) {
        const adapter = adapterOn(fakeServer(json(comment()), json(page(comment()))), { storage });
        expect((await adapter.create(draft)).own).to.equal(true);
        expect((await adapter.list(first)).comments[0]?.own).to.equal(true);
      }
    });
  });

  describe('watching', () => {
    const changes = (revision: number, ...list: object[]): (() => Response) =>
      json({ revision, changes: list });

    async function until(condition: () => boolean): Promise<void> {
      while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
    }

    it('asks for what comes behind the page that was shown', async () => {
      const change = { kind: 'created', comment: comment({ id: 'c2' }) };
      const server = fakeServer(json({ ...page(), revision: 7 }), changes(8, change), changes(8));
      const adapter = adapterOn(server, { interval: 1 });
      await adapter.list({ ...first, threadId: 't' });
      const told: object[] = [];
      const stop = adapter.watch('t', (news) => told.push(news));
      await until(() => server.requests.length >= 3);
      stop();
      expect(told).to.deep.equal([change]);
      const asked = server.requests.slice(1, 3).map(({ url }) => new URL(url).searchParams.get('since'));
      expect(asked).to.deep.equal(['7', '8']);
    });

    it('asks once for all who watch a thread, and no more when the last one has left', async () => {
      const server = fakeServer(changes(1));
      const adapter = adapterOn(server, { interval: 100_000 });
      const stops = [1, 2, 3].map(() => adapter.watch('t', () => {}));
      await until(() => server.requests.length > 0);
      for (const stop of stops) stop();
      expect(server.requests.length).to.equal(1);
    });

    it('asks a failing server less and less, and goes on when it is back', async () => {
      const change = { kind: 'created', comment: comment() };
      const gone = Array.from({ length: 3 }, () => noNetwork);
      const server = fakeServer(changes(1), ...gone, changes(2, change), changes(2));
      const adapter = adapterOn(server, { interval: 1 });
      const told: object[] = [];
      const stop = adapter.watch('t', (news) => told.push(news));
      await until(() => told.length > 0);
      stop();
      expect(told).to.deep.equal([change]);
    });

    it('rests while the page is hidden, and asks at once when it is seen', async () => {
      let hidden = true;
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      try {
        const server = fakeServer(changes(1));
        const stop = adapterOn(server, { interval: 100_000 }).watch('t', () => {});
        document.dispatchEvent(new Event('visibilitychange'));
        await Promise.resolve();
        expect(server.requests.length).to.equal(0);
        hidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
        await until(() => server.requests.length === 1);
        stop();
        document.dispatchEvent(new Event('visibilitychange'));
        await Promise.resolve();
        expect(server.requests.length).to.equal(1);
      } finally {
        Reflect.deleteProperty(document, 'hidden');
      }
    });
  });
});
