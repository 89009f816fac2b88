import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a controller can follow; `store/subscribable.ts` is one. */
export interface Followed<T> {
  readonly value: T;
  subscribe(listener: () => void): () => void;
}

/** Draws the host anew whenever the store changes. Follows one store at a time, while the host is in a document. */
export class StoreController<T, Store extends Followed<T>> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #store: Store | null = null;
  #connected = false;
  #stop: (() => void) | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get store(): Store | null {
    return this.#store;
  }

  set store(store: Store | null) {
    if (store === this.#store) return;
    this.#unfollow();
    this.#store = store;
    if (this.#connected) this.#follow();
  }

  /** The store's newest value; null without a store. */
  get value(): T | null {
    return this.#store ? this.#store.value : null;
  }

  hostConnected(): void {
    this.#connected = true;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#unfollow();
  }

  #follow(): void {
    this.#stop ??= this.#store?.subscribe(() => this.#host.requestUpdate()) ?? null;
    this.#host.requestUpdate();
  }

  #unfollow(): void {
    this.#stop?.();
    this.#stop = null;
  }
}
