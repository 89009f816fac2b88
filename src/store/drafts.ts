import type { Platform } from './platform.js';
import type { SafeStorage } from './safe-storage.js';
import type { DraftText } from './state.js';

interface Slot extends DraftText {
  /** When it was written, by this device's clock. */
  readonly at: number;
}

/** Longest time between a key press and its text being stored. */
const PAUSE = 500;
const DAY = 86_400_000;
const ROOT = 'comment-thread/draft/';

/**
 * What is being written, for each place where one can write. Each tab has a slot of its own for each of them, so that two
 * tabs in the same box never write over each other: the newest slot is shown, and the others come back when it is gone.
 * A tab that goes on with another tab's text moves it into its own slot.
 */
export class Drafts {
  readonly #prefix: string;
  readonly #tab: string;
  readonly #storage: SafeStorage;
  readonly #platform: Platform;
  readonly #mine = new Map<string, Slot>();
  readonly #dirty = new Set<string>();
  /** Slots of others whose text was shown here, as they were then. */
  readonly #shown = new Map<string, { readonly key: string; readonly raw: string; readonly at: number }>();
  #stopTimer: (() => void) | null = null;

  constructor(storage: SafeStorage, platform: Platform, scope: string) {
    this.#storage = storage;
    this.#platform = platform;
    this.#prefix = `${ROOT}${scope}/`;
    this.#tab = platform.uuid();
  }

  get(target: string): DraftText | null {
    const mine = this.#mine.get(target);
    if (mine) return textOf(mine);
    let newest: Slot | null = null;
    for (const key of this.#storage.keys(this.#place(target))) {
      const raw = this.#storage.get(key);
      const slot = parse(raw);
      if (!raw || !slot || expired(slot.at, this.#platform.now()) || slot.at < (newest?.at ?? 0)) continue;
      newest = slot;
      this.#shown.set(target, { key, raw, at: slot.at });
    }
    return newest && textOf(newest);
  }

  /** Keeps a text; it is stored within half a second. */
  save(target: string, text: DraftText): void {
    if (!text.body) return this.drop(target);
    // Newer than the one that it goes on from, even if the clock was set back since.
    const at = Math.max(this.#platform.now(), (this.#shown.get(target)?.at ?? 0) + 1);
    this.#mine.set(target, { ...text, at });
    this.#dirty.add(target);
    this.#stopTimer ??= this.#platform.setTimer(() => this.flush(), PAUSE);
  }

  drop(target: string): void {
    if (this.#mine.delete(target)) this.#storage.remove(this.#key(target));
    this.#dirty.delete(target);
    this.#moved(target);
  }

  /** The comment that is answered or edited has got another id. */
  rename(from: string, to: string): void {
    const text = this.get(from);
    if (!text) return;
    this.save(to, text);
    this.flush();
    this.drop(from);
  }

  /** Stores what isn't stored yet; for `pagehide`, after which no timer runs. */
  flush(): void {
    this.#stopTimer?.();
    this.#stopTimer = null;
    for (const [target, slot] of this.#mine) {
      const key = this.#key(target);
      // Another tab may have moved ours into its own slot; what stands in this tab's box is stored all the same.
      if (!this.#dirty.has(target) && this.#storage.get(key)) continue;
      this.#storage.set(key, JSON.stringify(slot), () => this.spare());
      this.#moved(target);
    }
    if (this.#dirty.size > 0) this.#sweep();
    this.#dirty.clear();
  }

  /** Drafts of other threads, the oldest first: what may be given up when storage is full. */
  spare(): string[] {
    const age = new Map<string, number>();
    for (const key of this.#storage.keys(ROOT)) {
      if (!key.startsWith(this.#prefix)) age.set(key, parse(this.#storage.get(key))?.at ?? 0);
    }
    return [...age].sort((a, b) => a[1] - b[1]).map(([key]) => key);
  }

  #place(target: string): string {
    return `${this.#prefix}${encodeURIComponent(target)}/`;
  }

  #key(target: string): string {
    return this.#place(target) + this.#tab;
  }

  /** The text shown from another tab's slot is ours now, unless that tab has written on meanwhile. */
  #moved(target: string): void {
    const shown = this.#shown.get(target);
    if (shown && this.#storage.get(shown.key) === shown.raw) this.#storage.remove(shown.key);
    this.#shown.delete(target);
  }

  #sweep(): void {
    for (const key of this.#storage.keys(ROOT)) {
      const at = parse(this.#storage.get(key))?.at;
      if (at !== undefined && expired(at, this.#platform.now())) this.#storage.remove(key);
    }
  }
}

/**
 * A draft is kept for 30 days. One that looks older than a year was more likely written while the device's clock stood
 * wrong than forgotten: it stays.
 */
function expired(at: number, now: number): boolean {
  return now - at > 30 * DAY && now - at < 365 * DAY;
}

function parse(raw: string | null): Slot | null {
  try {
    const slot = JSON.parse(raw ?? 'null') as Slot | null;
    return typeof slot?.body === 'string' && typeof slot.at === 'number' ? slot : null;
  } catch {
    return null;
  }
}

function textOf({ body, name, revision }: Slot): DraftText {
  return { body, name, ...(revision !== undefined && { revision }) };
}
