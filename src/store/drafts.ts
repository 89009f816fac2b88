import type { Platform } from './platform.js';
import type { SafeStorage } from './safe-storage.js';
import type { DraftText } from './state.js';

interface Slot {
  readonly text: DraftText;
  /** When it was written, by this device's clock. */
  readonly at: number;
}

/** Longest time between a key press and its text being stored, in milliseconds. */
const PAUSE = 500;
const DAY = 86_400_000;
const ROOT = 'comment-thread/draft/';

/**
 * What is being written, for each place in a thread where one can write. Each tab has a slot of its own there, so that
 * two tabs never write over each other: the newest slot is shown, and the others come back when it is gone. A tab that
 * goes on with another tab's text moves it into its own slot.
 */
export class Drafts {
  readonly #prefix: string;
  readonly #tab: string;
  readonly #storage: SafeStorage;
  readonly #platform: Platform;
  readonly #mine = new Map<string, Slot>();
  readonly #dirty = new Set<string>();
  /** Slots of other tabs whose text is shown here, as they were then. */
  readonly #shown = new Map<string, Slot & { readonly key: string; readonly raw: string }>();
  #stopTimer: (() => void) | undefined;

  constructor(storage: SafeStorage, platform: Platform, scope: string) {
    this.#storage = storage;
    this.#platform = platform;
    this.#prefix = `${ROOT}${scope}/`;
    this.#tab = platform.uuid();
  }

  get(target: string): DraftText | null {
    const mine = this.#mine.get(target);
    if (mine) return mine.text;
    let newest: Slot | null = null;
    for (const key of this.#storage.keys(this.#place(target))) {
      const raw = this.#storage.get(key);
      const slot = parse(raw);
      if (!raw || !slot || this.#expired(slot) || slot.at < (newest?.at ?? 0)) continue;
      newest = slot;
      this.#shown.set(target, { ...slot, key, raw });
    }
    return newest && newest.text;
  }

  /** The text that stands in this tab's box: written here, or shown here. */
  here(target: string): DraftText | undefined {
    return (this.#mine.get(target) ?? this.#shown.get(target))?.text;
  }

  /** Keeps a text; it is stored within half a second. */
  save(target: string, text: DraftText): void {
    if (!text.body) return this.drop(target);
    // Newer than the one that it goes on from, even if the clock was set back since.
    const at = Math.max(this.#platform.now(), (this.#shown.get(target)?.at ?? 0) + 1);
    this.#mine.set(target, { text, at });
    this.#dirty.add(target);
    this.#stopTimer ??= this.#platform.setTimer(() => this.flush(), PAUSE);
  }

  drop(target: string): void {
    this.#mine.delete(target);
    this.#dirty.delete(target);
    this.#storage.remove(this.#key(target));
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

  /** Stores what isn't stored yet; for `pagehide` too, after which no timer runs. */
  flush(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    if (this.#dirty.size > 0) this.#sweep();
    for (const [target, slot] of this.#mine) {
      const key = this.#key(target);
      // Another tab may have moved ours into its slot: what stands in this tab's box is stored all the same.
      if (!this.#dirty.has(target) && this.#storage.get(key)) continue;
      this.#storage.set(key, JSON.stringify(slot));
      this.#moved(target);
    }
    this.#dirty.clear();
  }

  /** Keys of other threads' drafts, the oldest first. */
  spare(): string[] {
    const age = (key: string): number => parse(this.#storage.get(key))?.at ?? 0;
    const others = this.#storage.keys(ROOT).filter((key) => !key.startsWith(this.#prefix));
    return others.sort((a, b) => age(a) - age(b));
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
      const slot = parse(this.#storage.get(key));
      if (slot && this.#expired(slot)) this.#storage.remove(key);
    }
  }

  /**
   * A draft is kept for 30 days. One that looks older than a year was more likely written while the clock of the device
   * stood wrong than forgotten: it stays.
   */
  #expired({ at }: Slot): boolean {
    const days = (this.#platform.now() - at) / DAY;
    return days > 30 && days < 365;
  }
}

function parse(raw: string | null): Slot | null {
  try {
    const slot = JSON.parse(raw!) as Slot | null;
    return typeof slot?.text?.body === 'string' ? slot : null;
  } catch {
    return null;
  }
}
