import type { CardController } from './card-controller.js';
import type { ChainView } from './chain-view.js';
import type { Follower } from './follower.js';
import { linkOf, Pointing } from './pointing.js';

/** What shows a reference more closely; see `card-and-chain.ts`. */
interface Parts {
  readonly card: CardController;
  readonly chain: ChainView;
}

/** Brings the card, and the view of one conversation, when somebody first asks for them: most readers never do. */
export class CloserLook {
  /** Once they are there. */
  parts: Parts | null = null;
  readonly #follower: Follower;
  readonly #pointing: Pointing;
  #loading: Promise<Parts | null> | null = null;

  constructor(follower: Follower) {
    this.#follower = follower;
    const { signal } = follower;
    const list = follower.host.root.querySelector<HTMLElement>('[role=feed]')!;
    this.#pointing = new Pointing(list, async () => (await this.#load())?.card ?? null, signal);
    list.addEventListener('click', (event) => this.#ask(event), { capture: true, signal });
    list.addEventListener('click', (event) => this.#converse(event), { signal });
  }

  /** A reference that may mean several comments asks which; it does not jump to one of them. */
  #ask(event: MouseEvent): void {
    const link = linkOf(event);
    if (!link?.matches('.open')) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#load().then((parts) => parts?.card.open(link, 'press'));
  }

  #converse({ target }: MouseEvent): void {
    const id = (target as Element).closest<HTMLElement>('[data-conversation]')?.dataset['conversation'];
    if (id) void this.#load().then((parts) => parts?.chain.show(id));
  }

  #load(): Promise<Parts | null> {
    return (this.#loading ??= import('./card-and-chain.js').then(
      ({ CardController, ChainView }) => {
        if (this.#follower.signal.aborted) return null;
        const chain = new ChainView(this.#follower);
        return (this.parts = { chain, card: new CardController(this.#follower, this.#pointing, chain) });
      },
      // Without a network it can't be fetched; links lead to their comments all the same, and the next one tries again.
      () => (this.#loading = null),
    ));
  }
}
