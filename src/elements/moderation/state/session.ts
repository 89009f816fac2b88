import type { ModerationAdapter } from '../../../adapters/moderation/adapter.js';
import { CommentError } from '../../../model/errors.js';
import type { Moderator } from '../../../model/moderation.js';
import { isSignedOut } from '../../../model/refusals.js';
import { Subscribable } from '../../../store/subscribable.js';
import type { OwnWords } from '../views/words-dialog.js';

export interface SessionState {
  readonly phase: 'opening' | 'signed-out' | 'signed-in' | 'failed';
  readonly me: Moderator | null;
  /** Why it is not known who is here, or why somebody could not sign in. */
  readonly error: CommentError | null;
  /** Somebody is being signed in or out. */
  readonly busy: boolean;
}

/** Who is here. */
export class Session extends Subscribable<SessionState> {
  readonly #adapter: ModerationAdapter;

  constructor(adapter: ModerationAdapter) {
    super({ phase: 'opening', me: null, error: null, busy: false });
    this.#adapter = adapter;
  }

  /** Asks who is signed in; with the token of a one-time link, signs its bearer in. */
  async open(token: string | null = null): Promise<void> {
    if (token !== null) return this.signIn(token);
    this.#change({ phase: 'opening', error: null });
    try {
      const me = await this.#adapter.session();
      this.#change({ phase: me ? 'signed-in' : 'signed-out', me });
    } catch (error) {
      this.#change({ phase: 'failed', error: CommentError.from(error) });
    }
  }

  /** @param link - A one-time link, or the token behind its `#`. */
  async signIn(link: string): Promise<void> {
    const token = tokenIn(link);
    if (!token || this.value.busy) return;
    this.#change({ busy: true, error: null });
    try {
      this.#change({ phase: 'signed-in', me: await this.#adapter.signIn(token), busy: false });
    } catch (error) {
      // A link that is used again by the browser that it signed in is no reason to send anybody away.
      const me = await this.#adapter.session().catch(() => null);
      this.#change({
        phase: me ? 'signed-in' : 'signed-out',
        me,
        error: me ? null : CommentError.from(error),
        busy: false,
      });
    }
  }

  /** Words for one's own comments; never rejects. */
  async ownWords(): Promise<OwnWords> {
    try {
      return { words: await this.#adapter.ownWords(), error: null };
    } catch (reason) {
      const error = CommentError.from(reason);
      this.noticed(error);
      return { words: null, error };
    }
  }

  /** @param everywhere - In all browsers, not in this one alone. */
  async signOut(everywhere: boolean): Promise<void> {
    if (this.value.busy) return;
    this.#change({ busy: true, error: null });
    try {
      await this.#adapter.signOut({ everywhere });
      this.#change({ phase: 'signed-out', me: null, error: null, busy: false });
    } catch (reason) {
      const error = CommentError.from(reason);
      this.#change({ error, busy: false });
      // It had ended before.
      this.noticed(error);
    }
  }

  /** Why something could not be done has been read. */
  dismiss(): void {
    this.#change({ error: null });
  }

  /** Any call may be the one that finds the session ended. */
  noticed(error: CommentError): void {
    if (isSignedOut(error)) this.#change({ phase: 'signed-out', me: null, error: null });
  }

  #change(change: Partial<SessionState>): void {
    this.set({ ...this.value, ...change });
  }
}

/** What stands behind the `#` of a one-time link, or the whole of what was typed; empty where there is nothing. */
export function tokenIn(link: string): string {
  return link.slice(link.indexOf('#') + 1).trim();
}
