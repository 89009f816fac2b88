// A handler on a database of its own, and short ways to ask it.
import { createHandler, createLive } from '../../../dist/server/index.js';
import { passkeys } from '../../../dist/server/identity/passkeys.js';
import { checkAnswer } from './documented.mjs';
import { openStore } from './stores.mjs';

export const SITE = 'https://site.example';
export const SECRET = 'ada-has-a-secret-of-43-characters-in-base64';
export const BASE = 'https://comments.example';

/** Loaded once for all handlers. */
const PASSKEYS = passkeys();

let serial = 0;

/**
 * `send(method, path, { body, headers })` asks as Ada, from the page of the site. Whatever is answered must be in the
 * OpenAPI document. With `live: {}` there are readers who are told at once.
 */
export async function openHandler(test, options = {}) {
  const store = await openStore(test, options.store);
  const { methods = {} } = options;
  const others = typeof methods === 'function' ? methods(store) : methods;
  const live = options.live && createLive(store, options.live);
  if (live) test.after(live.close);
  const answer = createHandler(
    { ...store, ...others },
    {
      sites: [SITE],
      guard: false,
      passkeys: PASSKEYS,
      ...options,
      live,
    },
  );
  const handler = async (request) => {
    const response = await answer(request);
    const { pathname } = new URL(request.url);
    const base = options.base ?? '';
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    await checkAnswer(request.method, path, response.clone());
    return response;
  };
  const send = (method, path, { body, headers = {}, raw } = {}) => {
    const all = new Headers({ origin: SITE, authorization: `Bearer ${SECRET}` });
    if (body !== undefined || raw !== undefined) all.set('content-type', 'application/json');
    if (method === 'POST') all.set('idempotency-key', `key-${++serial}`);
    for (const [name, value] of Object.entries(headers)) {
      if (value === null) all.delete(name);
      else all.set(name, value);
    }
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const request = { method, headers: all, ...(content !== undefined && { body: content, duplex: 'half' }) };
    return handler(new Request(BASE + path, request));
  };
  const post = (changes = {}, headers) =>
    send('POST', '/comments?thread=t', {
      body: { author: { name: 'Ada' }, body: 'Text', ...changes },
      headers,
    });
  return { handler, send, post, store, live };
}
