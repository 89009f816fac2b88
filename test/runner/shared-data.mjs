// Public test data that is kept beside the project, where it is there: served under /__shared__/, 404 otherwise.
import { createReadStream, existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { root } from './process.mjs';

const folder = join(root, '..', 'shared');
const TYPES = { '.json': 'application/json', '.txt': 'text/plain; charset=utf-8' };

/** A Koa middleware for the test server. */
export async function sharedData(context, next) {
  if (!context.path.startsWith('/__shared__/')) return next();
  const path = join(folder, normalize(decodeURIComponent(context.path.slice('/__shared__'.length))));
  const type = TYPES[extname(path)];
  if (!type || !path.startsWith(folder) || !existsSync(path)) {
    context.status = 404;
    return undefined;
  }
  context.type = type;
  context.body = createReadStream(path);
  return undefined;
}
