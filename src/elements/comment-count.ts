import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { CommentAdapter } from '../adapters/adapter.js';
import { en } from '../locales/en.js';
import { counted } from '../locales/format.js';
import { loadLanguage } from '../locales/languages.js';
import type { Language } from '../locales/texts.js';
import { threadIdAt } from '../model/page-address.js';
import { countOf } from './count/batch.js';
import { sharedAdapter } from './count/shared-adapter.js';
import { documentRead, pageThreadId } from './thread/defaults.js';
import { wantedTag } from './thread/language.js';

/**
 * "8 comments", for pages that list articles. All counts on a page are one request.
 *
 * ```html
 * <a href="/articles/7"><comment-count>Comments</comment-count></a>
 * ```
 *
 * @tag comment-count
 * @summary How many comments a thread has.
 * @slot - Shown until the number is known, and where it can't be had.
 */
export class CommentCount extends LitElement {
  static override styles = css`
    [hidden] {
      display: none;
    }
  `;

  static override properties = {
    adapter: { attribute: false },
    threadId: { attribute: 'thread-id' },
    src: { useDefault: true },
    locale: {},
    count: { state: true, attribute: false },
  };

  /** Where the comments are kept. Without one: what is at `src`, else this browser's storage. */
  declare adapter: CommentAdapter | null;
  /** Name of the thread in its backend. Empty: the address of the link around the count, else the page's own. */
  declare threadId: string;
  /** Address of an archive, a JSON file with a thread; or of a server, which ends with a slash. */
  declare src: string;
  /** BCP 47 tag. Empty: the language of the page. */
  declare locale: string;
  declare private count: number | null;

  #language: Language = en;
  #asked = Symbol();

  constructor() {
    super();
    this.adapter = null;
    this.threadId = '';
    this.src = '';
    this.locale = '';
    this.count = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of CHANGES) document.addEventListener(type, this.refresh);
    addEventListener('pageshow', this.#onPageShow);
    if (this.hasUpdated) this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of CHANGES) document.removeEventListener(type, this.refresh);
    removeEventListener('pageshow', this.#onPageShow);
  }

  /** Asks for the number anew; several asked at once are one request. */
  readonly refresh = (): void => void this.#load();

  protected override render(): TemplateResult {
    const { count } = this;
    const { texts, tag } = this.#language;
    return html`<slot ?hidden=${count !== null}></slot
      >${count === null ? '' : counted(texts.comments, count, tag)}`;
  }

  /** Whoever goes back to a page that the browser has kept may have written on the one that they come from. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.refresh();
  };

  protected override updated(changed: PropertyValues<this>): void {
    if (ASKED_WITH.some((name) => changed.has(name))) this.refresh();
  }

  async #load(): Promise<void> {
    const asked = (this.#asked = Symbol());
    // A number that can't be had is no reason to disturb a list of articles: the slot says "Comments".
    const [count, language] = await Promise.all([
      this.#ask().catch(() => null),
      loadLanguage(wantedTag(this, this.locale)).catch(() => en),
    ]);
    if (asked !== this.#asked) return;
    this.#language = language;
    this.count = count;
  }

  async #ask(): Promise<number | null> {
    // While the page is still read, its last counts are not there yet.
    await documentRead();
    const adapter = this.adapter ?? (await sharedAdapter(this, this.src));
    const href = this.closest('a')?.href;
    return countOf(adapter, this.threadId || (href ? threadIdAt(href) : pageThreadId()));
  }
}

/** After these, a number on the same page may be another. */
const CHANGES = ['comment-posted', 'comment-deleted'];
const ASKED_WITH = ['adapter', 'threadId', 'src', 'locale'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'comment-count': CommentCount;
  }
}
