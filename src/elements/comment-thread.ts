import { html, LitElement, type TemplateResult } from 'lit';
import type { CommentAdapter } from '../adapters/adapter.js';
import type { ThreadOrder, ThreadView } from '../conversation/thread/order.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { directionOf } from './thread/language.js';
import { ThreadController } from './thread/thread-controller.js';
import * as frame from './thread/thread-frame.js';
import { threadStyles } from './thread/thread-styles.js';

/**
 * A conversation under a page: read, answered, edited, and followed from comment to comment.
 *
 * It owns the state of the thread; all other elements only ask, by events. Without a word of configuration it shows the
 * thread of the page's canonical address, kept in this browser.
 *
 * @tag comment-thread
 * @summary The whole widget.
 * @slot intro - Between the heading and the place to write: rules, a welcome.
 * @slot empty - Instead of the words that say that there are no comments.
 * @slot footer - Below everything.
 * @event comment-loaded - The first comments are on the page.
 * @event comment-submit - A reader asks for a comment to be posted. Cancelable.
 * @event comment-edit - A reader asks for an own comment to be changed. Cancelable.
 * @event comment-delete - A reader asks for an own comment to be deleted. Cancelable.
 * @event comment-cancel - A reader closes the box of a reply or an edit. Cancelable.
 * @event comment-draft - Somebody is writing.
 * @event comment-posted - The backend has taken a comment that was written here.
 * @event comment-edited - The backend has taken a change that was made here.
 * @event comment-deleted - The backend has deleted a comment at this reader's wish.
 * @csspart thread - Everything.
 * @csspart bar - Heading and controls.
 * @csspart heading - How many comments there are.
 * @csspart controls - Order and view.
 * @csspart order - The menu of orders.
 * @csspart view - The box that turns threads on and off.
 * @csspart notice - What has to be said once: nothing is kept, there is no network.
 * @csspart write - The field that opens the composer.
 * @csspart list - All comments.
 * @csspart comment - One comment.
 * @csspart header - Its first line.
 * @csspart author - Who wrote it, with the mark.
 * @csspart name - The name alone.
 * @csspart author-link - The name, where it leads to the author's page.
 * @csspart permalink - The link to the comment, which is its time.
 * @csspart time - The time.
 * @csspart flag - A word about the comment; besides one of `new`, `own`, `edited`, `sending`.
 * @csspart held - That nobody else sees a comment yet.
 * @csspart parent - The line that says whom a comment answers.
 * @csspart body - The text.
 * @csspart actions - The buttons below it.
 * @csspart action - One of them; besides one of `reply`, `edit`, `delete`, `fold`.
 * @csspart note - What has to be said of a comment; besides one of `confirm`, `failure`, `conflict`, `waiting-note`.
 * @csspart opinions - What readers think of a comment.
 * @csspart reaction - One kind of reaction; besides it the name of the kind.
 * @csspart report - The button that reports a comment.
 * @csspart report-box - Where one says what is wrong with it.
 * @csspart mark - The mark of a person, behind the name.
 * @csspart badge - That somebody is the owner or a moderator; besides one of `owner`, `moderator`.
 * @csspart borrowed - That a name was somebody else's before.
 * @csspart disputed - That somebody says that a comment under their name is not theirs.
 * @csspart not-me - The button to say so; one of the actions.
 * @csspart who - The line at the composer that says who one is.
 * @csspart who-note - The same, once, at the first comment.
 * @csspart who-button - The button in both, which opens the menu.
 * @csspart check - What a quotation is, held against its source: shortened, altered, lost.
 * @csspart backlinks - Who answered or quoted a comment.
 * @csspart backlink - One of these links; besides one of `reply`, `mention`, `quotation`.
 * @csspart more-backlinks - The button that shows the others.
 * @csspart show-conversation - The button that shows one exchange alone.
 * @csspart chain - The line above such an exchange.
 * @csspart quote-selection - The button that quotes selected words.
 * @csspart chips - What a text that is being written refers to.
 * @csspart chip - One comment of these.
 * @csspart chip-candidates - The comments that one of them may mean.
 * @csspart paste-offer - The offer to quote what was pasted.
 * @csspart more - Where the rest of the thread is loaded.
 * @csspart waiting - The button for new comments of others.
 * @csspart empty - What stands there while there are no comments.
 * @csspart skeleton - What stands there while comments load.
 * @csspart error - What stands there when loading failed.
 * @csspart failure - Words about what failed.
 * @cssprop [--comment-accent] - Links, the focus ring, what is chosen.
 * @cssprop [--comment-color=currentColor] - Text.
 * @cssprop [--comment-danger] - Deleting, failures.
 * @cssprop [--comment-font=inherit] - Font family.
 * @cssprop [--comment-font-size=1em] - Size of the text.
 * @cssprop [--comment-gap=1.3em] - Space between two comments.
 * @cssprop [--comment-indent=1.4em] - How far a reply is set in; less where there is little room.
 * @cssprop [--comment-line] - Hairlines.
 * @cssprop [--comment-mark] - Behind the comment that the address names.
 * @cssprop [--comment-measure=42em] - Longest line of text.
 * @cssprop [--comment-mono] - Font family of code.
 * @cssprop [--comment-muted] - Text that stands back: times, buttons.
 * @cssprop [--comment-offset=1em] - Room above a comment that is scrolled to, for a page's fixed header.
 * @cssprop [--comment-on-surface=CanvasText] - Text on what lies over the page.
 * @cssprop [--comment-radius=0.375em] - Roundness of corners.
 * @cssprop [--comment-reserve=100svh] - Height that is held free while comments load, so that nothing jumps.
 * @cssprop [--comment-surface=Canvas] - Background of what lies over the page.
 * @cssprop [--comment-tint] - Background of code, notes and new comments.
 */
export class CommentThread extends LitElement {
  static override styles = [baseStyles, buttonStyles, threadStyles];

  static override properties = {
    adapter: { attribute: false },
    threadId: { attribute: 'thread-id' },
    src: { useDefault: true },
    order: { useDefault: true },
    view: { useDefault: true },
    pageSize: { type: Number, attribute: 'page-size', useDefault: true },
    maxDepth: { type: Number, attribute: 'max-depth', useDefault: true },
    maxLength: { type: Number, attribute: 'max-length', useDefault: true },
    headingLevel: { type: Number, attribute: 'heading-level', useDefault: true },
    locale: {},
    noPreview: { type: Boolean, attribute: 'no-preview' },
  };

  /** Where the comments are kept. Without one: the archive in the page or what is at `src`, else this browser's storage. */
  declare adapter: CommentAdapter | null;
  /** Name of the thread in its backend. Empty: the page's canonical address. */
  declare threadId: string;
  /** Address of an archive, a JSON file with a thread; or of a server, which ends with a slash. */
  declare src: string;
  /** In which order comments are shown; replies are oldest first in all of them. */
  declare order: ThreadOrder;
  /** Whether replies hang below what they answer. */
  declare view: ThreadView;
  /** Comments that are loaded at a time, 1 to 1,000. */
  declare pageSize: number;
  /** How deep replies are set in, where there is room; from there on a line says whom they answer. */
  declare maxDepth: number;
  /** The longest comment that can be sent, in UTF-16 units. */
  declare maxLength: number;
  /** Level of the thread's heading, 1 to 5; those of comments and replies follow below it. */
  declare headingLevel: number;
  /** BCP 47 tag. Empty: the language of the page. */
  declare locale: string;
  /** Offers no preview to those who write. */
  declare noPreview: boolean;

  readonly #thread: ThreadController;

  constructor() {
    super();
    this.adapter = null;
    this.threadId = '';
    this.src = '';
    this.order = 'oldest';
    this.view = 'threaded';
    this.pageSize = 50;
    this.maxDepth = 8;
    this.maxLength = 10_000;
    this.headingLevel = 2;
    this.locale = '';
    this.noPreview = false;
    this.#thread = new ThreadController(this);
  }

  /** Brings a comment before the reader's eyes, loading it if need be; false where there is no such comment. */
  async goTo(id: string): Promise<boolean> {
    return (await this.#thread.session?.goTo(id)) ?? false;
  }

  /** Loads the thread anew. */
  reload(): void {
    this.#thread.end();
  }

  protected override render(): TemplateResult {
    const { state, ready, session, language, tag: wanted, retry } = this.#thread;
    const { texts, tag } = language;
    // Whoever is writing when the thread is closed keeps the text before the eyes.
    const composer = session?.desk?.composer;
    const direction = directionOf(wanted, language) ?? '';
    // A page without comments need not be the last one.
    const empty = ready && state.entries.length === 0 && state.earlier === state.later;
    const [top, bottom] = this.order === 'oldest' ? EARLIER_FIRST : LATER_FIRST;
    return html`<section part="thread" aria-labelledby="heading" lang=${tag} .dir=${direction} data-reserve>
      <header part="bar">
        ${frame.heading(state, this.headingLevel, language)}
        ${frame.controls(this, texts, state.status === 'failed' || (ready && state.total < 2))}
      </header>
      <slot name="intro"></slot>
      ${frame.notices(state, session?.missing ?? false, texts)}
      <div class="write" ?hidden=${!state.can.create && !composer}>
        ${composer ?? frame.invitation(texts, this.#write, this.#prepare)}
      </div>
      ${ready ? session!.arrivals.more(top) : frame.placeholder(state.status === 'failed', texts, retry)}
      <div part="empty" ?hidden=${!empty}><slot name="empty">${texts.empty}</slot></div>
      <div
        part="list"
        class=${this.view}
        role="feed"
        aria-labelledby="heading"
        ?hidden=${!ready || empty}
      ></div>
      ${ready ? [session!.arrivals.more(bottom), session!.arrivals.waiting()] : null}
      <div class="end" tabindex="-1"></div>
      <slot name="footer"></slot>
      <div class="quiet" role="status"></div>
    </section>`;
  }

  readonly #write = ({ target }: Event): void =>
    void this.#thread.atDesk((desk) => desk.write(), (target as Element).parentElement);
  readonly #prepare = (): void => void this.#thread.atDesk();
}

const EARLIER_FIRST = ['earlier', 'later'] as const;
const LATER_FIRST = ['later', 'earlier'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'comment-thread': CommentThread;
  }
}
