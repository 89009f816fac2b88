/** Where one is in the list, and what one has chosen there, by the keys of entries. */
export class Selection {
  #keys: readonly string[] = [];
  #current: string | null = null;
  #index = 0;
  #chosen: ReadonlySet<string> = new Set();
  #anchor: string | null = null;

  get current(): string | null {
    return this.#current;
  }

  get chosen(): ReadonlySet<string> {
    return this.#chosen;
  }

  /** Whether all in sight are chosen. */
  get complete(): boolean {
    return this.#keys.length > 0 && this.#chosen.size === this.#keys.length;
  }

  /** What an action is done to: what is chosen, else where one is. */
  get targets(): ReadonlySet<string> {
    if (this.#chosen.size > 0) return this.#chosen;
    return new Set(this.#current === null ? [] : [this.#current]);
  }

  /** The list has become another. Where the entry that one was at is gone, one is at that which took its place. */
  follow(keys: readonly string[]): void {
    if (keys === this.#keys) return;
    const there = new Set(keys);
    if (this.#current === null || !there.has(this.#current)) {
      this.#current = this.#successor(there) ?? keys[Math.min(this.#index, keys.length - 1)] ?? null;
    }
    this.#keys = keys;
    this.#index = Math.max(0, this.#current === null ? 0 : keys.indexOf(this.#current));
    if ([...this.#chosen].some((key) => !there.has(key))) {
      this.#chosen = new Set([...this.#chosen].filter((key) => there.has(key)));
    }
  }

  /** Goes to an entry; false where it is not there. */
  goTo(key: string | null): boolean {
    const index = key === null ? -1 : this.#keys.indexOf(key);
    if (index < 0) return false;
    this.#current = key;
    this.#index = index;
    return true;
  }

  /** Goes so many entries on, or back, as far as there are some. */
  move(by: number): boolean {
    const index = Math.min(this.#keys.length - 1, Math.max(0, this.#index + by));
    return this.goTo(this.#keys[index] ?? null);
  }

  /** Chooses an entry, or no more; with `range`, all from the last one that was chosen to this one. */
  toggle(key: string, range = false): void {
    const chosen = new Set(this.#chosen);
    const from = range && this.#anchor !== null ? this.#keys.indexOf(this.#anchor) : -1;
    const to = this.#keys.indexOf(key);
    if (from >= 0) {
      for (const each of this.#keys.slice(Math.min(from, to), Math.max(from, to) + 1)) chosen.add(each);
    } else if (!chosen.delete(key)) chosen.add(key);
    this.#anchor = key;
    this.#chosen = chosen;
  }

  chooseAll(): void {
    this.#chosen = new Set(this.#keys);
  }

  chooseNone(): void {
    this.#chosen = new Set();
    this.#anchor = null;
  }

  /** The first entry behind the current one that is still there. */
  #successor(there: ReadonlySet<string>): string | undefined {
    return this.#keys.slice(this.#index + 1).find((key) => there.has(key));
  }
}
