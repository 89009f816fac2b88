import type { Comment } from '../model/comment.js';
import { CommentError, type CommentErrorCode } from '../model/errors.js';
import { check } from './check.js';
import type { Core } from './core.js';
import { hold } from './locks.js';
import { entryOf, type OutboxItem } from './outbox-item.js';
import type { OutboxRecord, OutboxRecords } from './outbox-records.js';
import { RetryTimer } from './retry-timer.js';
import { send } from './send.js';
import { sendRemoval } from './send-edit.js';
import type { Entry, Submission } from './state.js';

/** After so many failures a comment lets those behind it go first. */
const STUBBORN = 5;
/** After these nobody knows whether the backend has the text. */
const UNCLEAR: readonly CommentErrorCode[] = ['ABORTED', 'OFFLINE', 'UNAVAILABLE', 'BAD_DATA', 'UNKNOWN'];
/** What makes two comments the same. */
const SENT = ['parentId', 'name', 'url', 'body'] as const;

/** The backend has a comment; `sent` is the text that it has of it. */
type Posted = (comment: Comment, record: OutboxRecord, sent: string) => void;

/**
 * Sends what was written, each text once, one after the other. A record is stored before the first try and removed after
 * the answer; its idempotency key makes further tries harmless. Each record belongs to the one tab that holds its lock.
 */
export class Outbox {
  readonly #core: Core;
  readonly #records: OutboxRecords;
  readonly #onPosted: Posted;
  readonly #items = new Map<string, OutboxItem>();
  /** What was taken back although the backend may have it. */
  readonly #taken = new Set<OutboxItem>();
  readonly #retry: RetryTimer;
  readonly #disposed = new AbortController();
  #busy = false;
  #last = 0;

  constructor(core: Core, records: OutboxRecords, onPosted: Posted) {
    this.#core = core;
    this.#records = records;
    this.#onPosted = onPosted;
    this.#retry = new RetryTimer(core.platform, () => this.resume());
  }

  /** What is shown of it. A text that the backend may have, and that has come back from there, isn't shown twice. */
  get entries(): readonly Entry[] {
    const items = [...this.#items.values()];
    return items.filter((item) => !this.#isBack(item)).map((item) => (item.entry ??= entryOf(item)));
  }

  has(id: string): boolean {
    return this.#items.has(id);
  }

  /** Takes up what an earlier visit left unsent, unless another tab is at it. */
  restore(): void {
    for (const { id } of this.#records.all()) if (!this.has(id)) this.#own(id);
  }

  /** Stores a comment and begins to send it. Says whether it survives a reload. */
  add(id: string, input: Submission): boolean {
    const { now, uuid } = this.#core.platform;
    this.#last = Math.max(now(), this.#last + 1);
    // Posted again as it was: under its key, else the backend could have it twice.
    const again = [...this.#taken].find(({ record }) =>
      SENT.every((field) => record[field] === input[field]),
    );
    if (again) this.#taken.delete(again);
    const record = { ...(again?.record ?? { ...input, key: uuid() }), id, at: this.#last };
    const item: OutboxItem = { record, tries: 0, unsure: !!again };
    this.#items.set(id, item);
    const kept = this.#put(item, this.#checked(input.body));
    this.#own(id);
    return kept;
  }

  /** Sends at once what was refused, or waits. */
  retry(id: string): void {
    const item = this.#items.get(id)!;
    item.error = undefined;
    this.#put(item, this.#checked(item.record.body));
    this.resume();
  }

  /** Changes an unsent text, and sends it. */
  revise(id: string, body: string): void {
    const { platform } = this.#core;
    const item = this.#items.get(id)!;
    const { key, tried, body: before, sentBody = before } = item.record;
    item.error = undefined;
    this.#put(item, {
      ...this.#checked(body),
      body,
      // A backend may remember what it refused by its key.
      key: tried ? key : platform.uuid(),
      sentBody: tried ? sentBody : undefined,
    });
    this.resume();
  }

  /** Takes an unsent comment back and gives its text. */
  cancel(id: string): Submission {
    const item = this.#items.get(id)!;
    const { parentId, name, body, url } = item.record;
    item.cancelled = true;
    if (item.record.tried) this.#taken.add(item);
    item.flight?.abort();
    this.#remove(item, parentId);
    this.resume();
    return { parentId, name, body, ...(url !== undefined && { url }) };
  }

  /** Stores a record once more, where there was no room the first time. */
  keep(id: string): void {
    this.#put(this.#items.get(id)!, {});
  }

  /** A comment that only the fallback has was edited or, with null, removed: so will the next visit send it. */
  amend(id: string, body: string | null): void {
    const record = this.#records.get(id);
    if (record && body) this.#records.put({ ...record, body, sentBody: record.sentBody ?? record.body });
    else this.#records.remove(id);
  }

  /** Tries at once: the network is back, or the person asks for it. A backend that has said when is obeyed. */
  resume(): void {
    if (this.#retry.ordered) return;
    this.#retry.clear();
    void this.#pump();
  }

  /** What is under way is left to end, for one who posts and goes on to another page; nothing new is begun. */
  dispose(): void {
    this.#disposed.abort();
    this.#retry.clear();
    if (!this.#busy) for (const { release } of this.#items.values()) release?.();
  }

  #own(id: string): void {
    const { signal } = this.#disposed;
    void hold(this.#core.platform.locks, this.#records.prefix + id, signal, async () => {
      // Another tab may have sent it while we waited for the lock. What was written here needs no asking: should it have
      // been sent all the same, its key keeps it single.
      const record = this.#records.get(id);
      const item = this.#items.get(id) ?? (record && { record, tries: 0, unsure: !!record.tried });
      if (!item || signal.aborted) return;
      this.#items.set(id, item);
      const released = new Promise<void>((resolve) => (item.release = resolve));
      this.#core.changed();
      this.resume();
      await released;
    });
  }

  async #pump(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let item = this.#next(); item && (await this.#try(item));) item = this.#next();
    this.#busy = false;
    if (this.#disposed.signal.aborted) this.dispose();
  }

  #next(): OutboxItem | undefined {
    if (this.#disposed.signal.aborted) return undefined;
    const rank = ({ tries }: OutboxItem): number => Math.floor(tries / STUBBORN);
    let next: OutboxItem | undefined;
    for (const item of this.#items.values()) {
      const { refused, parentId } = item.record;
      if (!item.release || refused || this.has(parentId!)) continue;
      if (!next || rank(item) < rank(next)) next = item;
    }
    return next;
  }

  /** Says whether the next one may be sent at once. */
  async #try(item: OutboxItem): Promise<boolean> {
    // Without a network from the beginning, nothing was sent.
    const cut = !this.#core.platform.online.online;
    this.#put(item, { tried: true });
    try {
      const { comment, text } = await send(this.#core, item);
      if (item.cancelled) {
        // It was stored although it was taken back on the way. Whoever has posted it again means this very comment.
        if (this.#taken.delete(item) && this.#core.backend.can.remove)
          await sendRemoval(this.#core, comment.id);
        return true;
      }
      this.#onPosted(comment, item.record, text);
      this.#remove(item, comment.id, this.#core.backend.inMemory);
    } catch (cause) {
      if (item.cancelled) return true;
      const error = CommentError.from(cause);
      return this.#failed(item, error, UNCLEAR.includes(error.code) && !(cut && error.code === 'OFFLINE'));
    }
    return true;
  }

  #failed(item: OutboxItem, error: CommentError, unclear: boolean): boolean {
    const later = error.retryable;
    // Only a backend that finds fault with the text surely hasn't got it from an earlier try.
    const faulty = error.code === 'INVALID' || error.code === 'TOO_LONG';
    const tried = unclear || (!faulty && !!item.unsure);
    item.unsure = tried;
    item.error = error;
    this.#put(item, {
      tried,
      ...(!tried && { sentBody: undefined }),
      refused: later ? undefined : [error.code, error.message],
    });
    if (later) this.#retry.start(item.tries++, error);
    return !later;
  }

  #checked(body: string): Pick<OutboxRecord, 'refused'> {
    const error = check(body, this.#core.options);
    return { refused: error && [error.code, error.message] };
  }

  #isBack({ record, unsure }: OutboxItem): boolean {
    const same = ({ comment }: Entry): boolean =>
      !!comment.own &&
      comment.parentId === record.parentId &&
      comment.body === (record.sentBody ?? record.body);
    return !!unsure && !record.refused && this.#core.entries.list.some(same);
  }

  #put(item: OutboxItem, change: Partial<OutboxRecord>): boolean {
    item.record = { ...item.record, ...change };
    item.entry = undefined;
    const kept = this.#records.put(item.record);
    this.#core.changed();
    return kept;
  }

  /** The item is done with; its replies go to `heir`. */
  #remove(item: OutboxItem, heir: string | null, keep = false): void {
    const { id } = item.record;
    this.#items.delete(id);
    if (!keep) this.#records.remove(id);
    for (const other of this.#items.values())
      if (other.record.parentId === id) this.#put(other, { parentId: heir });
    item.release?.();
    this.#core.changed();
  }
}
