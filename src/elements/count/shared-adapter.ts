import type { CommentAdapter } from '../../adapters/adapter.js';
import { chooseAdapter } from '../thread/adapter-choice.js';

const adapters = new Map<string, Promise<CommentAdapter>>();

/**
 * The adapter of all counts on a page that were given none, one for each address: only then can one request serve
 * them all.
 */
export function sharedAdapter(element: Element, src: string): Promise<CommentAdapter> {
  let adapter = adapters.get(src);
  if (!adapter) {
    adapter = chooseAdapter(element, src);
    adapters.set(src, adapter);
    // What can't be loaded now may be to be had later.
    adapter.catch(() => adapters.delete(src));
  }
  return adapter;
}
