import type { Change, CommentAdapter } from '../../../src/adapters/adapter.js';

export interface Tab {
  readonly adapter: Required<CommentAdapter>;
  /** As a reader closes a tab: whatever it is doing. */
  readonly close: () => void;
}

/** Opens a document of its own, with its own connection and channel, as another tab has them. */
export async function openTab(database: string): Promise<Tab> {
  const frame = document.createElement('iframe');
  frame.src = `${new URL('./tab.html', import.meta.url).href}#${database}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const { adapter } = frame.contentWindow as unknown as { adapter: Required<CommentAdapter> };
  return { adapter, close: () => frame.remove() };
}

/** Waits until a number of changes was told. */
export function changesOf(adapter: CommentAdapter, threadId: string, count: number): Promise<Change[]> {
  return new Promise((resolve) => {
    const changes: Change[] = [];
    const stop = adapter.watch!(threadId, (change) => {
      changes.push(change);
      if (changes.length < count) return;
      stop();
      resolve(changes);
    });
  });
}
