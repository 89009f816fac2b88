import { PlainPeople } from '../../conversation/people/plain-people.js';
import type { Apart } from '../../conversation/labels/label-index.js';
import { enBadges } from '../../locales/en-badges.js';
import type { MarkTexts } from '../../locales/texts.js';
import type { Comment, Mark } from '../../model/comment.js';
import { adopt } from '../../styles/adopt.js';
import { part } from '../list/row-template.js';
import type { Session, SessionHost } from '../thread/session.js';
import { whoStyles } from './who-styles.js';

/** Whether a name tells nothing: there is none, or a word that stands in its place. */
export type IsNobody = (name: string) => boolean;

/**
 * Says in the rows who is who, where names don't: marks and badges. A chunk of its own, for the threads of backends that know
 * people. Where a name may be borrowed, another one takes its place.
 */
export class Marks {
  /** To be called when the comments have been drawn. */
  drawn?(session: Session, host: SessionHost): void;
  readonly #more: () => Promise<void>;
  #thread: readonly Comment[] = [];
  #people: PlainPeople | undefined;

  /** @param more - Brings what takes the place of this one; called where a name may be borrowed. */
  constructor(root: ShadowRoot, more: () => Promise<void>) {
    this.#more = more;
    this.dress(root);
  }

  /** Brings the styles of what is drawn. */
  dress(root: ShadowRoot): void {
    adopt(root, whoStyles);
  }

  /** What finds out for labels where marks are needed. */
  people(isNobody: IsNobody): ReturnType<Apart['people']> {
    return new PlainPeople(isNobody);
  }

  /**
   * Takes the thread as it is now. Gives the comments of which other things are to be said than before.
   *
   * @param complete - The thread is there from its beginning; else nobody can say who used a name first.
   */
  read(thread: readonly Comment[], isNobody: IsNobody, _complete?: boolean): readonly Comment[] {
    if (thread === this.#thread) return [];
    const before = this.#people?.several;
    this.#thread = thread;
    this.again(isNobody);
    const { several, doubtful } = this.#people!;
    if (doubtful) void this.#more();
    return !several === !before ? [] : thread;
  }

  /** Reads the same thread anew, as more is known of what is a name. */
  again(isNobody: IsNobody): void {
    this.#people = new PlainPeople(isNobody, this.#thread);
  }

  /** @param author - Holds shape and name; what is said stands behind them. */
  draw(author: HTMLElement, comment: Comment, texts: MarkTexts | undefined): void {
    const { mark, role } = comment.author;
    while (author.childNodes[2]) author.lastChild!.remove();
    if (comment.deletedAt !== undefined) return;
    if (mark && this.needsMark(comment)) author.append(part('span', 'mark', ' · ', wordsOf(mark)));
    if (role) author.append(' ', part('span', `badge ${role}`, (texts ?? enBadges)[role]));
  }

  /** Whether the mark of a comment is needed, to tell people apart. */
  needsMark(comment: Comment): boolean {
    return this.#people!.needsMark(comment);
  }
}

/** The words of a mark: a name, and so the same in all languages; none of its letters reaches into the words around it. */
export function wordsOf({ words }: Mark): HTMLElement {
  const shown = part('bdi', '', words);
  shown.lang = 'en';
  shown.translate = false;
  return shown;
}
