import { joined, tooLong } from './http/bytes.js';
import type { Ask } from './http/exchange.js';
import { readable } from './http/readable.js';
import { createResponder } from './responder.js';
import type { HandlerOptions } from './service.js';
import type { Store } from './stores.js';

export interface WebHandlerOptions extends HandlerOptions {
  /**
   * The address at the other end of the connection, which a `Request` does not hold and each runtime tells in its own
   * way. Without it, or with null, nobody is limited by address.
   */
  readonly addressOf?: (request: Request) => string | null;
}

/**
 * The server as one function on Web standards, for every runtime that has them:
 *
 * ```js
 * export default { fetch: createHandler(await sqlStore(driver), { sites: ['https://example.org'] }) };
 * ```
 *
 * It keeps nothing but ready answers, so that any number of processes may share a database. It never rejects.
 */
export function createHandler(
  store: Store,
  options: WebHandlerOptions,
): (request: Request) => Promise<Response> {
  const respond = createResponder(store, options);
  const { addressOf = () => null } = options;
  return async (request) => {
    const { status, headers, body, stream, beside } = await respond(askOf(request, addressOf(request)));
    // A Worker goes no further than the answer: nothing would ever be forgotten, and whoever writes next would wait for it.
    await beside;
    return new Response(stream ? readable(stream) : body, { status, headers, ...ENCODED });
  };
}

/** The bytes are as `content-encoding` says: Cloudflare's runtime would compress them once more. Others don't know it. */
const ENCODED: object = { encodeBody: 'manual' };

function askOf(request: Request, peer: string | null): Ask {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    path: pathname,
    query: search.slice(1),
    header: (name) => request.headers.get(name),
    peer,
    body: (limit) => bytesOf(request, limit),
  };
}

async function bytesOf({ headers, body }: Request, limit: number): Promise<Uint8Array> {
  if (Number(headers.get('content-length')) > limit) throw tooLong(limit);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > limit) throw tooLong(limit);
    parts.push(part);
  }
  return joined(parts, length);
}
