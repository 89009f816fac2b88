import type { Bytes } from '../http/exchange.js';
import type { Changes, CommentStore } from '../store.js';
import type { Follower } from './follower.js';
import { messageOf } from './message.js';

/** Changes in one message; who missed more gets several, and is cut off when they pile up. */
const CHANGES = 10;

/**
 * All who follow one thread, by the revision that they have. What one of them is told, all of the same revision are
 * told, in the same bytes.
 */
export class Feed {
  readonly #store: Pick<CommentStore, 'state' | 'changes'>;
  readonly #threadId: string;
  readonly #groups = new Map<number, Set<Follower>>();
  #looking: Promise<void> | undefined;
  #again = false;
  #word: { readonly place: number; readonly bytes: Bytes } | undefined;

  constructor(store: Pick<CommentStore, 'state' | 'changes'>, threadId: string) {
    this.#store = store;
    this.#threadId = threadId;
  }

  get empty(): boolean {
    return this.#groups.size === 0;
  }

  /** Begins with what came behind a revision, or, without one, with where the thread is: nothing lies between. */
  async join(follower: Follower, since: number | undefined): Promise<void> {
    this.#put(follower, -1);
    const { id, revision } = await this.#store.state(this.#threadId);
    if (!this.#groups.get(-1)?.has(follower)) return;
    if (id !== this.#threadId) return follower.end();
    // Who knows more than there is has it from a database that was set back, and goes on from there.
    const place = Math.min(since ?? revision, revision);
    this.#put(follower, place);
    // A first word in any case: it shows that nobody on the way keeps them back.
    follower.send(this.#wordAt(place));
    // Also when it is up to date: the thread may have moved on since it was asked.
    await this.look();
  }

  /** Made once for all who come at the same revision. */
  #wordAt(place: number): Bytes {
    if (this.#word?.place !== place)
      this.#word = { place, bytes: messageOf({ revision: place, changes: [] }) };
    return this.#word.bytes;
  }

  leave(follower: Follower): void {
    const group = this.#groups.get(follower.place);
    group?.delete(follower);
    if (group?.size === 0) this.#groups.delete(follower.place);
  }

  /** The thread may have changed: whoever is behind is told. Looks once more when that is said during a look. */
  look(): Promise<void> {
    this.#again = true;
    this.#looking ??= this.#lookWhile().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async #lookWhile(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      const { id, revision } = await this.#store.state(this.#threadId);
      if (id !== this.#threadId) return this.#end();
      for (const place of this.#groups.keys()) {
        if (place < 0 || place >= revision) continue;
        const query = { threadId: this.#threadId, since: place, limit: CHANGES };
        const changes = await this.#store.changes(query);
        this.#tell(place, changes);
        // They may still be behind.
        this.#again ||= changes.revision < revision;
      }
    }
  }

  /** The comments are in another thread now: who comes again is told of that one. */
  #end(): void {
    for (const follower of [...this.#groups.values()].flatMap((group) => [...group])) follower.end();
  }

  #tell(place: number, changes: Changes): void {
    if (changes.revision <= place) return;
    const message = messageOf(changes);
    for (const follower of this.#groups.get(place) ?? []) {
      this.#put(follower, changes.revision);
      follower.send(message);
    }
  }

  #put(follower: Follower, place: number): void {
    this.leave(follower);
    follower.place = place;
    let group = this.#groups.get(place);
    if (!group) this.#groups.set(place, (group = new Set()));
    group.add(follower);
  }
}
