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
    for (const [id, mine] of borrowed) {
      const foot = feed.row(id)?.element.querySelector('[part~=actions]');
      if (!foot) continue;
      const button = this.#buttons.get(id) ?? this.#make(id);
      const said = feed.comment(id)?.disputed?.by.words === mine;
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
    const { store, threadId } = this.#session;
    const withdrawn = button.dataset['notMe'] === 'said';
    const asked: Parameters<NonNullable<Identity['dispute']>>[0] = {
      threadId,
      id,
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

/**
 * Comments of others, behind one's own, under a name that one used there; with one's mark. Which of these two people somebody is, a
 * name does not say, so nothing more is asked than whose key it was.
 *
 * @param comments - Oldest first.
 */
export function borrowedFrom(comments: readonly Comment[]): Map<string, string> {
  const used = new Map<string, string>();
  const borrowed = new Map<string, string>();
  for (const { id, author, own, deletedAt } of comments) {
    const { name, mark } = author;
    if (deletedAt !== undefined || !mark || isNobody(name)) continue;
    const looks = looksOf(name);
    if (own) for (const look of looks) used.set(look, mark.words);
    const mine = own ? undefined : looks.map((look) => used.get(look)).find((words) => words !== undefined);
    if (mine !== undefined && mine !== mark.words) borrowed.set(id, mine);
  }
  return borrowed;
}
