/**
 * Word between server processes that a thread has changed, for those who do not want to wait until the next look at its
 * revision. It may lose words, bring them twice, or be away for a while: readers then learn a little later.
 */
export interface Bus {
  /** Tells the other processes. */
  publish(threadId: string): void | Promise<void>;
  /** Told of what they publish, and perhaps of one's own; gives a function that ends it. */
  subscribe(listener: (threadId: string) => void): () => void;
}

/** Publishes each thread once, however often it changes while an earlier word of it is on its way. */
export function coalesced(bus: Bus, onError: (error: unknown) => void): (threadId: string) => void {
  const waiting = new Set<string>();
  let sending = false;

  async function send(): Promise<void> {
    sending = true;
    while (waiting.size > 0) {
      const threads = [...waiting];
      waiting.clear();
      const sent = await Promise.allSettled(threads.map(async (threadId) => bus.publish(threadId)));
      for (const each of sent) if (each.status === 'rejected') onError(each.reason);
    }
    sending = false;
  }

  return (threadId) => {
    waiting.add(threadId);
    if (!sending) void send();
  };
}
