import { expect } from 'chai';
import { httpModeration } from '../../src/adapters/moderation/http.js';
import type { ModerationAdapter } from '../../src/adapters/moderation/adapter.js';
import { CommentError } from '../../src/model/errors.js';
import { isSignedOut, itemNow } from '../../src/model/refusals.js';
import { item } from '../elements/moderation/backend.js';

const URL_TOLD = 'https://comments.example/api/';
const entry = {
  id: 'e 1',
  by: 'Olga',
  at: '2026-11-23T09:00:00Z',
  action: 'hide',
  threadId: 't',
  commentId: '1',
};

interface Asked {
  readonly call: string;
  readonly body: unknown;
  readonly init: RequestInit;
}

/** A server that gives these answers in turn: a body with 200, or a status with a body. */
function server(...answers: (object | [status: number, body: object | null])[]): {
  adapter: ModerationAdapter;
  asked: Asked[];
} {
  const asked: Asked[] = [];
  const fetch = (address: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    asked.push({ call: `${init.method} ${(address as string).replace(URL_TOLD, '/')}`, body, init });
    const answer = answers.shift()!;
    const [status, content] = Array.isArray(answer) ? answer : [200, answer];
    return Promise.resolve(new Response(content === null ? null : JSON.stringify(content), { status }));
  };
  return { adapter: httpModeration({ url: URL_TOLD, fetch }), asked };
}

async function failureOf(promise: Promise<unknown>): Promise<CommentError> {
  try {
    await promise;
  } catch (error) {
    return error as CommentError;
  }
  throw new Error('It did not fail');
}

describe('httpModeration', () => {
  it('says who is signed in, and that nobody is', async () => {
    const { adapter } = server({ name: 'Olga', role: 'owner' }, [401, { code: 'FORBIDDEN' }]);
    expect(await adapter.session()).to.deep.equal({ name: 'Olga', role: 'owner' });
    expect(await adapter.session()).to.equal(null);
  });

  it('sends every call with the session, as JSON, and never to a cache', async () => {
    const { adapter, asked } = server(
      { name: 'Olga', role: 'owner' },
      [204, null],
      [204, null],
      { items: [item(1)], counts: { held: 1, reported: 0, hidden: 0, spam: 0 } },
      { entry, item: item(1) },
      { entry, item: item(1) },
      { entries: [entry], next: 'n' },
      { moderators: [] },
      { name: 'A/b', link: 'https://comments.example/moderate#x' },
      { name: 'A/b', link: 'https://comments.example/moderate#y' },
      [204, null],
    );
    await adapter.signIn('secret');
    await adapter.signOut();
    await adapter.signOut({ everywhere: true });
    await adapter.queue({ queue: 'held', limit: 50, threadId: 'a&b', cursor: 'c' });
    await adapter.act({ action: 'hide', threadId: 't', id: '1', version: '7', reason: 'Off topic' });
    await adapter.undo('e 1');
    await adapter.log({ limit: 20 });
    await adapter.moderators();
    await adapter.invite('A/b');
    await adapter.newLink('A/b');
    await adapter.dismiss('A/b');
    expect(asked.map(({ call }) => call)).to.deep.equal([
      'POST /session',
      'DELETE /session',
      'DELETE /session?everywhere=true',
      'GET /moderation/queue?standing=held&limit=50&cursor=c&thread=a%26b',
      'POST /moderation/actions',
      'POST /moderation/log/e%201/undo',
      'GET /moderation/log?limit=20',
      'GET /moderation/moderators',
      'POST /moderation/moderators',
      'POST /moderation/moderators/A%2Fb/link',
      'DELETE /moderation/moderators/A%2Fb',
    ]);
    expect(asked.map(({ body }) => body).filter(Boolean)).to.deep.equal([
      { token: 'secret' },
      { action: 'hide', threadId: 't', id: '1', version: '7', reason: 'Off topic' },
      {},
      { name: 'A/b' },
      {},
    ]);
    for (const { init, call, body } of asked) {
      expect([init.credentials, init.cache], call).to.deep.equal(['same-origin', 'no-store']);
      const type = new Headers(init.headers).get('content-type');
      expect(type, call).to.equal(body === undefined ? null : 'application/json');
    }
  });

  it('gives a comment as readers see it; none where they see none', async () => {
    const { comment } = item(1);
    const { adapter, asked } = server(
      { comments: [comment], total: 1, revision: 1 },
      { comments: [], total: 0, revision: 1 },
      [404, { code: 'NOT_FOUND' }],
    );
    expect(await adapter.comment('t', '1')).to.deep.equal(comment);
    expect(await adapter.comment('t', '1')).to.equal(null);
    expect(await adapter.comment('t', '1')).to.equal(null);
    expect(asked[0]!.call).to.equal('GET /comments?thread=t&order=oldest&limit=1&around=1');
  });

  it('tells a session that has ended from what one may not do', async () => {
    const { adapter } = server([401, {}], [403, {}]);
    const query = { queue: 'held', limit: 1 } as const;
    const [ended, forbidden] = [await failureOf(adapter.queue(query)), await failureOf(adapter.queue(query))];
    expect([ended.code, isSignedOut(ended)]).to.deep.equal(['FORBIDDEN', true]);
    expect([forbidden.code, isSignedOut(forbidden)]).to.deep.equal(['FORBIDDEN', false]);
  });

  it('brings what another moderator has made of a comment', async () => {
    const now = item(1, { standing: 'spam' });
    const { adapter } = server([409, { code: 'CONFLICT', detail: 'Ana was faster', item: now }]);
    const error = await failureOf(adapter.act({ action: 'approve', threadId: 't', id: '1', version: '1' }));
    expect([error.code, error.message]).to.deep.equal(['CONFLICT', 'Ana was faster']);
    expect(itemNow(error)).to.deep.equal(now);
  });

  it('says that a ban is of an address', async () => {
    const entry = {
      id: 'e',
      by: 'Ana',
      at: '2026-11-23T09:00:00Z',
      action: 'ban',
      threadId: 't',
      commentId: '1',
    };
    const { adapter, asked } = server({ entry, item: item(1, { address: 'banned' }) });
    const deed = { action: 'ban', threadId: 't', id: '1', address: true } as const;
    expect((await adapter.act(deed)).item.address).to.equal('banned');
    expect(asked[0]!.body).to.deep.equal(deed);
  });

  it('does not repeat what failed: a moderator sees it, and decides', async () => {
    const { adapter, asked } = server([503, {}]);
    const error = await failureOf(adapter.act({ action: 'approve', threadId: 't', id: '1' }));
    expect([error.code, error.retryable, asked.length]).to.deep.equal(['UNAVAILABLE', true, 1]);
  });

  it('takes nothing for an answer that is none', async () => {
    const { adapter } = server(
      {},
      { items: [{}], counts: { held: 0 } },
      { entry: {}, item: item(1) },
      { name: 'x', role: 'king' },
    );
    const query = { queue: 'held', limit: 1 } as const;
    for (const call of [
      () => adapter.queue(query),
      () => adapter.queue(query),
      () => adapter.undo('x'),
      () => adapter.session(),
    ]) {
      expect((await failureOf(call())).code).to.equal('BAD_DATA');
    }
  });

  it('can be given up', async () => {
    const { adapter, asked } = server();
    const error = await failureOf(
      adapter.queue({ queue: 'held', limit: 1 }, { signal: AbortSignal.abort() }),
    );
    expect([error.code, asked.length]).to.deep.equal(['ABORTED', 0]);
  });
});
