import type { Comment } from '../../model/comment.js';
import type { Change } from '../adapter.js';

interface Message extends Change {
  readonly threadId: string;
}

/** What adapters on the same database tell each other: between tabs, and within one page. */
export interface Tabs {
  /** All at once, because a channel for each of thousands would take minutes. */
  readonly tell: (threadId: string, kind: Change['kind'], comments: readonly Comment[]) => void;
  readonly watch: (threadId: string, onChange: (change: Change) => void) => () => void;
}

/** `name`: what is shared. The channel is open only while somebody watches or a change is told. */
export function tabs(name: string): Tabs {
  const watchers = new Set<(message: Message) => void>();
  let channel: BroadcastChannel | undefined;

  function open(): BroadcastChannel {
    if (!channel) {
      channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }: MessageEvent<Message>) => {
        for (const watcher of watchers) watcher(structuredClone(data));
      };
    }
    return channel;
  }

  /** An open channel can keep a page out of the cache that Back uses. */
  function rest(): void {
    if (watchers.size > 0) return;
    channel?.close();
    channel = undefined;
  }

  return {
    tell(threadId, kind, comments) {
      try {
        for (const comment of comments) open().postMessage({ threadId, kind, comment } satisfies Message);
      } catch {
        // It is stored all the same; where tabs can't talk, they see it when they read again.
      }
      rest();
    },
    watch(watched, onChange) {
      const watcher = ({ threadId, kind, comment }: Message): void => {
        if (threadId === watched) onChange({ kind, comment });
      };
      open();
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
        rest();
      };
    },
  };
}
