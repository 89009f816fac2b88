import type { ModerationAdapter } from '../../../adapters/moderation/adapter.js';
import { CommentError } from '../../../model/errors.js';
import { Deeds } from './deeds.js';
import { Log } from './log.js';
import { Parents } from './parents.js';
import { Queue } from './queue.js';
import type { QueueEntry } from './queue-state.js';
import { Session } from './session.js';
import { Team } from './team.js';

export interface DeskOptions {
  readonly adapter: ModerationAdapter;
  /** Token of a one-time link. */
  readonly token: string | null;
  /** Something has changed. */
  readonly onChange: () => void;
  /** What is not to vanish while others decide on it. */
  readonly keep: (entry: QueueEntry) => boolean;
}

/** All that there is behind one `<comment-moderation>`: who is here, the queue, what is done, and the looks for news. */
export class Desk {
  readonly session: Session;
  readonly queue: Queue;
  readonly deeds: Deeds;
  readonly parents: Parents;
  readonly log: Log;
  readonly team: Team;
  readonly #options: DeskOptions;
  readonly #ends: (() => void)[] = [];
  #unfollow: (() => void) | null = null;

  constructor(options: DeskOptions) {
    const { adapter, onChange } = (this.#options = options);
    const noticed = (error: CommentError): void => this.session.noticed(error);
    const failed = (error: unknown): CommentError => {
      const told = CommentError.from(error);
      noticed(told);
      return told;
    };
    this.session = new Session(adapter);
    this.queue = new Queue(adapter, noticed);
    this.deeds = new Deeds(this.queue);
    this.parents = new Parents(adapter);
    this.log = new Log(adapter, failed);
    this.team = new Team(adapter, failed);
    const { session, queue, deeds, parents, log, team } = this;
    for (const part of [queue, deeds, parents, log, team]) this.#ends.push(part.subscribe(onChange));
    this.#ends.push(session.subscribe(() => this.#onSession()));
    void session.open(options.token);
  }

  /** Looks for news at once, and once more where something was done that changes other comments too. */
  refresh(): void {
    // What went wrong is in the state of the queue.
    this.queue.refresh(this.#options.keep).catch(() => undefined);
  }

  dispose(): void {
    for (const end of this.#ends) end();
    this.#follow(false);
    this.queue.dispose();
  }

  #onSession(): void {
    const here = this.session.value.phase === 'signed-in';
    if (here && !this.#unfollow) void this.queue.open(this.queue.value.queue, this.queue.value.threadId);
    this.#follow(here);
    this.#options.onChange();
  }

  #follow(wanted: boolean): void {
    if (wanted) {
      this.#unfollow ??= this.#options.adapter.follow(() => this.queue.refresh(this.#options.keep));
    } else {
      this.#unfollow?.();
      this.#unfollow = null;
    }
  }
}
