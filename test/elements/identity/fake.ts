import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import type { Identity, KnownKey, Me } from '../../../src/adapters/identity.js';
import { memoryAdapter, memoryData, type MemoryData } from '../../../src/adapters/memory.js';
import type { Comment, Mark } from '../../../src/model/comment.js';
import { CommentError } from '../../../src/model/errors.js';
import type { CommentIdentity } from '../../../src/elements/comment-identity.js';
import { violations } from '../../support/axe.js';
import type { Thread } from '../thread/fixture.js';
import { until } from '../thread/fixture.js';

export const OTTER: Mark = { words: 'teal otter', color: 4 };
export const HERON: Mark = { words: 'rusty heron', color: 1 };
export const EIGHT = 'able baker candle desert ember forest garden harbor';
export const TWELVE = 'one two three four five six seven eight nine ten eleven twelve';

/** A backend that knows people, as far as a menu can see that. */
export interface Known {
  readonly adapter: CommentAdapter;
  readonly data: MemoryData;
  /** What was asked of it, in order. */
  readonly asked: string[];
  me: Me | null;
  /** Fails the next call with this. */
  fails: CommentError | null;
  keys: KnownKey[];
  /** There are passkeys. */
  passkeys: boolean;
  /** What a browser answers that is asked to keep the key. */
  promised: boolean;
  tell(comment: Comment): void;
}

/** People are known by one key: with the first comment it has a mark, `fresh` and `forget` take it away. */
export function knowing(comments: readonly Comment[] = [], without: readonly (keyof Identity)[] = []): Known {
  const data = memoryData([{ id: 'test', comments }]);
  const memory = memoryAdapter({ data });
  const marks = [OTTER, HERON];
  let apart = false;
  let tell: Parameters<NonNullable<CommentAdapter['watch']>>[1] = () => undefined;
  const ask = (name: string): void => {
    known.asked.push(name);
    const { fails } = known;
    known.fails = null;
    if (fails) throw fails;
  };
  const all: Required<Identity> = {
    me: async () => known.me,
    async fresh() {
      ask('fresh');
      known.me = null;
    },
    async forget() {
      ask('forget');
      known.me = null;
    },
    async apart(choice) {
      if (choice !== undefined) {
        ask(`apart ${choice}`);
        apart = choice;
      }
      return apart;
    },
    async keep(asked) {
      if (asked) ask('keep');
      return known.promised;
    },
    async invite() {
      ask('invite');
      return { words: EIGHT, expires: new Date(Date.now() + 540_000).toISOString() };
    },
    async recovery() {
      ask('recovery');
      return TWELVE;
    },
    async join(_thread, words) {
      ask(`join ${words}`);
      return (known.me = { mark: HERON, names: ['Ana'], kept: 'browser', scope: 'site' });
    },
    async passkeys() {
      if (!known.passkeys) return null;
      return {
        create: async () => ask('create passkey'),
        async use() {
          ask('use passkey');
          return (known.me = { mark: HERON, names: ['Ana'], kept: 'browser', scope: 'site' });
        },
      };
    },
    async keys() {
      return known.keys;
    },
    async revoke(_thread, id) {
      ask(`revoke ${id}`);
      known.keys = known.keys.filter((key) => key.id !== id);
    },
    async dispute({ id, earlier: mine, withdrawn }) {
      ask(`dispute ${id} by ${mine}${withdrawn ? ' withdrawn' : ''}`);
      const comments = data.threads.get('test')!.comments;
      const { disputed: _before, ...comment } = comments.get(id)!;
      const earlier = [...comments.values()].find(({ own }) => own)!.id;
      const now = withdrawn ? comment : { ...comment, disputed: { by: known.me!.mark!, earlier } };
      comments.set(id, now);
      return now;
    },
  };
  for (const name of without) delete (all as Partial<Identity>)[name];
  const known: Known = {
    data,
    asked: [],
    me: null,
    fails: null,
    passkeys: false,
    promised: false,
    keys: [
      { id: 'k1', added: '2026-11-01T09:00:00.000Z', here: true },
      { id: 'k2', added: '2026-11-20T09:00:00.000Z', here: false },
    ],
    tell: (comment) => tell({ kind: 'updated', comment }),
    adapter: {
      ...memory,
      identity: all,
      async create(draft, options) {
        ask('create');
        const comment = await memory.create!(draft, options);
        const { name } = draft.author;
        const mark = known.me?.mark ?? marks.shift()!;
        const names = [...new Set([name, ...(known.me?.names ?? [])])].filter(Boolean);
        known.me = { kept: 'browser', scope: 'site', ...known.me, mark, names };
        const signed = { ...comment, author: { ...comment.author, mark } };
        data.threads.get('test')!.comments.set(comment.id, signed);
        return signed;
      },
      async eraseMine(options) {
        ask('eraseMine');
        await memory.eraseMine!(options);
      },
      watch(_thread, onChange) {
        tell = onChange;
        return () => undefined;
      },
    },
  };
  return known;
}

/** What a person does with the menu of a thread. */
export class MenuUser {
  readonly #thread: Thread;

  constructor(thread: Thread) {
    this.#thread = thread;
  }

  get element(): CommentIdentity {
    return this.#thread.root.querySelector('comment-identity')!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get isOpen(): boolean {
    return (
      this.#thread.root.querySelector('comment-identity')?.shadowRoot?.querySelector('dialog')?.open ?? false
    );
  }

  /** All words on the page that is shown. */
  get text(): string {
    return (this.root.querySelector('.page')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get title(): string {
    return this.root.querySelector('h2')?.textContent ?? '';
  }

  get problem(): string {
    return this.root.querySelector('.failed')?.textContent ?? '';
  }

  /** The words on what leads to the other pages. */
  get choices(): string[] {
    return [...this.root.querySelectorAll('.choice')].map((each) => each.textContent!.trim());
  }

  /** The button below a text that is written. */
  line(): HTMLElement | null {
    return this.#thread.root.querySelector<HTMLElement>('comment-composer [part~=who-button]');
  }

  async open(): Promise<void> {
    await until(() => this.line() !== null);
    this.line()!.focus();
    this.line()!.click();
    await until(() => this.isOpen);
  }

  async page(words: string): Promise<void> {
    await until(() => this.#button(words) !== undefined);
    this.#button(words)!.click();
    await until(() => this.title === words);
    await this.element.updateComplete;
  }

  async press(words: string): Promise<void> {
    await until(() => this.#button(words)?.disabled === false);
    this.#button(words)!.click();
    await this.element.updateComplete;
  }

  /** What a checker of accessibility finds, once nothing moves any more. */
  async violations(): Promise<string[]> {
    const dialog = this.root.querySelector('dialog')!;
    await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
    return violations(this.element);
  }

  async shows(words: string): Promise<void> {
    await until(() => this.text.includes(words));
  }

  #button(words: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((each) => each.textContent!.trim() === words);
  }
}

/** Opens the composer of a thread, and what can be done at it. */
export async function writing(thread: Thread): Promise<MenuUser> {
  await thread.composer(() => thread.part('write').click());
  const user = new MenuUser(thread);
  // It comes with a file of its own.
  await until(() => user.line() !== null || !thread.element.adapter?.identity);
  return user;
}

/** Writes a comment at the top of a thread, under a name, and waits until the backend has it. */
export async function post(thread: Thread, body: string, name = ''): Promise<void> {
  const composer = thread.root.querySelector('comment-composer')!;
  composer.body = body;
  const field = composer.shadowRoot!.querySelector<HTMLInputElement>('#name')!;
  field.value = name;
  composer.shadowRoot!.querySelector<HTMLElement>('[part=submit]')!.click();
  await until(() =>
    thread.articles().some((each) => each.textContent!.includes(body) && !each.hasAttribute('data-sending')),
  );
}
