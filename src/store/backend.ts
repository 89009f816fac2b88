import type { CommentAdapter } from '../adapters/adapter.js';
import type { Thread } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import type { ThreadState } from './state.js';

export interface BackendOptions {
  readonly adapter: CommentAdapter;
  readonly fallback: ((thread: Thread) => CommentAdapter) | undefined;
  /** What is loaded, for the fallback. */
  readonly loaded: () => Thread;
  /** The fallback has taken over. */
  readonly onSwitch: () => void;
  /** The network went or came back. */
  readonly onChange: () => void;
}

/** The one door to the adapter. Puts the fallback in its place when its storage fails, and notes whether there is a network. */
export class Backend {
  /** The fallback is at work: what is written is lost with the page. */
  inMemory = false;
  offline = false;
  #adapter: CommentAdapter;
  readonly #options: BackendOptions;

  constructor(options: BackendOptions) {
    this.#options = options;
    this.#adapter = options.adapter;
  }

  get adapter(): CommentAdapter {
    return this.#adapter;
  }

  get can(): ThreadState['can'] {
    const { create, update, remove } = this.#adapter;
    return { create: !!create, update: !!update, remove: !!remove };
  }

  /** Throws `CommentError` only. After a failure of storage the call is made again, on the fallback. */
  async call<T>(run: (adapter: CommentAdapter) => Promise<T>): Promise<T> {
    const adapter = this.#adapter;
    try {
      const result = await run(adapter);
      this.setOffline(false);
      return result;
    } catch (cause) {
      const error = CommentError.from(cause);
      if (error.code.startsWith('STORAGE') && this.#switch(adapter)) return this.call(run);
      if (error.code === 'OFFLINE') this.setOffline(true);
      throw error;
    }
  }

  setOffline(offline: boolean): void {
    if (offline === this.offline) return;
    this.offline = offline;
    this.#options.onChange();
  }

  /** Whether there is another adapter now than the one that failed. */
  #switch(failed: CommentAdapter): boolean {
    const { fallback, loaded, onSwitch } = this.#options;
    if (failed !== this.#adapter) return true;
    if (!fallback || this.inMemory) return false;
    this.inMemory = true;
    this.#adapter = fallback(loaded());
    onSwitch();
    return true;
  }
}
