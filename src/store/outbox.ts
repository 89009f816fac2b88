import type { Comment, Draft } from '../model/comment.js';
import { CommentError, type CommentErrorCode } from '../model/errors.js';
import { hold } from './locks.js';
import { refusalOf, type OutboxRecord, type OutboxRecords } from './outbox-records.js';
import type { Platform } from './platform.js';
import { RetryTimer } from './retry-timer.js';
import type { Entry, Submission } from './state.js';

interface Item {
  record: OutboxRecord;
  /** Tries that failed in this tab. */
  tries: number;
  error?: CommentError | undefined;
  /** A send without an answer lies behind, here or before the reload. */
  unsure: boolean;
  /** While this tab holds the lock: gives it back. */
  release?: () => void;
  flight?: AbortController | undefined;
  cancelled?: true;
  /** As it is shown; made anew after a change. */
  entry?: Entry | undefined;
}

export interface OutboxOptions {
  readonly threadId: string;
  readonly timeZone: string | undefined;
  readonly platform: Platform;
  readonly records: OutboxRecords;
  readonly send: (draft: Draft, signal: AbortSignal) => Promise<Comment>;
  /** The backend has answered. Says whether the record may go. */
  readonly onPosted: (comment: Comment, record: OutboxRecord) => boolean;
  /** It was stored although it was cancelled while it was under way. */
  readonly onUnwanted: (comment: Comment, record: OutboxRecord) => void;
  readonly canEdit: () => boolean;
  readonly onChange: () => void;
}

/** Longest wait for an answer. */
const PATIENCE = 60_000;
/** Tries after which a comment lets the ones behind it go first. */
const STUBBORN = 5;

/** After these the backend surely doesn't have the text. */
const REFUSED: ReadonlySet<CommentErrorCode> = new Set([
  'INVALID',
  'TOO_LONG',
  'FORBIDDEN',
  'CLOSED',
  'NOT_FOUND',
  'RATE_LIMITED',
]);

/**
 * Sends what was written, each text once, one after the other. A record is stored before the first try and removed after
 * the answer; its idempotency key makes further tries harmless. Each record belongs to the one tab that holds its lock.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #items = new Map<string, Item>();
  readonly #retry: RetryTimer;
  readonly #disposed = new AbortController();
  #entries: readonly Entry[] | null = null;
  #busy = false;
  #last = 0;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#retry = new RetryTimer(options.platform);
  }

  get entries(): readonly Entry[] {
    return (this.#entries ??= [...this.#items.values()].map((item) => (item.entry ??= entryOf(item))));
  }

  has(id: string): boolean {
    return this.#items.has(id);
  }

  get(id: string): OutboxRecord | undefined {
    return this.#items.get(id)?.record;
  }

  /** Takes up what an earlier visit left unsent, unless another tab is at it. */
  restore(): void {
    for (const record of this.#options.records.all()) if (!this.has(record.id)) this.#own(record.id);
  }

  /** Stores a comment and begins to send it; `error` says why it can't be sent as it is. */
  add(input: Submission, error?: CommentError): { id: string; kept: boolean } {
    const { platform, timeZone } = this.#options;
    const key = platform.uuid();
    const id = `pending-${key}`;
    const at = (this.#last = Math.max(platform.now(), this.#last + 1));
    const record: OutboxRecord = { ...input, id, key, at, ...(timeZone !== undefined && { timeZone }) };
    const item: Item = { record, tries: 0, unsure: false };
    this.#items.set(id, item);
    const kept = this.#put(item, error ? { refused: [error.code, error.message] } : {});
    this.#own(id);
    return { id, kept };
  }

  /** Stores a record once more, where there was no room the first time. */
  keep(id: string): void {
    const item = this.#items.get(id);
    if (item) this.#put(item, {});
  }

  /** Sends again what was refused, and what waits. */
  retry(id: string): void {
    const item = this.#items.get(id);
    if (!item) return;
    item.error = undefined;
    this.#put(item, { refused: undefined });
    this.resume();
  }

  /** Changes an unsent text and sends it. */
  revise(id: string, body: string, error?: CommentError): void {
    const item = this.#items.get(id);
    if (!item) return;
    const { record } = item;
    const sentBody = record.tried && this.#options.canEdit() ? (record.sentBody ?? record.body) : undefined;
    // A backend may remember the refusal with the key.
    const key = record.refused && !record.tried ? this.#options.platform.uuid() : record.key;
    item.error = undefined;
    this.#put(item, { key, body, sentBody, refused: error && [error.code, error.message] });
    this.resume();
  }

  /** Takes an unsent comment back and gives its text. */
  cancel(id: string): Submission | null {
    const item = this.#items.get(id);
    if (!item) return null;
    const { parentId, name, body, url } = item.record;
    item.cancelled = true;
    item.flight?.abort();
    this.#remove(item, parentId);
    this.#changed();
    this.resume();
    return { parentId, name, body, ...(url !== undefined && { url }) };
  }

  /** Tries at once: the network is back, or the person asks for it. */
  resume(): void {
    if (this.#retry.ordered) return;
    this.#retry.clear();
    void this.#pump();
  }

  /** What is under way is left to end, for a person who posts and goes on to another page; nothing new is begun. */
  dispose(): void {
    this.#disposed.abort();
    this.#retry.clear();
    if (!this.#busy) for (const item of this.#items.values()) item.release?.();
  }

  #own(id: string): void {
    const { platform, records } = this.#options;
    void hold(platform.locks, records.prefix + id, this.#disposed.signal, async () => {
      // Another tab may have sent it while we waited for the lock. Only what was written here is kept without asking:
      // should it have been sent all the same, its key keeps it single.
      const record = records.get(id);
      const item = this.#items.get(id) ?? (record && { record, tries: 0, unsure: !!record.tried });
      if (this.#disposed.signal.aborted || !item) return;
      this.#items.set(id, item);
      const released = new Promise<void>((resolve) => (item.release = resolve));
      this.#changed();
      this.resume();
      await released;
    });
  }

  async #pump(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let item = this.#next(); item; item = this.#next()) if (!(await this.#try(item))) break;
    this.#busy = false;
    if (this.#disposed.signal.aborted) this.dispose();
  }

  #next(): Item | undefined {
    let next: Item | undefined;
    if (this.#disposed.signal.aborted || this.#retry.ordered) return next;
    for (const item of this.#items.values()) {
      const { refused, parentId } = item.record;
      if (!item.release || refused || (parentId && this.has(parentId))) continue;
      if (!next || rank(item) < rank(next)) next = item;
    }
    return next;
  }

  /** Whether the next one may be sent at once. */
  async #try(item: Item): Promise<boolean> {
    const { platform, send, onPosted, onUnwanted } = this.#options;
    const flight = (item.flight = new AbortController());
    const stop = platform.setTimer(() => flight.abort(), PATIENCE);
    this.#put(item, { tried: true });
    try {
      const comment = await send(this.#draft(item.record), flight.signal);
      if (item.cancelled) onUnwanted(comment, item.record);
      else this.#remove(item, comment.id, onPosted(comment, item.record));
    } catch (cause) {
      if (!item.cancelled) return this.#failed(item, CommentError.from(cause));
    } finally {
      stop();
      item.flight = undefined;
      this.#changed();
    }
    return true;
  }

  #failed(item: Item, error: CommentError): boolean {
    const again = error.retryable || error.code === 'ABORTED';
    const tried = item.unsure || !REFUSED.has(error.code);
    item.unsure = tried;
    item.error = error;
    this.#put(item, { tried, ...(!again && { refused: [error.code, error.message] as const }) });
    if (!again) return true;
    this.#retry.start(item.tries++, error.retryAfter, () => this.resume());
    return false;
  }

  #draft({ parentId, name, url, body, sentBody, timeZone, key }: OutboxRecord): Draft {
    // A parent that is still under its temporary id was lost on the way: better at the top level than not at all.
    const parent = parentId?.startsWith('pending-') ? null : parentId;
    return {
      threadId: this.#options.threadId,
      parentId: parent,
      author: { name, ...(url !== undefined && { url }) },
      body: sentBody ?? body,
      ...(timeZone !== undefined && { timeZone }),
      idempotencyKey: key,
    };
  }

  #put(item: Item, change: { [field in keyof OutboxRecord]?: OutboxRecord[field] | undefined }): boolean {
    item.record = { ...item.record, ...change } as OutboxRecord;
    item.entry = undefined;
    this.#changed();
    return this.#options.records.put(item.record);
  }

  /** The item is done with; its replies go to `heir`. */
  #remove(item: Item, heir: string | null, forget = true): void {
    const { records } = this.#options;
    const { id } = item.record;
    this.#items.delete(id);
    if (forget) records.remove(id);
    for (const other of this.#items.values())
      if (other.record.parentId === id) this.#put(other, { parentId: heir });
    item.release?.();
  }

  #changed(): void {
    this.#entries = null;
    this.#options.onChange();
  }
}

function rank({ tries }: Item): number {
  return Math.floor(tries / STUBBORN);
}

function entryOf({ record, error = refusalOf(record) }: Item): Entry {
  const { id, parentId, name, url, body, timeZone, refused } = record;
  return {
    key: id,
    comment: {
      id,
      parentId,
      author: { name, ...(url !== undefined && { url }) },
      body,
      createdAt: null,
      revision: 1,
      ...(timeZone !== undefined && { timeZone }),
      own: true,
    },
    sync: refused ? 'failed' : 'sending',
    ...(error && { error }),
  };
}
