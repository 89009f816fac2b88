import type { FollowingTexts, Language } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import { inSlices } from '../list/slices.js';
import type { Session, SessionHost } from '../thread/session.js';
import type { Follower } from './follower.js';
import { mayRefer } from './may-refer.js';

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

  constructor(session: Session, host: SessionHost) {
    this.#session = session;
    this.#host = host;
  }

  /** To be called when the comments have been drawn. */
  async update(): Promise<void> {
    if (this.#loading) return (await this.#loading)?.update();
    const run = ++this.#run;
    let found = false;
    const look = (comment: Comment): void => {
      found ||= !this.#seen.has(comment) && this.#mayRefer(comment);
      this.#seen.add(comment);
    };
    await inSlices(this.#session.feed.comments, look, () => run === this.#run && !found);
    if (found) await this.load();
  }

  /** Loads it; also when somebody points at a link to a comment. */
  load(): Promise<Follower | null> {
    if (this.#loading) return this.#loading;
    const { feed } = this.#session;
    const loaded = Promise.all([import('./follower.js'), textsOf(this.#host.language), feed.tellApart()]);
    return (this.#loading = loaded.then(
      ([{ Follower }, texts]) => {
        if (this.#session.signal.aborted) return null;
        this.follower = new Follower(this.#session, this.#host, texts);
        void this.follower.update();
        return this.follower;
      },
      // Without a network it can't be fetched: comments are shown as they were written.
      () => (this.#loading = null),
    ));
  }
}

async function textsOf(language: Language): Promise<FollowingTexts> {
  return language.following?.() ?? (await import('../../locales/en-following.js')).enFollowing;
}
