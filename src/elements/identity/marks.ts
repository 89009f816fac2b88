import { People, tellApart, type Told } from '../../conversation/people.js';
import { shownName } from '../../conversation/shown-name.js';
import { enMarks } from '../../locales/en-marks.js';
import type { MarkTexts } from '../../locales/texts.js';
import type { Comment, Disputed, Mark } from '../../model/comment.js';
import { adopt } from '../../styles/adopt.js';
import { part } from '../list/row-template.js';
import type { Session, SessionHost } from '../thread/session.js';
import type { bringNotMe } from './bring-not-me.js';
import { whoStyles } from './who-styles.js';

/**
 * Says in the rows who is who, where names don't: marks, badges, whose name was borrowed, and who disputes that. A chunk of its
 * own, for the threads of backends that know people.
 */
export class Marks {
  #thread: readonly Comment[] = [];
  #complete = false;
  #nameless: (name: string) => boolean = () => false;
  #told: ReadonlyMap<string, Told> = new Map();
  #notMe: ReturnType<typeof bringNotMe> | undefined;

  constructor(list: Element) {
    this.dress(list.getRootNode() as ShadowRoot);
  }

  /** Brings the styles of what is drawn. */
  dress(root: ShadowRoot): void {
    adopt(root, whoStyles);
  }

  /** To be called when the comments have been drawn. */
  drawn(session: Session, host: SessionHost): void {
    const { adapter, feed } = session;
    // Who wrote nothing here has been borrowed nothing, and loads nothing for that.
    if (!adapter.identity?.dispute || !feed.comments.some(({ own }) => own)) return;
    this.#notMe ??= import('./bring-not-me.js').then((loaded) => loaded.bringNotMe(session, host));
    this.#notMe.then(
      (update) => update(),
      () => (this.#notMe = undefined),
    );
  }

  /** What finds out for labels where marks are needed. */
  people(nameless: (name: string) => boolean): People {
    return new People(nameless);
  }

  /**
   * Takes the thread as it is now. Gives the comments of which other things are to be said than before.
   *
   * @param complete - The thread is there from its beginning; else nobody can say who used a name first.
   */
  read(thread: readonly Comment[], complete: boolean, nameless: (name: string) => boolean): Comment[] {
    if (thread === this.#thread && complete === this.#complete) return [];
    const before = this.#told;
    this.#thread = thread;
    this.#complete = complete;
    this.#nameless = nameless;
    this.again();
    return thread.filter(({ id, disputed }) => {
      const [old, now] = [before.get(id), this.#told.get(id)];
      // Whose comment it was that a dispute speaks of may be known only now.
      return disputed || old?.mark !== now?.mark || old?.earlier?.id !== now?.earlier?.id;
    });
  }

  /** Reads the same thread anew, as more is known of what is a name. */
  again(): void {
    this.#told = tellApart(this.#thread, this.#nameless, this.#complete);
  }

  /** @param author - Holds shape and name; what is said stands behind them, and in lines of their own behind it. */
  draw(author: HTMLElement, comment: Comment, texts = enMarks): void {
    const header = author.parentElement!;
    const { id, author: by, deletedAt, disputed } = comment;
    const told = this.#told.get(id);
    for (const old of author.querySelectorAll('[part~=mark], [part~=badge]')) old.remove();
    for (const old of header.querySelectorAll('[part~=borrowed], [part~=disputed]')) old.remove();
    if (deletedAt !== undefined) return;
    if (told?.mark && by.mark) author.append(part('span', 'mark', ' · ', wordsOf(by.mark)));
    if (by.role) author.append(' ', part('span', `badge ${by.role}`, texts[by.role]));
    // A dispute says all that would be said, and more.
    if (disputed) header.append(this.#dispute(disputed, texts));
    else if (told?.earlier) header.append(borrowedLine(told.earlier, texts));
  }

  /** "Bob Huntley · teal otter says: not me", and what is proven of that. The name is as it stands on the earlier comment. */
  #dispute({ by, earlier }: Disputed, texts: MarkTexts): HTMLElement {
    const first = this.#thread.find(({ id }) => id === earlier);
    const name = first && first.deletedAt === undefined ? shownName(first.author.name) : '';
    const who = name ? [part('bdi', '', name), ' · ', wordsOf(by)] : [wordsOf(by)];
    const link = part('a', '', ...around(texts.disputed, '{who}', who));
    link.href = `#comment-${earlier}`;
    return part('span', 'disputed', link, ' ', part('span', '', texts.disputedHint));
  }
}

function borrowedLine({ author, id }: Comment, texts: MarkTexts): HTMLElement {
  const name = part('bdi', '', shownName(author.name) || author.mark!.words);
  const line = part('a', 'borrowed', ...around(texts.borrowed, '{name}', [name]));
  line.href = `#comment-${id}`;
  line.title = texts.borrowedHint;
  return line;
}

/** They are names, and so the same in all languages; none of their letters reaches into the words around them. */
function wordsOf({ words }: Mark): HTMLElement {
  const shown = part('bdi', '', words);
  shown.lang = 'en';
  shown.translate = false;
  return shown;
}

/** A text with nodes in the place of a gap. */
function around(text: string, gap: string, nodes: readonly (Node | string)[]): (Node | string)[] {
  const [before = '', after = ''] = text.split(gap);
  return [before, ...nodes, after];
}
