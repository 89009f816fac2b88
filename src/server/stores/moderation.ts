import { CommentError } from '../../model/errors.js';
import type { LogEntry, ModerationAction, QueueItem, QueueName, QueuePage } from '../../model/moderation.js';

export interface QueueQuery {
  readonly queue: QueueName;
  readonly limit: number;
  /** `next` of another page of the same queue. */
  readonly cursor?: string;
  /** Comments of this thread alone. */
  readonly threadId?: string;
}

/** What a moderator does with a comment, or with its writer. */
export interface Deed {
  readonly action: ModerationAction;
  readonly threadId: string;
  readonly id: string;
  /** Name of the moderator. */
  readonly by: string;
  readonly reason?: string;
  /** With `ban` and `unban`: of everybody who writes from the address of the comment, instead of its writer. */
  readonly address?: true;
  /** With `ban`: when it ends, in milliseconds; absent: never, and with `address` when the day (of UTC) is over, at the latest. */
  readonly until?: number;
  /** The version of the item that the moderator has seen; another one there now is a conflict. */
  readonly version?: string;
}

/** What came of it: the line in the log, and the comment as it is now. */
export interface Done {
  readonly entry: LogEntry;
  readonly item: QueueItem;
}

export interface LogPage {
  /** The newest first. */
  readonly entries: readonly LogEntry[];
  readonly next?: string;
}

/** Another moderator was faster, or it was done already: `item` is how it is now. */
export class Overtaken extends CommentError {
  readonly item: QueueItem | undefined;

  constructor(message: string, item?: QueueItem) {
    super('CONFLICT', message);
    this.item = item;
  }
}

/** What moderators see and do. Each deed is one transaction with its line in the log. */
export interface ModerationStore {
  /** The newest first. `NOT_FOUND` for a cursor that is none. */
  queue(query: QueueQuery): Promise<QueuePage>;
  /** `NOT_FOUND`, `Overtaken`, or `INVALID` for a ban of somebody, or of an address, that can't be known again. */
  act(deed: Deed): Promise<Done>;
  /** Makes it as it was before: `NOT_FOUND`, or `Overtaken` where something else was decided since, or it is too late. */
  undo(entry: string, by: string): Promise<Done>;
  log(query: { readonly limit: number; readonly cursor?: string }): Promise<LogPage>;
  /** The ban of a writer that holds now; `ends` in milliseconds, null for never. */
  banOf(writer: string): Promise<{ readonly ends: number | null } | null>;
  /** The ban of an address that holds now, by the hash of `DayAddress`. */
  addressBanOf(hash: string): Promise<{ readonly ends: number | null } | null>;
  /** Forgets the texts of deleted comments that are no longer kept for undoing it. */
  forgetTexts(): Promise<void>;
}
