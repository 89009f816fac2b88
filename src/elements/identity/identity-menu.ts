import type { Me } from '../../adapters/identity.js';
import type { CommentError } from '../../model/errors.js';
import { CommentDraftEvent } from '../../model/events.js';
import { CommentIdentity } from '../comment-identity.js';
import type { Menu, Page, PageName } from './menu.js';
import { PAGES } from './pages/pages.js';
import type { WhoLines } from './who-lines.js';

if (!customElements.get('comment-identity')) customElements.define('comment-identity', CommentIdentity);

/** The one menu of a thread: which page is shown, what is on its way, and where the focus goes back to. */
export class IdentityMenu implements Menu {
  busy = false;
  given = '';
  passkeys: Menu['passkeys'] = null;
  readonly #lines: WhoLines;
  readonly #element = document.createElement('comment-identity');
  #name: PageName = 'home';
  #page: Page | null = null;
  #opener: HTMLElement | null = null;
  #problem = '';
  /** Which opening of a page is shown: what an earlier one asked for is no longer waited for. */
  #turn = 0;

  constructor(lines: WhoLines) {
    this.#lines = lines;
    const { host, session } = lines;
    this.#element.actions = {
      back: () => this.show('home'),
      closed: () => this.#closed(),
    };
    host.root.append(this.#element);
    session.signal.addEventListener('abort', () => this.#element.remove());
  }

  get texts(): Menu['texts'] {
    return this.#lines.texts;
  }

  get tag(): string {
    return this.#lines.host.language.tag;
  }

  get threadId(): string {
    return this.#lines.session.threadId;
  }

  get adapter(): Menu['adapter'] {
    return this.#lines.session.adapter;
  }

  get identity(): Menu['identity'] {
    return this.#lines.identity;
  }

  get me(): Me | null {
    return this.#lines.me;
  }

  get lost(): boolean {
    return this.#lines.lost;
  }

  get wrote(): boolean {
    return this.#lines.session.feed.comments.some(({ own, createdAt }) => own && createdAt !== null);
  }

  /** @param opener - What gets the focus back. */
  open(page: PageName, given: string, opener: HTMLElement | null): void {
    // A second press finds it open, perhaps on another page already.
    if (this.#lines.session.signal.aborted || this.#page) return;
    this.given = given;
    this.#opener = opener;
    this.show(page);
    void this.#element.open();
    void this.#findPasskeys();
  }

  /** Where they can't be asked for, there are none this time. */
  async #findPasskeys(): Promise<void> {
    const found = await this.identity.passkeys?.().catch(() => null);
    if (!found === !this.passkeys) return;
    this.passkeys = found ?? null;
    this.update();
  }

  readonly show = (name: PageName): void => {
    this.#page?.leave?.();
    this.#turn++;
    this.busy = false;
    this.#problem = '';
    const from = this.#name;
    this.#name = name;
    const { tag, dir } = this.#lines.host.language;
    this.#element.lang = tag;
    this.#element.dir = dir;
    this.#page = PAGES[name](this);
    if (name !== 'home') this.given = '';
    this.update();
    void this.#element.arrive(name === 'home' ? from : null);
  };

  update(): void {
    const { texts } = this;
    if (!this.#page) return;
    const { title } = this.#page;
    const deeper = this.#name !== 'home';
    const problem = this.#problem || (this.busy ? texts.wait : '');
    this.#element.view = {
      texts,
      title,
      deeper,
      problem,
      failed: this.#problem !== '',
      content: this.#page.render(),
    };
  }

  async attempt(deed: () => Promise<void>, reasons: Readonly<Record<string, string>> = {}): Promise<boolean> {
    if (this.busy) return false;
    const turn = this.#turn;
    const { texts } = this;
    this.busy = true;
    this.#problem = '';
    this.update();
    let problem = '';
    try {
      await deed();
    } catch (error) {
      const { code = 'UNKNOWN', cause } = error as Partial<CommentError>;
      const revoked = (cause as { readonly reason?: unknown } | undefined)?.reason === 'revoked';
      const common = code === 'RATE_LIMITED' ? texts.tooMany : texts.failed;
      problem = reasons[code] ?? (revoked ? texts.keyRevoked : common);
    }
    if (turn !== this.#turn) return false;
    this.busy = false;
    this.#problem = problem;
    this.update();
    return problem === '';
  }

  refresh(): Promise<void> {
    return this.#lines.refresh(true);
  }

  say(text: string): void {
    this.#element.say(text);
  }

  who(me: Me): string {
    return this.#lines.who(me);
  }

  use(name: string): void {
    const { composer } = this.#lines;
    this.#opener = null;
    this.close();
    if (!composer) return;
    const field = composer.renderRoot.querySelector<HTMLInputElement>('#name')!;
    field.value = name;
    // What was wrong was said of another name.
    composer.nameError = '';
    composer.focus();
    const { target, body } = composer;
    const draft = new CommentDraftEvent(target, body, name);
    composer.dispatchEvent(draft);
  }

  readonly close = (): void => this.#element.close();

  #closed(): void {
    this.#page?.leave?.();
    this.#page = null;
    this.#turn++;
    this.busy = false;
    this.#element.view = null;
    this.#opener?.focus({ preventScroll: true });
  }
}
