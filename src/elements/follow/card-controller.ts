import { commentIdOf } from '../../controllers/comment-address.js';
import { PopoverController } from '../../controllers/popover-controller.js';
import { fill } from '../../locales/format.js';
import type { Comment } from '../../model/comment.js';
import { CommentCard, type CardActions } from '../comment-card.js';
import { cardView, type Level } from './card-view.js';
import type { ChainView } from './chain-view.js';
import { fetchComment } from './fetch-comment.js';
import type { Follower } from './follower.js';
import { levelOf } from './levels.js';
import { linkOf, type Means, type Pointed, type Pointing } from './pointing.js';
import { highlightQuoted } from './quoted-words.js';

if (!customElements.get('comment-card')) customElements.define('comment-card', CommentCard);

/** Opens and closes the one card of a thread. References in it lead to the next card, and Escape goes one back. */
export class CardController implements CardActions, Pointed {
  readonly #follower: Follower;
  readonly #card = document.createElement('comment-card');
  readonly #popover = new PopoverController(this.#card);
  readonly #pointing: Pointing;
  readonly #chain: ChainView;
  #levels: Level[] = [];
  #link: HTMLAnchorElement | null = null;
  /** Comments that are not in the list and were fetched. */
  readonly #fetched = new Map<string, Comment | null>();

  constructor(follower: Follower, pointing: Pointing, chain: ChainView) {
    this.#follower = follower;
    this.#pointing = pointing;
    this.#chain = chain;
    const { host, signal, texts } = follower;
    const { root, language } = host;
    const card = this.#card;
    card.setAttribute('part', 'card');
    card.setAttribute('exportparts', 'header: card-header, body: card-body, note: card-note');
    card.lang = language.tag;
    card.dir = language.dir;
    card.texts = { ...language.texts, ...texts };
    card.actions = this;
    card.popover = 'manual';
    root.append(card);
    pointing.guard(card, signal);
    card.addEventListener('click', (event) => this.#follow(event), { signal });
    for (const element of [card, root.querySelector<HTMLElement>('[role=feed]')!]) {
      element.addEventListener('focusout', (event) => this.#blur(event), { signal });
    }
    addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    addEventListener('pointerdown', (event) => this.#outside(event), { capture: true, signal });
    signal.addEventListener('abort', () => {
      this.close();
      card.remove();
    });
  }

  async open(link: HTMLAnchorElement, means: Means, pointer?: { x: number; y: number }): Promise<void> {
    if (!link.isConnected || (link === this.#link && this.#popover.isOpen)) return;
    const level = levelOf(this.#follower, link, link.closest('article')?.id.slice('comment-'.length) ?? null);
    if (!level) return;
    const { host, texts } = this.#follower;
    this.#link = link;
    // What could not be had may be to be had now.
    if (!this.#fetched.get(level.id)) this.#fetched.delete(level.id);
    this.#levels = [level];
    this.#show();
    await this.#card.updateComplete;
    await this.#popover.open(link, { pointer, onHidden: () => this.close() });
    // Closed at once, as nobody sees the link.
    if (this.#link !== link) return;
    this.#markSource(level, link);
    if (means === 'focus') host.announce(fill(texts.cardHint, { label: this.#card.view!.label }));
    if (means === 'press') this.#card.focus();
  }

  /** A card in which somebody is with the keyboard stays. */
  leave(): void {
    if (this.#card.matches(':focus-within') || this.#link?.matches(':focus-visible')) return;
    this.close();
  }

  readonly close = (): void => {
    const inside = this.#card.matches(':focus-within');
    const link = this.#link;
    this.#pointing.stay();
    this.#popover.close();
    this.#levels = [];
    this.#link = null;
    highlightQuoted(null, '');
    if (inside) link?.focus({ preventScroll: true });
  };

  readonly back = (): void => {
    const inside = this.#card.matches(':focus-within');
    this.#levels.pop();
    if (this.#levels.length === 0) return this.close();
    this.#show();
    if (inside) void this.#card.updateComplete.then(() => this.#card.focus());
  };

  readonly choose = (id: string): void => {
    const level = this.#levels.pop();
    if (level) this.#levels.push({ ...level, id });
    this.#show();
  };

  readonly goTo = (id: string): void => {
    this.close();
    this.#follower.session.go(id);
  };

  readonly showConversation = (id: string): void => {
    this.close();
    void this.#chain.show(id);
  };

  #show(): void {
    const level = this.#levels.at(-1);
    if (!level) return;
    const { id } = level;
    const { feed } = this.#follower.session;
    const comment = feed.comment(id) ?? this.#fetched.get(id) ?? null;
    const state = comment ? 'shown' : this.#fetched.has(id) ? 'missing' : 'fetching';
    feed.labels.marks?.dress(this.#card.shadowRoot!);
    this.#card.view = cardView(this.#follower, level, comment, state, this.#levels.length > 1);
    // Before it is painted, since it has another size now.
    void this.#card.updateComplete.then(() => this.#popover.place());
    if (state !== 'fetching') return;
    void fetchComment(this.#follower.session, id).then((found) => {
      this.#fetched.set(id, found);
      if (this.#levels.at(-1) === level) this.#show();
    });
  }

  /** The words that a backlink is about, in the comment that they were taken from. */
  #markSource({ reference, from }: Level, link: HTMLElement): void {
    if (from !== null || reference?.kind !== 'quotation') return highlightQuoted(null, '');
    const body = link.closest('article')!.querySelector('[part~=body]');
    highlightQuoted(body, this.#follower.wordsOf(this.#levels[0]!.id, reference));
  }

  #follow(event: MouseEvent): void {
    const link = linkOf(event);
    const id = link && commentIdOf(link.hash);
    if (!link || !id || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.matches('.go')) return this.goTo(id);
    const level = levelOf(this.#follower, link, this.#levels.at(-1)?.id ?? null);
    if (!level) return;
    this.#levels.push(level);
    this.#show();
    void this.#card.updateComplete.then(() => this.#card.focus());
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#popover.isOpen || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.back();
    } else if (event.key === 'Tab') this.#tab(event);
  }

  /** The card stands in the order of Tab right behind its link. */
  #tab(event: KeyboardEvent): void {
    const link = this.#link!;
    const { stops } = this.#card;
    const root = this.#follower.host.root;
    const at = stops.indexOf(this.#card.shadowRoot!.activeElement as HTMLElement);
    if (at < 0 && root.activeElement === link && !event.shiftKey) {
      event.preventDefault();
      this.#card.focus();
    } else if (at === 0 && event.shiftKey) {
      event.preventDefault();
      this.close();
    } else if (at === stops.length - 1 && !event.shiftKey) {
      // From the link on, as the browser goes.
      link.focus({ preventScroll: true });
      this.close();
    }
  }

  #blur({ relatedTarget }: FocusEvent): void {
    const next = relatedTarget as Node | null;
    if (!this.#popover.isOpen || !next || next === this.#link || this.#card.contains(next)) return;
    this.close();
  }

  #outside(event: PointerEvent): void {
    const path = event.composedPath();
    if (this.#popover.isOpen && !path.includes(this.#card) && !path.includes(this.#link!)) this.close();
  }
}
