import type { CommentAdapter } from '../adapters/adapter.js';
import { CommentError } from '../model/errors.js';
import type { ThreadState } from './state.js';

/** What can be done with an adapter. */
export function canOf({ create, update, remove }: CommentAdapter): ThreadState['can'] {
  return { create: !!create, update: !!update, remove: !!remove };
}

/** The one door to the adapter. Puts another in its place when its storage fails, and notes whether there is a network. */
export class Backend {
  adapter: CommentAdapter;
  /** The other adapter is at work: what is written is lost with the page. */
  inMemory = false;
  offline = false;
  #other: Promise<CommentAdapter | undefined> | undefined;
  readonly #fallback: () => Promise<CommentAdapter | undefined>;
  readonly #changed: () => void;

  /** `fallback` is asked once, and `changed` called when another adapter is there, or the network went or came. */
  constructor(
    adapter: CommentAdapter,
    fallback: () => Promise<CommentAdapter | undefined>,
    changed: () => void,
  ) {
    this.adapter = adapter;
    this.#fallback = fallback;
    this.#changed = changed;
  }

  get can(): ThreadState['can'] {
    return canOf(this.adapter);
  }

  /** Throws `CommentError` only. After a failure of storage the call is made again, on the other adapter. */
  async call<T>(run: (adapter: CommentAdapter) => Promise<T>): Promise<T> {
    const { adapter } = this;
    try {
      const result = await run(adapter);
      this.setOffline(false);
      return result;
    } catch (cause) {
      const error = CommentError.from(cause);
      if (error.code.startsWith('STORAGE') && (await this.#switch(adapter))) return this.call(run);
      if (error.code === 'OFFLINE') this.setOffline(true);
      throw error;
    }
  }

  setOffline(offline: boolean): void {
    if (offline === this.offline) return;
    this.offline = offline;
    this.#changed();
  }

  async #switch(failed: CommentAdapter): Promise<boolean> {
    // Where not even that can be had, it is the first failure that is told.
    const other = await (this.#other ??= this.#fallback().catch(() => undefined));
    // Several calls may fail together: only the first one switches.
    if (failed !== this.adapter) return true;
    if (!other || this.inMemory) return false;
    this.inMemory = true;
    this.adapter = other;
    this.#changed();
    return true;
  }
}
