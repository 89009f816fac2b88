import { html, nothing, render } from 'lit';
import type { Identity, Me } from '../../adapters/identity.js';
import { shownName } from '../../conversation/names/shown-name.js';
import { fill } from '../../locales/format.js';
import type { IdentityTexts } from '../../locales/identity/texts.js';
import type { Language } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import type { CommentPostedEvent } from '../../model/events.js';
import { adopt } from '../../styles/adopt.js';
import type { CommentComposer } from '../comment-composer.js';
import { lazily } from '../lazily.js';
import { authorMark } from '../list/author-mark.js';
import { part } from '../list/row-template.js';
import type { Session, SessionHost } from '../thread/session.js';
import type { IdentityMenu } from './identity-menu.js';
import type { PageName } from './menu.js';
import { RefusedNames } from './refused-names.js';
import { textsOf } from './texts-of.js';
import { whoLineStyles } from './who-line-styles.js';
import { isForgetful, keptWords, whoIs } from './who.js';

/** Says at each composer who one is here, and once at the first comment; what is pressed there opens the menu. */
export class WhoLines {
  readonly session: Session;
  readonly host: SessionHost;
  readonly identity: Identity;
  texts: IdentityTexts;
  me: Me | null = null;
  /** A key was here, and is gone without anybody having asked for that. */
  lost = false;
  readonly #places = new Map<CommentComposer, HTMLElement>();
  readonly #menu = lazily(async () => {
    const { IdentityMenu } = await import('./identity-menu.js');
    return new IdentityMenu(this);
  });
  #open: IdentityMenu | null = null;
  /** The words of the mark that this person knows to be theirs here; null until somebody has looked. */
  #told: string | null = null;

  constructor(session: Session, host: SessionHost, identity: Identity, texts: IdentityTexts) {
    this.session = session;
    this.host = host;
    this.identity = identity;
    this.texts = texts;
    const { signal } = session;
    adopt(host.root, whoLineStyles);
    new RefusedNames(session, host, () => this.texts);
    const onPosted = (event: Event): void => void this.tell((event as CommentPostedEvent).comment);
    host.element.addEventListener('comment-posted', onPosted, { signal });
    // Another tab may have been somebody new meanwhile.
    addEventListener('focus', () => void this.refresh(), { signal });
    signal.addEventListener('abort', () => this.#open?.close());
  }

  /** The composer that was used last, of those that are there. */
  get composer(): CommentComposer | null {
    const composers = [...this.#places.keys()].filter(({ isConnected }) => isConnected);
    return composers.find((each) => each.matches(':focus-within')) ?? composers.at(-1) ?? null;
  }

  add(composer: CommentComposer): void {
    if (this.#places.has(composer)) return;
    const place = part('div', 'who');
    place.slot = 'person';
    composer.append(place);
    composer.addEventListener('comment-draft', () => this.#drawAt(composer, place));
    this.#places.set(composer, place);
    // Not with the others: those that are not in the thread are given up, and this one is put there only after this.
    this.#drawAt(composer, place);
    void this.refresh();
  }

  /** Opens the menu at a page, with words that the page came with. */
  open(page: PageName = 'home', given = ''): void {
    const opener = this.host.root.activeElement as HTMLElement | null;
    void this.#menu((menu) => {
      this.#open = menu;
      void this.refresh().then(() => menu.open(page, given, opener));
    });
  }

  /**
   * Looks anew who one is.
   *
   * @param asked - It is as it is because somebody wanted it so.
   */
  async refresh(asked = false): Promise<void> {
    const { session, identity } = this;
    let me: Me | null;
    try {
      me = await identity.me(session.threadId);
    } catch {
      return;
    }
    const gone = me === null && (this.lost || this.me !== null);
    this.lost = gone && !asked;
    this.me = me;
    if (asked) this.#told = null;
    this.#told ??= me?.mark?.words ?? '';
    if (session.signal.aborted) return;
    this.#draw();
    this.#open?.update();
  }

  /** Says all in a language from now on; the menu from its next page. */
  async speak(language: Language): Promise<void> {
    this.texts = await textsOf(language);
    this.#draw();
  }

  who(me: Me): string {
    return whoIs(me, this.#anonymous);
  }

  /** Says once at the comment as whom it was written, when one is somebody new. */
  async tell(comment: Comment): Promise<void> {
    // Not what was seen last: a look between the answer and this event must not swallow it.
    const told = this.#told;
    await this.refresh();
    const { me, session } = this;
    if (!me?.mark || me.mark.words === told) return;
    this.#told = me.mark.words;
    const row = session.feed.row(comment.id);
    if (!row) return;
    const place = part('div', 'who who-note');
    row.inside.append(place);
    const more = me.kept === 'browser' && isForgetful() ? this.texts.keptSafari : '';
    this.#drawIn(place, comment.author.name, more);
    const said = [this.#sentence(me, comment.author.name), keptWords(me, this.texts), more];
    this.host.announce(said.filter(Boolean).join(' '));
  }

  #draw(): void {
    for (const [composer, place] of this.#places) {
      if (!composer.isConnected && composer.target !== null) this.#places.delete(composer);
      else this.#drawAt(composer, place);
    }
  }

  /** By the name that stands in the field, since the next comment will be under that. */
  #drawAt(composer: CommentComposer, place: HTMLElement): void {
    const field = composer.renderRoot?.querySelector<HTMLInputElement>('#name');
    this.#drawIn(place, field?.value ?? composer.name);
  }

  #sentence({ mark }: Me, name: string): string {
    const who = whoIs({ names: [shownName(name)].filter(Boolean), ...(mark && { mark }) }, this.#anonymous);
    return fill(this.texts.me, { who });
  }

  get #anonymous(): string {
    return this.host.language.texts.anonymous;
  }

  /** @param more - What is said besides. */
  #drawIn(place: HTMLElement, name: string, more = ''): void {
    const { me, lost, texts } = this;
    render(
      html`<button type="button" part="who-button" aria-haspopup="dialog" @click=${() => this.open()}>
          ${
            me ? html`<i class=${authorMark(name, me.mark)}></i>${this.#sentence(me, name)}` : texts.title
          }</button
        >${
          me
            ? html`<span>${keptWords(me, texts)} ${more}</span>`
            : lost
              ? html`<span role="alert">${texts.lost}</span>`
              : nothing
        }`,
      place,
    );
  }
}
