import { People, tellApart, type Told } from '../../conversation/people/people.js';
import { looksOf } from '../../conversation/people/skeleton.js';
import type { MarkTexts } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import { adopt } from '../../styles/adopt.js';
import type { Session, SessionHost } from '../thread/session.js';
import { drawBorrowedLine } from './borrowed-lines.js';
import { borrowedStyles } from './borrowed-styles.js';
import type { bringNotMe } from './bring-not-me.js';
import { Marks, type IsNobody } from './marks.js';

/** Sees through names that look alike, and says in the rows whose name was borrowed, and who disputes that. */
export class BorrowedMarks extends Marks {
  #thread: readonly Comment[] = [];
  #complete = false;
  #told: ReadonlyMap<string, Told> = new Map();
  #notMe: ReturnType<typeof bringNotMe> | undefined;

  override dress(root: ShadowRoot): void {
    super.dress(root);
    adopt(root, borrowedStyles);
  }

  override drawn(session: Session, host: SessionHost): void {
    const { adapter, feed } = session;
    // Who wrote nothing here has been borrowed nothing, and loads nothing for that.
    if (!adapter.identity?.dispute || !feed.comments.some(({ own }) => own)) return;
    this.#notMe ??= import('./bring-not-me.js').then((loaded) => loaded.bringNotMe(session, host));
    this.#notMe.then(
      (update) => update(),
      () => (this.#notMe = undefined),
    );
  }

  override people(isNobody: IsNobody): People {
    return new People(isNobody, looksOf);
  }

  override read(thread: readonly Comment[], isNobody: IsNobody, complete = false): readonly Comment[] {
    if (thread === this.#thread && complete === this.#complete) return [];
    const before = this.#told;
    this.#thread = thread;
    this.#complete = complete;
    this.again(isNobody);
    return thread.filter(({ id, disputed }) => {
      const [old, now] = [before.get(id), this.#told.get(id)];
      // Whose comment it was that a dispute speaks of may be known only now.
      return disputed || old?.mark !== now?.mark || old?.earlier?.id !== now?.earlier?.id;
    });
  }

  override again(isNobody: IsNobody): void {
    this.#told = tellApart(this.#thread, this.people(isNobody), this.#complete);
  }

  override needsMark({ id }: Comment): boolean {
    return this.#told.get(id)?.mark ?? false;
  }

  /** What is said of a borrowed name stands in a line of its own, behind all that is said of the author. */
  override draw(author: HTMLElement, comment: Comment, texts: MarkTexts | undefined): void {
    super.draw(author, comment, texts);
    const earlier = this.#told.get(comment.id)?.earlier ?? null;
    drawBorrowedLine(author.parentElement!, comment, earlier, this.#thread, texts);
  }
}
