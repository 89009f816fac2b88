// Browsers that visit pages of the site, with the real adapter, on a handler of a test.
import { httpAdapter } from '../../../dist/adapters/http.js';
import { memoryStorage } from './backends.mjs';
import { BASE, SITE } from './handlers.mjs';

let serial = 0;
export const draft = (threadId = 't', changes = {}) => ({
  threadId,
  parentId: null,
  author: { name: 'Ada' },
  body: 'Text',
  idempotencyKey: `key ${++serial}`,
  ...changes,
});

/** `asked` has all requests; `lose(times)` loses so many answers that come from now on. */
export function browserOn({ handler }) {
  const asked = [];
  const storage = memoryStorage();
  let lost = 0;
  const fetch = async (address, { headers, ...request }) => {
    asked.push({ method: request.method, path: new URL(address).pathname, headers });
    const answer = await handler(new Request(address, { ...request, headers: { ...headers, origin: SITE } }));
    if (lost > 0 && lost--) throw new TypeError('The connection was lost');
    return answer;
  };
  return {
    asked,
    storage,
    lose: (times) => (lost = times),
    visit: (options) => httpAdapter({ url: BASE, site: SITE, storage, fetch, ...options }),
  };
}
