import { exchangeOf } from '../../conversation/thread/exchange.js';
import { counted } from '../../locales/format.js';
import type { Entry } from '../../store/state.js';
import { part } from '../list/row-template.js';
import type { Follower } from './follower.js';

/** Shows only the comments that hang together with one of them by references, and all of them again. */
export class ChainView {
  readonly #follower: Follower;
  #id: string | null = null;
  #ids: ReadonlySet<string> = new Set();
  #bar: HTMLElement | null = null;

  constructor(follower: Follower) {
    this.#follower = follower;
    const { session, signal } = follower;
    signal.addEventListener('abort', () => {
      if (this.#id !== null && !session.signal.aborted) void session.feed.only(null);
      this.#end();
    });
  }

  /** Shows the conversation around a comment alone. */
  async show(id: string): Promise<void> {
    const { session, host } = this.#follower;
    this.#id = id;
    this.#measure();
    await session.feed.only(this.#holds);
    if (this.#id !== id) return;
    this.#drawBar();
    this.#bar?.focus({ preventScroll: true });
    this.#bar?.scrollIntoView({ block: 'nearest' });
    host.announce(this.#bar?.querySelector('p')?.textContent ?? '');
  }

  /** To be called when references have become known, or the list shows all comments again by itself. */
  update(): void {
    if (this.#id === null) return;
    if (!this.#follower.session.feed.partial) return this.#end();
    const before = this.#ids.size;
    this.#measure();
    if (this.#ids.size === before) return;
    this.#drawBar();
    void this.#follower.session.feed.only(this.#holds);
  }

  /** Shows all comments, and brings the reader back to the one that they came from. */
  async leave(): Promise<void> {
    const { session } = this.#follower;
    const id = this.#id;
    this.#end();
    await session.feed.only(null);
    const article = id === null ? null : await session.find(id);
    article?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    article?.focus({ preventScroll: true });
  }

  #end(): void {
    this.#id = null;
    this.#bar?.remove();
    this.#bar = null;
  }

  #measure(): void {
    const { references } = this.#follower;
    this.#ids = exchangeOf(this.#id!, references.all, references.backlinks);
  }

  /** What is written in answer while only some comments are shown belongs to them until more is known. */
  readonly #holds = ({ comment, sync }: Entry): boolean =>
    this.#ids.has(comment.id) ||
    (sync !== 'saved' && comment.parentId !== null && this.#ids.has(comment.parentId));

  #drawBar(): void {
    const { texts, host, session } = this.#follower;
    const count = session.feed.comments.filter(({ id }) => this.#ids.has(id)).length;
    // The same nodes all the time: one of them may have the focus.
    if (!this.#bar) {
      const back = part('button', '', texts.showAll);
      back.type = 'button';
      back.className = 'outlined';
      back.addEventListener('click', () => void this.leave());
      this.#bar = part('div', 'chain', part('p', ''), back);
      this.#bar.tabIndex = -1;
      host.root.querySelector('[role=feed]')!.before(this.#bar);
    }
    this.#bar.firstChild!.textContent = counted(texts.conversationOf, count, host.language.tag);
  }
}
