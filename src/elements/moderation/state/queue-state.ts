import type { CommentError } from '../../../model/errors.js';
import type { ModerationAction, QueueCounts, QueueItem, QueueName } from '../../../model/moderation.js';

/** The queues in the order of their tabs. */
export const QUEUES: readonly QueueName[] = ['held', 'reported', 'hidden', 'spam', 'shown'];

/** What goes with an action besides. */
export interface DeedOptions {
  readonly reason?: string;
  /** When a ban ends, RFC 3339 in UTC. */
  readonly until?: string;
  /** A ban, or the end of one, of all who write from the address of the comment. */
  readonly address?: true;
}

/** An action that the backend did not take. */
export interface Failure extends DeedOptions {
  readonly action: ModerationAction;
  readonly error: CommentError;
}

/** One line of the queue. */
export interface QueueEntry {
  /** Thread and id: ids are unique in their thread only. */
  readonly key: string;
  readonly item: QueueItem;
  readonly failure?: Failure;
  /** Somebody else has decided on it meanwhile; it is shown until one moves on. */
  readonly settled?: true;
}

export interface QueueState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: CommentError | null;
  readonly queue: QueueName;
  /** Only comments of this thread. */
  readonly threadId: string | null;
  readonly entries: readonly QueueEntry[];
  /** Null until the first answer. */
  readonly counts: QueueCounts | null;
  readonly more: 'none' | 'some' | 'loading' | 'failed';
  /** New ones that belong above those in sight, held back so that nothing jumps. */
  readonly waiting: number;
  /** Whether the last look for news was answered. */
  readonly reachable: boolean;
}

export const keyOf = ({ thread, comment }: QueueItem): string => `${thread.id}\n${comment.id}`;

export const entryOf = (item: QueueItem): QueueEntry => ({ key: keyOf(item), item });
