import type { TellingStore, ThreadEvent } from '../stores/telling.js';

/** Tells a listener each event of a store; whatever becomes of it there, the server goes on. */
export function tellEvents(
  store: Pick<TellingStore, 'onEvent'>,
  listener: (event: ThreadEvent) => unknown,
  onError: (error: unknown) => void,
  wait: boolean,
): () => void {
  return store.onEvent((event) => told(event).catch(onError), { wait });

  async function told(event: ThreadEvent): Promise<void> {
    // Each has its own copy: it may keep it, or change it.
    await listener(structuredClone(event));
  }
}
