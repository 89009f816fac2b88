import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { memoryAdapter, memoryData, type MemoryData } from '../../src/adapters/memory.js';
import type { Comment } from '../../src/model/comment.js';
import { CommentError, type CommentErrorCode } from '../../src/model/errors.js';
import { memoryStorage, type KeyValueStorage } from '../../src/store/keyed-storage.js';
import type { Locks } from '../../src/store/platform.js';
import type { StoreOptions } from '../../src/store/state.js';
import { ThreadStore } from '../../src/store/thread-store.js';

export const THREAD = 'thread';

/**
 * What becomes of a call: done and answered · done and answered five seconds later · done five seconds later · done, but
 * the answer is lost · not done · never answered until it is aborted · an error that the backend gives.
 */
export type Fate =
  'done' | 'late' | 'slow' | 'unanswered' | 'unreached' | 'hanging' | CommentErrorCode | CommentError;

/** Lets all promises that can settle without a clock do so. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}

export function comment(id: string, at: number | null, more: Partial<Comment> = {}): Comment {
  const createdAt = at === null ? null : new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
  return { id, parentId: null, author: { name: '' }, body: `Body of ${id}`, createdAt, revision: 1, ...more };
}

/** One backend and one device whose clock, network and storage the test holds in its hand. */
export class Device {
  readonly data: MemoryData;
  readonly storage: KeyValueStorage = memoryStorage();
  time = Date.UTC(2026, 10, 23, 9, 16);
  /** Decides the fate of each call. */
  fate: (method: string) => Fate = () => 'done';
  readonly calls: string[] = [];
  readonly tabs: Tab[] = [];
  /** Who holds and who waits for each lock. */
  readonly locks = new Map<string, Waiter[]>();
  #online = true;
  #serial = 0;

  constructor(comments: readonly Comment[] = []) {
    this.data = memoryData([{ id: THREAD, comments }]);
  }

  get online(): boolean {
    return this.#online;
  }

  set online(online: boolean) {
    this.#online = online;
    if (online) for (const tab of this.tabs) if (tab.alive) for (const listener of tab.listeners) listener();
  }

  /** All that the backend holds, oldest first. */
  get comments(): Comment[] {
    return [...(this.data.threads.get(THREAD)?.comments.values() ?? [])];
  }

  name(): string {
    return `name-${++this.#serial}`;
  }

  /** Opens a tab with the thread; writing is ready in it. */
  async open(options: Partial<StoreOptions> = {}): Promise<Tab> {
    const tab = this.openUnprepared(options);
    await tab.store.prepare();
    return tab;
  }

  /** Opens a tab with the thread, as it is for one who reads. */
  openUnprepared(options: Partial<StoreOptions> = {}): Tab {
    const tab = new Tab(this, options);
    this.tabs.push(tab);
    return tab;
  }

  /** Lets time go by: all timers that are due run, in their order. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      await settled();
      const due = this.tabs
        .flatMap((tab) => [...tab.timers])
        .filter((timer) => timer.at <= end)
        .sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.time = Math.max(this.time, due.at);
      due.tab.timers.delete(due);
      due.run();
    }
    this.time = end;
    await settled();
  }
}

/** The first of them holds the lock. */
interface Waiter {
  readonly tab: Tab;
  readonly grant: () => void;
}

interface Timer {
  readonly tab: Tab;
  readonly at: number;
  readonly run: () => void;
}

/** One tab of the device. After a crash nothing that it still does reaches the device. */
export class Tab {
  readonly store: ThreadStore;
  readonly device: Device;
  /** The backend as this tab reaches it. */
  readonly adapter: CommentAdapter;
  readonly timers = new Set<Timer>();
  readonly listeners = new Set<() => void>();
  alive = true;
  #inner: CommentAdapter | null = null;

  constructor(device: Device, options: Partial<StoreOptions>) {
    this.device = device;
    this.adapter = this.#adapter(memoryAdapter({ data: device.data, now: () => Date.UTC(2026, 10, 23) }));
    this.store = new ThreadStore({
      adapter: this.adapter,
      threadId: THREAD,
      now: () => device.time,
      random: () => 0,
      uuid: () => device.name(),
      online: this.#online(),
      locks: this.#lockManager(),
      setTimer: (run, ms) => {
        const timer: Timer = { tab: this, at: device.time + ms, run };
        this.timers.add(timer);
        return () => this.timers.delete(timer);
      },
      ...options,
      storage: this.#storage(options.storage ?? device.storage),
    });
  }

  /** Each shown text with how far it has come. */
  get texts(): string[] {
    return this.store.value.entries.map(({ comment: { body }, sync }) => `${body} (${sync})`);
  }

  async close(): Promise<void> {
    this.store.dispose();
    await settled();
    this.crash();
  }

  /** The tab is gone from one moment to the next. */
  crash(): void {
    this.alive = false;
    this.timers.clear();
    for (const line of this.device.locks.values()) {
      line.splice(0, line.length, ...line.filter(({ tab }) => tab !== this));
      line[0]?.grant();
    }
    for (const watcher of this.device.data.watchers) {
      if (watcher.adapter === this.#inner) this.device.data.watchers.delete(watcher);
    }
  }

  #online(): NonNullable<StoreOptions['online']> {
    const { device, listeners } = this;
    return {
      get online() {
        return device.online;
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  }

  #storage(inner: KeyValueStorage): KeyValueStorage {
    return {
      get: (key) => inner.get(key),
      set: (key, value) => this.alive && inner.set(key, value),
      remove: (key) => this.alive && inner.remove(key),
      keys: (prefix) => inner.keys(prefix),
    };
  }

  /** Web Locks in small: whoever asks later waits, and a tab that is gone gives its locks back. */
  #lockManager(): Locks {
    const { locks } = this.device;
    return {
      request: async (name, { signal }, run) => {
        const line = locks.get(name) ?? [];
        locks.set(name, line);
        await new Promise<void>((grant, refuse) => {
          const waiter = { tab: this, grant };
          line.push(waiter);
          if (line[0] === waiter) grant();
          signal.addEventListener('abort', () => {
            if (line.indexOf(waiter) > 0) line.splice(line.indexOf(waiter), 1);
            refuse(signal.reason as Error);
          });
        });
        await run();
        if (!this.alive) return;
        line.shift();
        line[0]?.grant();
      },
    };
  }

  /** Waits by the device's clock; aborting ends it. */
  #pause(signal: AbortSignal | undefined, ms = 5000): Promise<void> {
    return new Promise((resolve, reject) => {
      this.timers.add({ tab: this, at: this.device.time + ms, run: resolve });
      signal?.addEventListener('abort', () => reject(new CommentError('ABORTED', 'Aborted')));
    });
  }

  #adapter(inner: CommentAdapter): CommentAdapter {
    this.#inner = inner;
    const call = async <T>(
      method: string,
      signal: AbortSignal | undefined,
      run: () => Promise<T>,
    ): Promise<T> => {
      const { device } = this;
      const never = new Promise<never>(() => undefined);
      if (!this.alive) return never;
      device.calls.push(method);
      const fate = device.online ? device.fate(method) : 'OFFLINE';
      if (fate === 'slow') await this.#pause(signal);
      const answer =
        fate === 'done' || fate === 'late' || fate === 'slow' || fate === 'unanswered' ? await run() : null;
      if (fate === 'late') await this.#pause(signal);
      if (fate === 'hanging') await this.#pause(signal, Infinity);
      if (!this.alive) return never;
      if (fate === 'done' || fate === 'late' || fate === 'slow') return answer as T;
      if (fate instanceof CommentError) throw fate;
      throw new CommentError(
        fate === 'unanswered' || fate === 'unreached' ? 'UNAVAILABLE' : (fate as CommentErrorCode),
        fate,
      );
    };
    return {
      name: 'backend',
      list: (query, options) => call('list', options?.signal, () => inner.list(query, options)),
      locate: (query, options) => call('locate', options?.signal, () => inner.locate!(query, options)),
      create: (draft, options) => call('create', options?.signal, () => inner.create!(draft, options)),
      update: (edit, options) => call('update', options?.signal, () => inner.update!(edit, options)),
      remove: (removal, options) => call('remove', options?.signal, () => inner.remove!(removal, options)),
      watch: (threadId, onChange) => inner.watch!(threadId, onChange),
    };
  }
}
