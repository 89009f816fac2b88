import type { Identity } from '../../adapters/identity.js';
import { isNobody } from '../../conversation/names/nameless.js';
import { looksOf } from '../../conversation/people/skeleton.js';
import type { IdentityTexts } from '../../locales/identity/texts.js';
import type { Comment } from '../../model/comment.js';
import { part } from '../list/row-template.js';
import type { Session, SessionHost } from '../thread/session.js';

/** Lets somebody whose name was borrowed say so, at the comments that bear it; and take that back. */
export class NotMe {
  readonly #session: Session;
  readonly #host: SessionHost;
  #texts!: IdentityTexts;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  #borrowed: ReturnType<typeof borrowedFrom> = new Map();

  constructor(session: Session, host: SessionHost) {
    this.#session = session;
    this.#host = host;
  }

  /** To be called when the comments have been drawn. */
  update(texts: IdentityTexts): void {
    this.#texts = texts;
    const { feed } = this.#session;
    const borrowed = borrowedFrom(feed.comments);
    for (const [id, button] of this.#buttons) {
      if (borrowed.has(id)) continue;
      button.remove();
      this.#buttons.delete(id);
    }
    this.#borrowed = borrowed;
    for (const [id, mine] of borrowed) {
      const foot = feed.row(id)?.element.querySelector('[part~=actions]');
      if (!foot) continue;
      const button = this.#buttons.get(id) ?? this.#make(id);
      const said = mine.has(feed.comment(id)?.disputed?.by.words ?? '');
      button.textContent = said ? texts.notMeTakeBack : texts.notMe;
      button.title = said ? '' : texts.notMeHint;
      button.dataset['notMe'] = said ? 'said' : '';
      // Beside what else can be done, and before what others say of it.
      if (button.parentNode !== foot) [...foot.querySelectorAll('[data-do]')].at(-1)?.after(button);
    }
  }

  #make(id: string): HTMLButtonElement {
    const button = part('button', 'action not-me');
    button.type = 'button';
    button.setAttribute('aria-describedby', `by-${id}`);
    button.addEventListener('click', () => void this.#say(id, button));
    this.#buttons.set(id, button);
    return button;
  }

  async #say(id: string, button: HTMLButtonElement): Promise<void> {
    const { store, threadId, feed } = this.#session;
    const withdrawn = button.dataset['notMe'] === 'said';
    const mine = this.#borrowed.get(id);
    // By whoever one was then.
    const by = feed.comment(id)?.disputed?.by.words ?? '';
    const earlier = mine?.get(by) ?? [...(mine?.values() ?? [])].at(-1);
    const asked: Parameters<NonNullable<Identity['dispute']>>[0] = {
      threadId,
      id,
      ...(earlier !== undefined && { earlier }),
      ...(withdrawn && { withdrawn }),
    };
    try {
      await store.act(async ({ identity }) => identity?.dispute?.(asked));
      if (!withdrawn) this.#host.announce(this.#texts.notMeSaid);
    } catch {
      this.#host.announce(this.#texts.failed);
    }
  }
}

/** The last of one's own comments under a name, by the words of one's mark: one may have been somebody else before. */
type Mine = ReadonlyMap<string, string>;

/**
 * Comments of others, behind one's own, under a name that one used there; with those of one's own. Which of these two people
 * somebody is, a name does not say, so nothing more is asked than whose key it was.
 *
 * @param comments - Oldest first.
 */
export function borrowedFrom(comments: readonly Comment[]): Map<string, Mine> {
  const used = new Map<string, Mine>();
  const borrowed = new Map<string, Mine>();
  for (const { id, author, own, deletedAt } of comments) {
    const { name, mark } = author;
    if (deletedAt !== undefined || !mark || isNobody(name)) continue;
    const looks = looksOf(name);
    if (own) for (const look of looks) used.set(look, new Map([...(used.get(look) ?? []), [mark.words, id]]));
    const mine = own ? undefined : looks.map((look) => used.get(look)).find((each) => each !== undefined);
    if (mine && !mine.has(mark.words)) borrowed.set(id, mine);
  }
  return borrowed;
}
