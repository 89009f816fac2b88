import { clockTime, exactTime, relativeTime, relativeTimeChangesIn } from '../../content/dates.js';
import { addressHere } from '../../controllers/address-here.js';
import type { Comment } from '../../model/comment.js';
import { actionsOf, drawActions } from './row-actions.js';
import { drawAuthor, drawFlags, drawParent, drawPlace, flagsOf, redrawMark } from './row-header.js';
import { part, rowParts, type RowParts } from './row-template.js';
import { sameView, type RowContext, type RowView } from './row-view.js';
import { isPending } from '../../store/pending.js';

/** The nodes of one comment. Made once and kept; a change touches only what differs. */
export class CommentRow {
  readonly #parts: RowParts = rowParts();
  #view: RowView | null = null;
  #context: RowContext | null = null;
  #position = 0;
  #flags = '';
  #actions = '';
  #inside: HTMLElement | null = null;
  #below: HTMLElement | null = null;
  #held: HTMLElement | null = null;
  #due = Infinity;
  /** The text is shown as its source, as the renderer has not come yet. */
  #provisional = false;
  /** Which run of the list has last wanted this row. */
  run = 0;

  get element(): HTMLElement {
    return this.#parts.article;
  }

  get view(): RowView | null {
    return this.#view;
  }

  /** Between the text and the buttons: what has to be said of this comment, and the composer in which it is edited. */
  get inside(): HTMLElement {
    if (!this.#inside) this.#parts.actions.before((this.#inside = part('div', '')));
    return this.#inside;
  }

  /** Behind the buttons: the composer of a reply. */
  get below(): HTMLElement {
    if (!this.#below) this.#parts.actions.after((this.#below = part('div', '')));
    return this.#below;
  }

  /** The text gives way to a composer, and the buttons with it. */
  set editing(editing: boolean) {
    this.#parts.body.hidden = this.#parts.actions.hidden = editing;
  }

  update(view: RowView, context: RowContext, now: number): void {
    const before = this.#view;
    const fresh = context !== this.#context;
    if (before && !fresh && sameView(before, view)) return;
    const { article, author } = this.#parts;
    const { comment, sync } = view.entry;
    const old = before?.entry.comment;
    this.#view = view;
    this.#context = context;
    if (fresh || comment !== old) {
      if (comment.id !== old?.id) this.#name(comment.id);
      article.toggleAttribute('data-deleted', comment.deletedAt !== undefined);
      drawAuthor(author, comment, context);
      this.#drawTime(comment, context, now);
      if (!old || changesBody(old, comment) || (fresh && this.#provisional)) this.drawBody();
    }
    if (fresh || view.depth !== before?.depth || comment.parentId !== old?.parentId) {
      drawPlace(this.#parts, view, context);
    }
    article.toggleAttribute('data-new', view.isNew);
    article.toggleAttribute('data-sending', sync === 'sending');
    this.#drawRest(view, context);
  }

  /** Its place in the feed, counted from 1. How long the feed is stays open (-1): a living thread grows. */
  number(position: number): void {
    if (position === this.#position) return;
    this.#position = position;
    this.#parts.article.setAttribute('aria-posinset', String(position));
  }

  /** Draws the text anew: with the renderer that has come, or with references that are known now. */
  drawBody(): void {
    if (!this.#view || !this.#context) return;
    const { comment } = this.#view.entry;
    const { bodies } = this.#context;
    const live = comment.deletedAt === undefined;
    this.#provisional = live && !bodies.canRender(comment);
    this.#parts.body.replaceChildren(...(live ? [bodies.nodes(comment)] : []));
  }

  /** Draws a text that was shown as its source, if the renderer is there now. */
  refine(): void {
    if (this.#provisional) this.drawBody();
  }

  /** Says anew by whom it is and whom it answers, where more is known of that now. */
  relabel(): void {
    const { header, author } = this.#parts;
    if (!this.#view || !this.#context) return;
    redrawMark(author, this.#view.entry.comment, this.#context);
    if (header.querySelector('[part~=parent]')) drawParent(header, this.#view, this.#context);
  }

  /** When the relative time will read differently, in milliseconds since 1970. */
  get due(): number {
    return this.#due;
  }

  /** Brings "5 minutes ago" up to date. */
  tick(now: number): void {
    if (now < this.#due || !this.#view || !this.#context) return;
    this.#drawTime(this.#view.entry.comment, this.#context, now);
  }

  /**
   * Puts the exact times where a pointer finds them, and the whole address where "copy link" does. Only now, since most are
   * never asked for, and the first use of time zones costs an engine as much as drawing a hundred rows.
   */
  tellTimes(): void {
    if (!this.#view || !this.#context) return;
    const { createdAt, editedAt } = this.#view.entry.comment;
    const { reader } = this.#context;
    const { link, header } = this.#parts;
    link.href = addressHere(link.hash);
    if (createdAt !== null) link.title = exactTime(createdAt, reader);
    const edited = header.querySelector<HTMLElement>('[part~=edited]');
    if (edited && editedAt !== undefined) edited.title = exactTime(editedAt, reader);
  }

  #name(id: string): void {
    const { article, author, link } = this.#parts;
    article.id = `comment-${id}`;
    author.id = `by-${id}`;
    link.id = `at-${id}`;
    link.href = `#comment-${id}`;
    article.setAttribute('aria-labelledby', `by-${id} at-${id}`);
    // The buttons are described by the author's name.
    this.#actions = '';
  }

  #drawTime({ id, createdAt }: Comment, { reader }: RowContext, now: number): void {
    const { time, link } = this.#parts;
    const text = createdAt === null ? '' : relativeTime(createdAt, now, reader.locale);
    this.#due = text ? now + relativeTimeChangesIn(createdAt!, now) : Infinity;
    if (text) time.dateTime = createdAt!;
    // What has not been sent has no address yet; what nobody knows the time of still needs something to follow.
    link.hidden = isPending(id);
    const unknown = link.hidden ? '' : '#';
    // The clock time comes first: people address each other by it.
    time.textContent = text ? `${clockTime(createdAt!, now, reader)} · ${text}` : unknown;
  }

  #drawRest(view: RowView, context: RowContext): void {
    const { header, actions, author } = this.#parts;
    const flags = flagsOf(view, context);
    if (flags.join() !== this.#flags) {
      this.#flags = flags.join();
      drawFlags(header, flags);
    }
    this.#tellHeld(view, context);
    const wanted = actionsOf(view, context);
    if (wanted.join() !== this.#actions) {
      this.#actions = wanted.join();
      drawActions(actions, wanted, author.id);
    }
  }

  /** Says in words, to the only one who sees it, why nobody answers. */
  #tellHeld({ entry: { comment } }: RowView, { texts }: RowContext): void {
    if (!comment.held || comment.deletedAt) {
      this.#held?.remove();
      this.#held = null;
    } else {
      if (!this.#held) this.#parts.body.after((this.#held = part('p', 'held')));
      this.#held.textContent = texts.held;
    }
  }
}

function changesBody(a: Comment, b: Comment): boolean {
  return a.body !== b.body || a.format !== b.format || a.deletedAt !== b.deletedAt;
}
