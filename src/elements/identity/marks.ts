import { People, tellApart, type Told } from '../../conversation/people.js';
import { shownName } from '../../conversation/shown-name.js';
import { enMarks } from '../../locales/en-marks.js';
import type { Comment, Mark } from '../../model/comment.js';
import { adopt } from '../../styles/adopt.js';
import { part } from '../list/row-template.js';
import { whoStyles } from './who-styles.js';

/** Says in the rows who is who, where names don't. A chunk of its own, for the threads of backends that know people. */
export class Marks {
  #thread: readonly Comment[] = [];
  #complete = false;
  #nameless: (name: string) => boolean = () => false;
  #told: ReadonlyMap<string, Told> = new Map();

  constructor(list: Element) {
    adopt(list.getRootNode() as ShadowRoot, whoStyles);
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
    return thread.filter(({ id }) => {
      const [old, now] = [before.get(id), this.#told.get(id)];
      return old?.mark !== now?.mark || old?.earlier?.id !== now?.earlier?.id;
    });
  }

  /** Reads the same thread anew, as more is known of what is a name. */
  again(): void {
    this.#told = tellApart(this.#thread, this.#nameless, this.#complete);
  }

  draw(author: HTMLElement, { id, author: { mark } }: Comment, texts = enMarks): void {
    const header = author.parentElement!;
    const told = this.#told.get(id);
    author.querySelector('[part~=mark]')?.remove();
    header.querySelector('[part~=borrowed]')?.remove();
    if (told?.mark && mark) author.append(part('span', 'mark', ' · ', wordsOf(mark)));
    if (!told?.earlier) return;
    const { author: first, id: earlier } = told.earlier;
    const name = part('bdi', '', shownName(first.name) || first.mark!.words);
    const line = part('a', 'borrowed', ...aroundName(texts.borrowed, name));
    line.href = `#comment-${earlier}`;
    line.title = texts.borrowedHint;
    header.append(line);
  }
}

/** They are names, and so the same in all languages; none of their letters reaches into the words around them. */
function wordsOf({ words }: Mark): HTMLElement {
  const shown = part('bdi', '', words);
  shown.lang = 'en';
  shown.translate = false;
  return shown;
}

/** A text with a node in the place of `{name}`. */
function aroundName(text: string, name: Node): (Node | string)[] {
  const [before = '', after = ''] = text.split('{name}');
  return [before, name, after];
}
