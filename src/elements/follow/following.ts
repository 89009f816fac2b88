import type { FollowingTexts, Language } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import { inSlices, nextTurn } from '../list/slices.js';
import type { Session, SessionHost } from '../thread/session.js';
import type { Follower } from './follower.js';
import { mayRefer } from './may-refer.js';
import { isPending } from '../../store/pending.js';

/** Brings what follows references, once there may be some: after the first painting, and not before. */
export class Following {
  /** Once it is there. */
  follower: Follower | null = null;
  readonly #session: Session;
  readonly #host: SessionHost;
  readonly #mayRefer = mayRefer();
  readonly #seen = new WeakSet<Comment>();
  #run = 0;
  #loading: Promise<Follower | null> | null = null;
  /** What it is loaded for. */
  #language: Language | null = null;

  constructor(session: Session, host: SessionHost) {
    this.#session = session;
    this.#host = host;
  }

  /** To be called when the comments have been drawn. */
  async update(): Promise<void> {
    if (this.#loading && this.#language !== this.#host.language) return void this.#startOver();
    if (this.#loading) return (await this.#loading)?.update();
    const run = ++this.#run;
    let found = false;
    const look = (comment: Comment): void => {
      // What is being sent comes once more, with its own id.
      if (isPending(comment.id)) return;
      found ||= !this.#seen.has(comment) && this.#mayRefer(comment);
      this.#seen.add(comment);
    };
    await inSlices(this.#session.feed.comments, look, () => run === this.#run && !found);
    if (found) await this.load();
  }

  /** Loads it; also when somebody points at a link to a comment. */
  load(): Promise<Follower | null> {
    if (this.#loading) return this.#loading;
    const { language } = this.#host;
    const { feed, signal } = this.#session;
    this.#language = language;
    const code = import('./follower.js').then(async (follower) => {
      // To take it in was work enough for one turn.
      await nextTurn();
      return follower;
    });
    const loaded = Promise.all([code, textsOf(language), feed.tellApart()]);
    const loading: Promise<Follower | null> = loaded.then(
      ([{ Follower }, texts]) => {
        if (signal.aborted) return null;
        // Another language came meanwhile: there is one follower, that of the loading that began last.
        if (loading !== this.#loading) return this.#loading;
        if (language !== this.#host.language) return this.#startOver();
        this.follower = new Follower(this.#session, this.#host, texts);
        void this.follower.update();
        return this.follower;
      },
      () => {
        // Without a network it can't be fetched: comments are shown as they were written.
        if (loading === this.#loading) this.#loading = null;
        return null;
      },
    );
    return (this.#loading = loading);
  }

  /** The thread speaks another language now: words, names for people without a name and labels are others. */
  #startOver(): Promise<Follower | null> {
    this.follower?.end();
    this.follower = this.#loading = null;
    return this.load();
  }
}

async function textsOf(language: Language): Promise<FollowingTexts> {
  return language.following?.() ?? (await import('../../locales/en-following.js')).enFollowing;
}
