import type { ModerationAdapter } from '../../../adapters/moderation/adapter.js';
import type { Comment } from '../../../model/comment.js';
import { Subscribable } from '../../../store/subscribable.js';
import { inTurns } from './in-turns.js';

/** Requests on their way at a time. */
const AT_ONCE = 3;

/** The comments that those in the queue answer, as readers see them; asked for when they are first needed. The value counts the answers. */
export class Parents extends Subscribable<number> {
  readonly #adapter: ModerationAdapter;
  readonly #known = new Map<string, Comment | null>();
  readonly #wanted: (() => Promise<void>)[] = [];
  #running = false;

  constructor(adapter: ModerationAdapter) {
    super(0);
    this.#adapter = adapter;
  }

  /** Null: readers see no such comment. Undefined: not known yet. */
  get(threadId: string, id: string): Comment | null | undefined {
    const key = `${threadId}\n${id}`;
    if (!this.#known.has(key)) {
      this.#known.set(key, undefined!);
      this.#wanted.push(async () => {
        try {
          this.#known.set(key, await this.#adapter.comment(threadId, id));
          this.set(this.value + 1);
        } catch {
          // It is only context; whoever looks at it later asks again.
          this.#known.delete(key);
        }
      });
      void this.#run();
    }
    return this.#known.get(key);
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    // All of a page are wanted in one turn.
    await Promise.resolve();
    while (this.#wanted.length > 0) await inTurns(this.#wanted.splice(0), AT_ONCE, (ask) => ask());
    this.#running = false;
  }
}
