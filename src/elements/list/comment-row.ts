import { exactTime, relativeTime, relativeTimeChangesIn } from '../../content/dates.js';
import { counted, fill } from '../../locales/format.js';
import type { Comment } from '../../model/comment.js';
import { authorMark } from './author-mark.js';
import { part, rowParts, type RowParts } from './row-template.js';
import { DEPTH_CAPS, sameView, type RowContext, type RowView } from './row-view.js';

/** What a button of a row does; delegated, so the list has one listener for all. */
export type RowAction = 'reply' | 'edit' | 'delete' | 'fold';

/** The nodes of one comment. Made once and kept; a change touches only what differs. */
export class CommentRow {
  readonly #parts: RowParts = rowParts();
  #view: RowView | null = null;
  #context: RowContext | null = null;
  #flags = '';
  #actions = '';
  #below: HTMLElement | null = null;
  #note: HTMLElement | null = null;
  #timeDue = Infinity;
  /** The text is shown as its source, as the renderer has not come yet. */
  #provisional = false;
  /** Which run of the list has last placed this row. */
  run = 0;

  get element(): HTMLElement {
    return this.#parts.article;
  }

  get view(): RowView | null {
    return this.#view;
  }

  /** Where composers and notes of this comment go: between its text and its actions. Made when first asked for. */
  get below(): HTMLElement {
    if (!this.#below) this.#parts.actions.before((this.#below = part('div', 'below')));
    return this.#below;
  }

  get hasNote(): boolean {
    return this.#note !== null;
  }

  /** What has to be said of this comment: not sent, changed elsewhere, to be deleted. Made when first asked for. */
  get note(): HTMLElement {
    if (!this.#note) this.below.prepend((this.#note = part('div', '')));
    return this.#note;
  }

  /** The comment's text, for what must hide it while it is edited. */
  get body(): HTMLElement {
    return this.#parts.body;
  }

  update(view: RowView, context: RowContext, now: number): void {
    const before = this.#view;
    const fresh = context !== this.#context;
    if (before && !fresh && sameView(before, view)) return;
    const { comment } = view.entry;
    const old = before?.entry.comment;
    this.#view = view;
    this.#context = context;
    if (fresh || comment !== old) {
      if (comment.id !== old?.id) this.#name(comment.id);
      this.#drawAuthor(comment, context);
      this.#drawTime(comment, context, now);
      if (!old || this.#provisional || changesBody(old, comment) || (fresh && comment.deletedAt))
        this.drawBody();
    }
    if (fresh || view.depth !== before?.depth || comment.parentId !== old?.parentId)
      this.#place(view, context);
    this.#drawFlags(view, context);
    this.#drawActions(view, context);
  }

  /** Draws the text anew: with the renderer that has come, or with references that are known now. */
  drawBody(): void {
    const { body } = this.#parts;
    if (!this.#view || !this.#context) return;
    const { comment } = this.#view.entry;
    this.#provisional = !this.#context.bodies.canRender(comment);
    body.replaceChildren(
      comment.deletedAt === undefined
        ? this.#context.bodies.nodes(comment)
        : part('p', '', this.#context.texts.deleted),
    );
  }

  /** Brings "5 minutes ago" up to date; returns when it will read differently, in milliseconds since 1970. */
  tick(now: number): number {
    if (now >= this.#timeDue && this.#view && this.#context) {
      this.#drawTime(this.#view.entry.comment, this.#context, now);
    }
    return this.#timeDue;
  }

  #name(id: string): void {
    const { article, author, link } = this.#parts;
    article.id = `comment-${id}`;
    author.id = `by-${id}`;
    link.id = `at-${id}`;
    link.href = `#comment-${id}`;
    article.setAttribute('aria-labelledby', `by-${id} at-${id}`);
  }

  #drawAuthor({ author, deletedAt }: Comment, { texts }: RowContext): void {
    const name = deletedAt === undefined ? author.name.trim() : '';
    const mark = part('i', '');
    mark.className = authorMark(name);
    const shown = part(
      'bdi',
      'name',
      name || (deletedAt === undefined ? texts.anonymous : texts.deletedAuthor),
    );
    const page = deletedAt === undefined ? webPage(author.url) : null;
    if (page) {
      const link = part('a', 'author-link', shown);
      link.href = page;
      link.rel = 'nofollow ugc noopener noreferrer';
      this.#parts.author.replaceChildren(mark, link);
    } else {
      this.#parts.author.replaceChildren(mark, shown);
    }
    this.#parts.article.toggleAttribute('data-deleted', deletedAt !== undefined);
  }

  #drawTime({ createdAt }: Comment, { reader }: RowContext, now: number): void {
    const { time, link } = this.#parts;
    this.#timeDue = Infinity;
    const text = createdAt === null ? '' : relativeTime(createdAt, now, reader.locale);
    if (createdAt !== null && text) {
      time.dateTime = createdAt;
      link.title = exactTime(createdAt, reader);
      this.#timeDue = now + relativeTimeChangesIn(createdAt, now);
    }
    // A comment whose time nobody knows still needs something to follow.
    time.textContent = text || '#';
  }

  /** How far in it stands, and what says whom it answers where that can't be seen. */
  #place({ depth, entry: { comment } }: RowView, context: RowContext): void {
    const { article, author, link } = this.#parts;
    const { maxDepth, flat, headingLevel, texts } = context;
    const past = Object.entries(DEPTH_CAPS).filter(([, cap]) => depth > Math.min(cap, maxDepth));
    article.className = [`d${Math.min(depth, DEPTH_CAPS.w)}`, ...past.map(([step]) => `past-${step}`)].join(
      ' ',
    );
    author.setAttribute('aria-level', String(Math.min(6, headingLevel + depth)));
    link.parentElement!.querySelector('[part~=parent]')?.remove();
    const label = comment.parentId === null ? null : context.label(comment.parentId);
    if (label === null || (past.length === 0 && !flat)) return;
    const line = part('a', 'parent', fill(flat ? texts.replyTo : texts.continuesFrom, { label }));
    line.href = `#comment-${comment.parentId}`;
    link.parentElement!.append(line);
  }

  #drawFlags({ entry, isNew }: RowView, { texts, reader }: RowContext): void {
    const { comment, sync } = entry;
    const flags: string[] = [];
    if (comment.deletedAt === undefined) {
      if (isNew) flags.push(texts.isNew);
      if (comment.own) flags.push(texts.own);
      if (comment.editedAt !== undefined) flags.push(texts.edited);
      if (comment.pending) flags.push(texts.held);
    }
    if (sync === 'sending') flags.push(texts.sending);
    const { article, link } = this.#parts;
    article.toggleAttribute('data-new', isNew);
    article.toggleAttribute('data-sending', sync === 'sending');
    const key = `${flags.join()}${comment.editedAt}`;
    if (key === this.#flags) return;
    this.#flags = key;
    for (const old of link.parentElement!.querySelectorAll('[part~=flag]')) old.remove();
    for (const text of flags) {
      const flag = part('span', 'flag', text);
      if (text === texts.edited) flag.title = exactTime(comment.editedAt!, reader);
      link.parentElement!.append(flag);
    }
  }

  #drawActions({ entry, replies, collapsed }: RowView, { can, texts, tag, flat }: RowContext): void {
    const { comment, sync } = entry;
    const live = comment.deletedAt === undefined && sync === 'saved';
    const wanted: [RowAction, string, boolean?][] = [];
    if (live && can.create) wanted.push(['reply', texts.reply]);
    if (live && comment.own && can.update) wanted.push(['edit', texts.edit]);
    if (live && comment.own && can.remove) wanted.push(['delete', texts.deleteIt]);
    if (replies > 0 && !flat) wanted.push(['fold', counted(texts.replies, replies, tag), !collapsed]);
    const key = wanted.join();
    if (key === this.#actions) return;
    this.#actions = key;
    const { actions, author } = this.#parts;
    const kept = new Map([...actions.children].map((button) => [button.getAttribute('data-do'), button]));
    actions.replaceChildren(
      ...wanted.map(([action, text, expanded]) => {
        const button =
          (kept.get(action) as HTMLButtonElement | undefined) ?? part('button', `action ${action}`);
        button.type = 'button';
        button.dataset['do'] = action;
        button.textContent = text;
        button.setAttribute('aria-describedby', author.id);
        if (expanded !== undefined) button.ariaExpanded = String(expanded);
        return button;
      }),
    );
  }
}

function changesBody(a: Comment, b: Comment): boolean {
  return a.body !== b.body || a.format !== b.format || a.deletedAt !== b.deletedAt;
}

function webPage(url: string | undefined): string | null {
  const page = url && URL.canParse(url) ? new URL(url) : null;
  return page && /^https?:$/.test(page.protocol) ? page.href : null;
}
