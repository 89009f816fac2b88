import { authorizationIn } from '../../../src/identity/authorization.js';
import { isSigned } from '../../../src/identity/keys.js';
import { bytesOf, recordOf } from '../../../src/identity/record.js';
import { deedOf } from '../../../src/adapters/http/deed.js';
import type { Draft } from '../../../src/model/comment.js';

export interface CheckingServer {
  readonly fetch: typeof globalThis.fetch;
  /** The keys that wrote, one for each comment, in their order. */
  readonly keys: string[];
  /** Comments that came without a signature. */
  unsigned: number;
}

const LEEWAY = 600_000;

const json = (status: number, value: unknown): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

/** Takes comments as the real server does: with a signature that is right, of its own time. `ahead`: milliseconds of its clock. */
export function checkingServer(site: string, ahead = 0): CheckingServer {
  const server: CheckingServer = { fetch: answer, keys: [], unsigned: 0 };

  async function answer(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const { pathname, searchParams } = new URL(input as string);
    if (pathname === '/identity') return json(200, { scope: 'site' });
    const headers = Object.fromEntries(new Headers(init.headers));
    const said = authorizationIn(headers.authorization ?? '');
    const body = JSON.parse(init.body as string) as Draft;
    if (!said) server.unsigned++;
    else {
      const now = Date.now() + ahead;
      if (Math.abs(said.time - now) > LEEWAY) return json(401, { code: 'FORBIDDEN', detail: 'clock', now });
      const deed = deedOf({ method: 'POST', path: pathname, query: searchParams, headers, body })!;
      const occasion = { site, nonce: headers['idempotency-key'] ?? '', time: said.time };
      const record = await recordOf(deed, occasion);
      if (!(await isSigned(said.key, said.signature, bytesOf(record)))) {
        return json(401, { code: 'FORBIDDEN', detail: 'The signature is not that of this request' });
      }
      server.keys.push(said.key);
    }
    const { parentId, author } = body;
    const words = `otter of ${said?.key.slice(-8)}`;
    return json(201, {
      id: crypto.randomUUID(),
      parentId,
      author: { ...author, mark: { words, color: 0 } },
      body: body.body,
      createdAt: '2026-11-23T09:16:00.000Z',
      revision: 1,
    });
  }

  return server;
}
