import type { Reader, Stream } from '../http/exchange.js';
import type { Store } from '../stores.js';
import { coalesced } from './bus.js';
import type { Bus } from './bus.js';
import { Feed } from './feed.js';
import { Follower } from './follower.js';

export interface LiveOptions {
  /** Readers at the same time; whoever comes then goes on asking for changes. @default 1000 */
  readonly readers?: number;
  /** Milliseconds between two looks at the revisions of the followed threads, for what other processes change. @default 2000 */
  readonly interval?: number;
  /** Milliseconds between two signs of life; less than any proxy on the way waits. @default 20000 */
  readonly heartbeat?: number;
  /** Bytes that may wait for one reader; who reads slower is cut off, and comes again. @default 65536 */
  readonly backlog?: number;
  /** Word between processes; the looks at the revisions then are fifteen times as rare. */
  readonly bus?: Bus;
  /** Told of what fails on the way: of a database that is away, or a bus. */
  readonly onError?: (error: unknown) => void;
}

/** Readers who are told of changes as they happen, by Server-Sent Events. */
export interface Live {
  /** The messages for one reader of a thread from a revision on; null when there are too many readers. */
  follow(threadId: string, since: number | undefined): Stream | null;
  /** How many there are. */
  readonly readers: number;
  /** Ends all of them; for good. */
  close(): void;
}

/** With a bus the looks are for the words that it lost. */
const RARER = 15;

/**
 * Keeps those readers of a store; one for each server process. Give it to the handler as `live`, and close it before the
 * server stops, which would wait for them.
 */
export function createLive(
  store: Pick<Store, 'state' | 'changes' | 'onAdvance'>,
  options: LiveOptions = {},
): Live {
  const { readers: most = 1000, heartbeat = 20_000, backlog = 65_536, bus, onError = () => {} } = options;
  const interval = (options.interval ?? 2000) * (bus ? RARER : 1);
  const feeds = new Map<string, Feed>();
  const followers = new Set<Follower>();
  const publish = bus && coalesced(bus, onError);
  const ends = [
    store.onAdvance(({ threadId }) => {
      wake(threadId);
      publish?.(threadId);
    }),
    ...(bus ? [bus.subscribe(wake)] : []),
  ];
  let timers: readonly ReturnType<typeof setInterval>[] = [];
  let looking = false;
  let closed = false;

  function wake(threadId: string): void {
    feeds.get(threadId)?.look().catch(onError);
  }

  async function lookAround(): Promise<void> {
    if (looking) return;
    looking = true;
    for (const feed of feeds.values()) await feed.look().catch(onError);
    looking = false;
  }

  function beat(): void {
    for (const follower of followers) follower.beat();
  }

  /** Timers run as long as somebody follows. */
  function settle(): void {
    const wanted = followers.size > 0;
    if (wanted === timers.length > 0) return;
    for (const timer of timers) clearInterval(timer);
    timers = wanted ? [setInterval(() => void lookAround(), interval), setInterval(beat, heartbeat)] : [];
  }

  function enter(way: Reader, threadId: string, since: number | undefined): () => void {
    const follower = new Follower(way, backlog);
    const feed = feeds.get(threadId) ?? new Feed(store, threadId);
    feeds.set(threadId, feed);
    followers.add(follower);
    settle();
    feed.join(follower, since).catch((error: unknown) => {
      onError(error);
      follower.cut();
    });
    return () => {
      feed.leave(follower);
      if (feed.empty && feeds.get(threadId) === feed) feeds.delete(threadId);
      followers.delete(follower);
      settle();
    };
  }

  return {
    follow(threadId, since) {
      if (closed || followers.size >= most) return null;
      return (way) => {
        if (!closed) return enter(way, threadId, since);
        way.end();
        return () => {};
      };
    },
    get readers() {
      return followers.size;
    },
    close() {
      closed = true;
      for (const end of ends) end();
      for (const follower of followers) follower.end();
    },
  };
}
