import type { PageOrder } from '../adapters/adapter.js';
import type { Comment } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import { Backend } from './backend.js';
import { Drafts } from './drafts.js';
import { Entries } from './entries.js';
import { Live } from './live.js';
import { Outbox } from './outbox.js';
import { OutboxRecords } from './outbox-records.js';
import { Paging, type Side } from './paging.js';
import { platformOf } from './platform.js';
import { SafeStorage } from './safe-storage.js';
import type { DraftText, Entry, StoreOptions, Submission, ThreadState } from './state.js';
import { Subscribable } from './subscribable.js';
import { editTarget, Writes } from './writes.js';

const EMPTY: ThreadState = {
  status: 'idle',
  error: null,
  entries: [],
  apart: 0,
  total: 0,
  earlier: 'none',
  later: 'none',
  waiting: 0,
  notice: null,
  can: { create: false, update: false, remove: false },
};

/**
 * The state of one thread, and all that can be done with it. It knows no page: `value` says what to show, methods say
 * what the person wants. No method throws or rejects; what went wrong stands in the state, and no text is ever dropped.
 */
export class ThreadStore extends Subscribable<ThreadState> {
  readonly #options: StoreOptions;
  readonly #storage: SafeStorage;
  readonly #backend: Backend;
  readonly #entries = new Entries();
  readonly #paging: Paging;
  readonly #drafts: Drafts;
  readonly #outbox: Outbox;
  readonly #writes: Writes;
  readonly #live: Live;
  readonly #online: (listener: () => void) => () => void;
  /** Ids under which comments were shown before they were saved. */
  readonly #renamed = new Map<string, string>();
  /** The joined list, kept while its two parts are the same. */
  #joined: readonly [saved: readonly Entry[], unsent: readonly Entry[], all: readonly Entry[]] = [[], [], []];
  #stopOnline: (() => void) | null = null;
  #disposed = false;

  constructor(options: StoreOptions) {
    super(EMPTY);
    const { adapter, threadId, fallback, timeZone } = options;
    const platform = platformOf(options);
    const onChange = (): void => this.#update();
    const scope = `${encodeURIComponent(adapter.name)}/${encodeURIComponent(threadId)}`;
    const gap = (): boolean => this.#paging.later !== 'none';
    const entries = this.#entries;
    this.#options = options;
    this.#online = platform.online.subscribe.bind(platform.online);
    this.#storage = new SafeStorage(platform.storage, onChange);
    this.#drafts = new Drafts(this.#storage, platform, scope);
    const backend = (this.#backend = new Backend({
      adapter,
      fallback,
      loaded: () => ({ id: threadId, comments: entries.comments() }),
      onSwitch: () => {
        this.#paging.close();
        this.#live.watch(this.#backend.adapter);
        this.#update();
      },
      onChange,
    }));
    this.#paging = new Paging(backend, entries, {
      threadId,
      limit: options.pageSize ?? 50,
      order: options.order ?? 'oldest',
      onChange: () => {
        this.#live.apply();
        this.#live.settle();
        this.#update();
      },
    });
    this.#outbox = new Outbox({
      threadId,
      timeZone,
      platform,
      records: new OutboxRecords(this.#storage, scope, () => this.#drafts.spare()),
      send: (draft, signal) =>
        backend.call((to) => {
          if (!to.create) throw new CommentError('CLOSED', 'This thread takes no comments');
          return to.create(draft, { signal });
        }),
      onPosted: (comment, record) => {
        this.#renamed.set(record.id, comment.id);
        if (!entries.get(comment.id)) entries.total++;
        entries.insert(comment, gap(), record.id);
        for (const name of [(id: string) => id, editTarget])
          this.#drafts.rename(name(record.id), name(comment.id));
        if (record.sentBody !== undefined) void this.#writes.edit(comment.id, record.body, comment.revision);
        return !backend.inMemory;
      },
      onUnwanted: (comment) => {
        if (!backend.can.remove) return;
        void backend.call((from) => from.remove!({ threadId, id: comment.id })).catch(() => undefined);
      },
      canEdit: () => backend.can.update,
      onChange,
    });
    this.#writes = new Writes({
      threadId,
      backend,
      entries,
      drafts: this.#drafts,
      check: (body) => this.#check(body),
      onSaved: () => undefined,
      onChange,
    });
    this.#live = new Live({
      threadId,
      entries,
      ready: () => this.#paging.status === 'ready',
      gap,
      isEcho: (comment) => this.#isEcho(comment),
      onChange,
    });
    this.#update();
  }

  /** Loads the first page, and sends what an earlier visit left unsent. */
  load(): Promise<void> {
    this.#start();
    return this.#paging.load();
  }

  /** Loads the page beyond one end of what is loaded. */
  loadMore(side: Side): Promise<void> {
    return this.#paging.more(side);
  }

  /** Brings a comment into `entries`, wherever in the thread it is; false where there is no such comment. */
  async locate(id: string): Promise<boolean> {
    this.#start();
    this.showWaiting();
    return this.#outbox.has(id) || this.#paging.locate(this.#real(id));
  }

  /** Reads from the other end. Loads anew unless the whole thread is there. */
  setOrder(order: PageOrder): Promise<void> {
    return this.#paging.reorder(order);
  }

  /** Shows the new comments that wait. */
  showWaiting(): void {
    this.#live.show();
  }

  /** Tries again what failed to load. */
  async retryLoad(): Promise<void> {
    const { status, earlier, later } = this.#paging;
    if (status === 'failed') return this.load();
    if (earlier === 'failed') await this.loadMore('earlier');
    if (later === 'failed') await this.loadMore('later');
  }

  /** Posts a comment. It is shown at once, under the id that is given back, and sent as soon as it can be. */
  submit(input: Submission): string {
    this.#start();
    const parentId = input.parentId && this.#real(input.parentId);
    const submission = { ...input, parentId };
    const { id, kept } = this.#outbox.add(submission, this.#check(input.body));
    this.dropDraft(parentId);
    // The text stood in storage twice for a moment; without the draft there may be room.
    if (!kept) this.#outbox.keep(id);
    return id;
  }

  /** Sends again what failed. */
  retry(id: string): void {
    if (this.#outbox.has(id)) this.#outbox.retry(id);
    else void this.#writes.retry(this.#real(id));
  }

  /** Takes an unsent comment back, or puts a failed edit away, and gives its text; null where there is nothing to take. */
  cancel(id: string): Submission | null {
    if (this.#outbox.has(id)) return this.#outbox.cancel(id);
    const comment = this.#entries.base(this.#real(id));
    const body = this.#writes.dismiss(this.#real(id));
    return comment && body ? { parentId: comment.parentId, name: comment.author.name, body } : null;
  }

  /** Changes a comment, sent or not. `revision`: the one on which the edit began, where it isn't the draft's. */
  async edit(id: string, body: string, revision?: number): Promise<void> {
    if (!this.#outbox.has(id)) return this.#writes.edit(this.#real(id), body, revision);
    this.#outbox.revise(id, body, this.#check(body));
    this.dropDraft(editTarget(id));
  }

  /** Ends a conflict with the text that shall hold; null: theirs. */
  resolveConflict(id: string, body: string | null): Promise<void> {
    return this.#writes.resolve(this.#real(id), body);
  }

  /** Deletes a comment; its place stays for the replies. */
  async remove(id: string): Promise<void> {
    if (this.#outbox.has(id)) this.#outbox.cancel(id);
    else await this.#writes.remove(this.#real(id));
  }

  /** What was being written there: as an answer to a comment (its id), as its new text (`edit:<id>`), or at the top (null). */
  draft(target: string | null): DraftText | null {
    return this.#drafts.get(this.#target(target));
  }

  /** Keeps what is being written; it is stored within a second. */
  saveDraft(target: string | null, draft: DraftText): void {
    const place = this.#target(target);
    const revision =
      draft.revision ??
      this.#drafts.get(place)?.revision ??
      this.#entries.base(place.replace(/^edit:/, ''))?.revision;
    const edit = place.startsWith('edit:') && revision !== undefined;
    this.#drafts.save(place, edit ? { ...draft, revision } : draft);
  }

  dropDraft(target: string | null): void {
    this.#drafts.drop(this.#target(target));
  }

  /** Stores at once what is being written; for `pagehide`. */
  flush(): void {
    this.#drafts.flush();
  }

  /** Ends reading and watching. A comment that is just being sent still arrives. */
  dispose(): void {
    this.flush();
    this.#disposed = true;
    this.#stopOnline?.();
    this.#live.stop();
    this.#paging.dispose();
    this.#outbox.dispose();
  }

  #start(): void {
    if (this.#stopOnline || this.#disposed) return;
    this.#stopOnline = this.#online(() => {
      this.#backend.setOffline(false);
      this.#outbox.resume();
      if (this.#paging.error?.retryable) void this.retryLoad();
    });
    this.#live.watch(this.#backend.adapter);
    this.#outbox.restore();
  }

  #check(body: string): CommentError | undefined {
    const { maxLength = Infinity } = this.#options;
    if (!body.trim()) return new CommentError('INVALID', 'The text is empty');
    if (body.length > maxLength) return new CommentError('TOO_LONG', `The text is longer than ${maxLength}`);
    return undefined;
  }

  #real(id: string): string {
    return this.#renamed.get(id) ?? id;
  }

  #target(target: string | null): string {
    if (!target?.startsWith('edit:')) return this.#real(target ?? '');
    return editTarget(this.#real(target.slice(5)));
  }

  #isEcho(comment: Comment): boolean {
    return this.#outbox.entries.some(
      ({ comment: mine }) =>
        this.#outbox.get(mine.id)?.tried && mine.parentId === comment.parentId && mine.body === comment.body,
    );
  }

  #update(): void {
    if (this.#disposed) return;
    const { status, error, earlier, later } = this.#paging;
    const { list, apart, total } = this.#entries;
    const unsent = this.#outbox.entries;
    if (list !== this.#joined[0] || unsent !== this.#joined[1]) {
      this.#joined = [list, unsent, unsent.length > 0 ? [...list, ...unsent] : list];
    }
    this.set({
      status,
      error,
      entries: this.#joined[2],
      apart,
      total: total + unsent.length,
      earlier,
      later,
      waiting: this.#live.count,
      notice: this.#backend.inMemory
        ? 'memory'
        : (this.#storage.notice ?? (this.#backend.offline ? 'offline' : null)),
      can: this.#backend.can,
    });
  }
}
