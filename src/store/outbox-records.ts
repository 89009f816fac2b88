import type { CommentErrorCode } from '../model/errors.js';
import type { SafeStorage } from './safe-storage.js';
import type { Submission } from './state.js';

/** An unsent comment, as it is kept over a reload. */
export interface OutboxRecord extends Submission {
  /** The id under which it is shown until the backend gives one. */
  readonly id: string;
  /** The idempotency key: the same for each try, in whatever tab. */
  readonly key: string;
  /** Orders the records of one tab. */
  readonly at: number;
  /** It was sent, and no clear answer came: the backend may have it. */
  readonly tried?: boolean;
  /** The text that the backend may have, where it was changed since. It is sent first, then edited. */
  readonly sentBody?: string | undefined;
  /** Why it was refused. It is not sent again by itself. */
  readonly refused?: readonly [code: CommentErrorCode, message: string] | undefined;
}

/** The unsent comments of one thread in storage, a key each, so that tabs don't write over each other's. */
export class OutboxRecords {
  readonly prefix: string;
  readonly #storage: SafeStorage;

  constructor(storage: SafeStorage, scope: string) {
    this.prefix = `comment-thread/outbox/${scope}/`;
    this.#storage = storage;
  }

  /** All of them, whichever tab wrote them, oldest first. */
  all(): OutboxRecord[] {
    const ids = this.#storage.keys(this.prefix).map((key) => key.slice(this.prefix.length));
    return ids.flatMap((id) => this.get(id) ?? []).sort((a, b) => a.at - b.at);
  }

  get(id: string): OutboxRecord | null {
    try {
      const record = JSON.parse(this.#storage.get(this.prefix + id)!) as OutboxRecord | null;
      return record?.key && record.body ? record : null;
    } catch {
      return null;
    }
  }

  /** Says whether it will be there after a reload. */
  put(record: OutboxRecord): boolean {
    return this.#storage.set(this.prefix + record.id, JSON.stringify(record));
  }

  remove(id: string): void {
    this.#storage.remove(this.prefix + id);
  }
}
