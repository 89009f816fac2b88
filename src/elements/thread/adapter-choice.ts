import type { CommentAdapter } from '../../adapters/adapter.js';
import type { Thread } from '../../model/comment.js';
import { inlineThread } from './defaults.js';

/** An address that ends with a slash is a server's; any other one is that of a file. */
export const isServer = (src: string): boolean => src.endsWith('/');

/**
 * The adapter of a thread that was given none: an archive where there is one, in the page or at the address in `src`;
 * the server there; else the storage of this browser. Only the one that is needed is loaded.
 */
export async function chooseAdapter(element: Element, src: string): Promise<CommentAdapter> {
  const inline = inlineThread(element);
  if (inline === null && isServer(src)) {
    const { httpAdapter } = await import('../../adapters/http.js');
    return httpAdapter({ url: src });
  }
  if (inline !== null || src) {
    const { jsonAdapter } = await import('../../adapters/json.js');
    return jsonAdapter(inline === null ? { src } : { text: inline });
  }
  const { indexedDBAdapter } = await import('../../adapters/indexeddb.js');
  return indexedDBAdapter();
}

/** Goes on in memory where the browser refuses to store; loaded when it comes to that. */
export async function memoryFallback(thread: Thread): Promise<CommentAdapter> {
  const { memoryAdapter } = await import('../../adapters/memory.js');
  return memoryAdapter({ threads: [thread] });
}
