/** A value that changes, and those who want to know. It holds the newest value only; a listener reads it. */
export class Subscribable<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  /** Calls `listener` after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  protected set(value: T): void {
    this.#value = value;
    for (const listener of this.#listeners) {
      try {
        listener();
      } catch (error) {
        // A page's listener must not stop a text from being saved: its error is reported, and the rest goes on.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
