import type { WritingTexts } from '../../locales/texts.js';
import { CommentDeletedEvent, CommentEditedEvent, CommentPostedEvent } from '../../model/events.js';
import type { Entry } from '../../store/state.js';
import type { SessionHost } from './session.js';

/** Notices when the backend has taken what was written here, and tells: the page by an event, the reader by words. */
export class Outcomes {
  readonly #host: SessionHost;
  /** What was under way when last looked at, by key. */
  #underWay: ReadonlyMap<string, Entry> = new Map();

  constructor(host: SessionHost) {
    this.#host = host;
  }

  follow(entries: readonly Entry[], texts: WritingTexts): void {
    const before = this.#underWay;
    this.#underWay = new Map(
      entries.filter(({ sync }) => sync === 'sending').map((entry) => [entry.key, entry]),
    );
    if (before.size === 0) return;
    for (const entry of entries) {
      const was = before.get(entry.key);
      if (was && entry.sync === 'saved') this.#tell(was, entry, texts);
      else if (was && entry.sync !== 'sending') this.#host.announce(texts.notSent);
    }
  }

  #tell(was: Entry, { comment }: Entry, texts: WritingTexts): void {
    const { element, announce, language } = this.#host;
    const { isPosted, isEdited, isDeleted } = texts;
    if (was.comment.id !== comment.id) {
      const event = new CommentPostedEvent(comment);
      element.dispatchEvent(event);
      announce(comment.held ? language.texts.held : isPosted);
    } else if (comment.deletedAt !== undefined) {
      const event = new CommentDeletedEvent(comment);
      element.dispatchEvent(event);
      announce(isDeleted);
    } else {
      const event = new CommentEditedEvent(comment);
      element.dispatchEvent(event);
      announce(comment.held ? `${isEdited} ${language.texts.held}` : isEdited);
    }
  }
}
