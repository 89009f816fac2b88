import { checkingServer } from './checking-server.js';
import { httpAdapter } from '../../../src/adapters/http.js';

/** Writes twice, with a new adapter each time, as two visits would, and tells the page around it what came of that. */
async function write(): Promise<object> {
  const server = checkingServer(location.origin);
  const url = `https://c.example/${location.hash.slice(1)}`;
  const visit = (): ReturnType<typeof httpAdapter> =>
    httpAdapter({ url: 'https://c.example', fetch: server.fetch });
  for (const body of ['First', 'Second']) {
    const draft = { threadId: url, parentId: null, author: { name: 'Ada' }, body, idempotencyKey: body };
    await visit().create!(draft);
  }
  const me = await visit().identity!.me(url);
  return { keys: [...new Set(server.keys)], unsigned: server.unsigned, me };
}

write().then(
  (outcome) => parent.postMessage(outcome, '*'),
  (error: unknown) => parent.postMessage({ error: String(error) }, '*'),
);
