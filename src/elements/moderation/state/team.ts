import type { Invitation, ModerationAdapter } from '../../../adapters/moderation/adapter.js';
import type { CommentError } from '../../../model/errors.js';
import type { Moderator } from '../../../model/moderation.js';
import { Subscribable } from '../../../store/subscribable.js';

export interface TeamState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly moderators: readonly Moderator[];
  /** The last link that was made; it can't be had again. */
  readonly invitation: Invitation | null;
  /** Why something could not be done. */
  readonly error: CommentError | null;
  /** Somebody who is to be removed, if that is confirmed. */
  readonly doomed: string | null;
  readonly copied: boolean;
}

/** The moderators, for the owner. */
export class Team extends Subscribable<TeamState> {
  readonly #adapter: ModerationAdapter;
  readonly #failed: (error: unknown) => CommentError;

  constructor(adapter: ModerationAdapter, failed: (error: unknown) => CommentError) {
    super({ status: 'loading', moderators: [], invitation: null, error: null, doomed: null, copied: false });
    this.#adapter = adapter;
    this.#failed = failed;
  }

  async load(): Promise<void> {
    this.#change({ status: 'loading', error: null });
    try {
      this.#change({ status: 'ready', moderators: await this.#adapter.moderators() });
    } catch (error) {
      this.#change({ status: 'failed', error: this.#failed(error) });
    }
  }

  /** Invites somebody; says whether that has worked. */
  invite(name: string): Promise<boolean> {
    return this.#do(async () => {
      // It can't be had again, whatever becomes of the list.
      this.#change({ invitation: await this.#adapter.invite(name), copied: false });
      this.#change({ moderators: await this.#adapter.moderators() });
    });
  }

  newLink(name: string): Promise<boolean> {
    return this.#do(async () =>
      this.#change({ invitation: await this.#adapter.newLink(name), copied: false }),
    );
  }

  /** Asks whether somebody is to be removed; null: no. */
  doom(name: string | null): void {
    this.#change({ doomed: name, error: null });
  }

  dismiss(name: string): Promise<boolean> {
    return this.#do(async () => {
      await this.#adapter.dismiss(name);
      const { moderators, invitation } = this.value;
      this.#change({
        moderators: moderators.filter((each) => each.name !== name),
        invitation: invitation?.name === name ? null : invitation,
        doomed: null,
      });
    });
  }

  async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.value.invitation?.link ?? '');
      this.#change({ copied: true });
    } catch {
      // Not everywhere may a page do that; the link can be selected.
    }
  }

  async #do(work: () => Promise<void>): Promise<boolean> {
    this.#change({ error: null });
    try {
      await work();
      return true;
    } catch (error) {
      this.#change({ error: this.#failed(error) });
      return false;
    }
  }

  #change(change: Partial<TeamState>): void {
    this.set({ ...this.value, ...change });
  }
}
