/*
 * The events of all elements. They bubble and cross shadow roots, and carry plain readonly fields.
 *
 * - **Asked** (`comment-submit`, `-edit`, `-delete`, `-cancel`): a reader asks for something. Cancelable: a page that calls
 *   `preventDefault()` takes the matter over, and the widget does nothing.
 * - **Told** (`comment-draft`, `-posted`, `-edited`, `-deleted`, `-loaded`): something has happened. Not cancelable.
 */
import type { Comment, Signs } from './comment.js';

const ASKED: EventInit = { bubbles: true, composed: true, cancelable: true };
const TOLD: EventInit = { bubbles: true, composed: true };

/** A reader asks for a new comment to be posted. */
export class CommentSubmitEvent extends Event {
  /** The comment that is answered; null at the top level. */
  readonly parentId: string | null;
  /** The name as it was written; empty for a person who gives none. */
  readonly name: string;
  /** The source text. */
  readonly body: string;
  /** Whether this browser may keep the name for the next comment. */
  readonly rememberName: boolean;
  /** How it was written, for backends that look for programs. */
  readonly signs: Signs;

  constructor(parentId: string | null, name: string, body: string, rememberName: boolean, signs: Signs = {}) {
    super('comment-submit', ASKED);
    this.parentId = parentId;
    this.name = name;
    this.body = body;
    this.rememberName = rememberName;
    this.signs = signs;
  }
}

/** A reader asks for the text of an own comment to be replaced. */
export class CommentEditEvent extends Event {
  readonly id: string;
  /** The new source text. */
  readonly body: string;

  constructor(id: string, body: string) {
    super('comment-edit', ASKED);
    this.id = id;
    this.body = body;
  }
}

/** A reader asks, and has confirmed, that an own comment be deleted. */
export class CommentDeleteEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('comment-delete', ASKED);
    this.id = id;
  }
}

/** A reader closes a composer without posting. The draft is kept. */
export class CommentCancelEvent extends Event {
  /** Whose draft: a parent's id, `edit:<id>`, or null for the top level. (Not `target`: an `Event` has one.) */
  readonly draftTarget: string | null;

  constructor(draftTarget: string | null) {
    super('comment-cancel', ASKED);
    this.draftTarget = draftTarget;
  }
}

/** A reader is writing; sent with every change of the text or the name. */
export class CommentDraftEvent extends Event {
  /** Whose draft: a parent's id, `edit:<id>`, or null for the top level. (Not `target`: an `Event` has one.) */
  readonly draftTarget: string | null;
  readonly body: string;
  readonly name: string;

  constructor(draftTarget: string | null, body: string, name: string) {
    super('comment-draft', TOLD);
    this.draftTarget = draftTarget;
    this.body = body;
    this.name = name;
  }
}

/** The backend has taken a comment that was written here. */
export class CommentPostedEvent extends Event {
  readonly comment: Comment;

  constructor(comment: Comment) {
    super('comment-posted', TOLD);
    this.comment = comment;
  }
}

/** The backend has taken an edit that was made here. */
export class CommentEditedEvent extends Event {
  readonly comment: Comment;

  constructor(comment: Comment) {
    super('comment-edited', TOLD);
    this.comment = comment;
  }
}

/** The backend has deleted a comment at this reader's wish; `comment` is the tombstone. */
export class CommentDeletedEvent extends Event {
  readonly comment: Comment;

  constructor(comment: Comment) {
    super('comment-deleted', TOLD);
    this.comment = comment;
  }
}

/** The first comments of a thread are on the page. */
export class CommentLoadedEvent extends Event {
  /** All comments of the thread, loaded or not. */
  readonly total: number;

  constructor(total: number) {
    super('comment-loaded', TOLD);
    this.total = total;
  }
}

/** The events by their names; also for elements that add listeners to each other. */
export interface CommentEventMap {
  'comment-submit': CommentSubmitEvent;
  'comment-edit': CommentEditEvent;
  'comment-delete': CommentDeleteEvent;
  'comment-cancel': CommentCancelEvent;
  'comment-draft': CommentDraftEvent;
  'comment-posted': CommentPostedEvent;
  'comment-edited': CommentEditedEvent;
  'comment-deleted': CommentDeletedEvent;
  'comment-loaded': CommentLoadedEvent;
}

declare global {
  interface HTMLElementEventMap extends CommentEventMap {}
}
