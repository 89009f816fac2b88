import type { LitElement } from 'lit';
import type { QueueName } from '../../model/moderation.js';
import type { Actions, Page } from './views/context.js';
import type { Desk } from './state/desk.js';
import type { Deciding } from './views/dialogs.js';
import { matches } from './filter.js';
import type { FocusKeeper } from './keyboard/focus-keeper.js';
import { KeyHandler } from './keyboard/key-handler.js';
import type { QueueEntry } from './state/queue-state.js';
import { Selection } from './state/selection.js';
import { shortcutsOn, turnShortcuts } from './keyboard/shortcuts.js';
import type { OwnWords } from './views/words-dialog.js';

/** How one moderator looks at the desk: which page, which filter, where in the list; and what the controls do. */
export class Workplace {
  readonly selection = new Selection();
  readonly focus: FocusKeeper;
  readonly #host: LitElement;
  readonly #keys: KeyHandler;
  desk: Desk | null = null;
  page: Page = 'queue';
  words = '';
  expanded: ReadonlySet<string> = new Set();
  dialog: 'help' | 'leave' | Deciding | OwnWords | null = null;
  shortcuts = shortcutsOn();
  /** Entries that the filter lets through. */
  visible: readonly QueueEntry[] = [];
  #filtered: readonly [entries: readonly QueueEntry[], words: string] | null = null;

  constructor(host: LitElement, focus: FocusKeeper) {
    this.#host = host;
    this.focus = focus;
    this.#keys = new KeyHandler(this, host);
  }

  /** For `keydown` on the document: so that keys work when nothing has the focus. */
  get onKey(): (event: KeyboardEvent) => void {
    return this.#keys.onKey;
  }

  /** What is not to vanish while others decide on it. */
  readonly keeps = ({ key, failure }: QueueEntry): boolean =>
    key === this.selection.current || this.selection.chosen.has(key) || failure !== undefined;

  use(desk: Desk | null): void {
    this.desk?.dispose();
    this.desk = desk;
  }

  /** Takes over what the queue is now; before drawing. */
  follow(): void {
    // What was asked of one who was signed in is asked of nobody else.
    if (this.desk?.session.value.phase !== 'signed-in') this.dialog = null;
    const entries = this.desk?.queue.value.entries ?? [];
    const words = this.words.trim();
    const [lastEntries, lastWords] = this.#filtered ?? [];
    if (entries === lastEntries && words === lastWords) return;
    this.#filtered = [entries, words];
    this.visible = words ? entries.filter(({ item }) => matches(item, words)) : entries;
    this.selection.follow(this.visible.map(({ key }) => key));
  }

  /** One is at this entry now. */
  goTo(key: string | null): void {
    if (key === this.selection.current || !this.selection.goTo(key)) return;
    this.#passed();
  }

  move(by: number): void {
    // The first step leads into the list.
    if (this.focus.inList && this.selection.move(by)) this.#passed();
    this.focus.wantCurrent();
  }

  turn(on: boolean): void {
    this.shortcuts = on;
    turnShortcuts(on);
    this.#redraw();
  }

  /** Shows a dialog, or none; the browser gives the focus back. */
  show(dialog: Workplace['dialog']): void {
    if (!dialog) this.#host.renderRoot.querySelector('dialog')?.close();
    this.dialog = dialog;
    this.#redraw();
  }

  readonly actions: Actions = {
    act: (keys, action, options = {}) => {
      const { desk } = this;
      if (!desk) return;
      const targets = new Set(keys);
      this.selection.chooseNone();
      const plain = {
        ...(options.reason !== undefined && { reason: options.reason }),
        ...(options.until !== undefined && { until: options.until }),
        ...(options.address && { address: options.address }),
      };
      const done = desk.deeds.act(targets, action, plain);
      // A ban is seen at other comments too.
      if (action.endsWith('ban')) void done.then(() => desk.refresh());
    },
    choose: (key, range) => {
      this.selection.goTo(key);
      this.selection.toggle(key, range);
      this.#redraw();
    },
    chooseAll: () => {
      this.selection.chooseAll();
      this.#redraw();
    },
    chooseNone: () => {
      this.selection.chooseNone();
      this.#redraw();
    },
    decide: (keys, action) => this.show({ keys: new Set(keys), action }),
    dismiss: () => this.desk?.deeds.dismiss(),
    expand: (key) => {
      const expanded = new Set(this.expanded);
      if (!expanded.delete(key)) expanded.add(key);
      this.expanded = expanded;
      this.#redraw();
    },
    filter: (words) => {
      this.words = words;
      this.#redraw();
    },
    goTo: (page) => {
      this.page = page;
      if (page === 'log') void this.desk?.log.load();
      if (page === 'moderators') void this.desk?.team.load();
      this.#redraw();
    },
    help: () => this.show('help'),
    leave: () => {
      this.desk?.session.dismiss();
      this.show('leave');
    },
    more: () => void this.#more(),
    reload: () => {
      const { session, queue } = this.desk ?? {};
      if (session?.value.phase === 'failed') void session.open();
      else void queue?.reload();
    },
    show: (queue: QueueName, threadId: string | null) => {
      this.selection.chooseNone();
      this.page = 'queue';
      void this.desk?.queue.open(queue, threadId);
    },
    signIn: (link) => void this.desk?.session.signIn(link),
    signOut: (everywhere) => void this.desk?.session.signOut(everywhere),
    undo: () => void this.#undo(),
    write: () => void this.#askForWords(),
  };

  async #askForWords(): Promise<void> {
    const asked: OwnWords = { words: null, error: null };
    this.show(asked);
    const told = await this.desk?.session.ownWords();
    if (told && this.dialog === asked) this.show(told);
  }

  /** Goes to what has been taken back. */
  async #undo(): Promise<void> {
    const before = new Set(this.visible.map(({ key }) => key));
    const undone = this.desk?.deeds.undo();
    this.follow();
    const back = this.visible.find(({ key }) => !before.has(key));
    if (back) this.selection.goTo(back.key);
    this.focus.wantCurrent();
    await undone;
    if (this.page === 'log') void this.desk?.log.load();
  }

  async #more(): Promise<void> {
    const { length } = this.visible;
    await this.desk?.queue.loadMore();
    this.follow();
    const next = this.visible[length];
    if (!next) return;
    this.goTo(next.key);
    this.focus.wantCurrent();
  }

  #passed(): void {
    this.desk?.queue.tidy(this.selection.current);
    this.#redraw();
  }

  #redraw(): void {
    this.#host.requestUpdate();
  }
}
