import type { ModerationAction, QueueCounts, QueueItem, QueueName } from '../../../model/moderation.js';
import { keyOf, type DeedOptions, type QueueEntry } from './queue-state.js';

/** What an action will make of a comment, before the backend has said so; null: it is gone. */
export function expected(
  item: QueueItem,
  action: ModerationAction,
  { address }: DeedOptions = {},
): QueueItem | null {
  switch (action) {
    case 'approve':
      return { ...item, standing: 'shown', reports: 0 };
    case 'hide':
      return { ...item, standing: 'hidden' };
    case 'spam':
      return { ...item, standing: 'spam' };
    case 'delete':
      return null;
    case 'ban':
      return address ? { ...item, address: 'banned' } : { ...item, banned: true };
    case 'unban':
      return address ? { ...item, address: 'known' } : { ...item, banned: false };
  }
}

/** Whether a ban would change anything. A writer without a secret can't be told from others, and not every address is known. */
export function mayBan({ writer, banned, address }: QueueItem, whom: 'writer' | 'address'): boolean {
  return whom === 'address' ? address === 'known' : writer !== null && !banned;
}

/** Whether an action would change anything. */
export function mayDo(item: QueueItem, action: ModerationAction): boolean {
  const { standing, reports, banned, address } = item;
  switch (action) {
    case 'approve':
      return standing !== 'shown' || reports > 0;
    case 'hide':
      return standing !== 'hidden';
    case 'spam':
      return standing !== 'spam';
    case 'delete':
      return true;
    case 'ban':
      return mayBan(item, 'writer') || mayBan(item, 'address');
    case 'unban':
      return banned || address === 'banned';
  }
}

/** What goes with an action at this comment; null: it would change nothing. Of two bans the writer's is lifted first. */
export function aimed(
  item: QueueItem,
  action: ModerationAction,
  { address, ...options }: DeedOptions,
): DeedOptions | null {
  if (!mayDo(item, action)) return null;
  if (action === 'ban') {
    if (!mayBan(item, address ? 'address' : 'writer')) return null;
    return address ? { ...options, address } : options;
  }
  return action === 'unban' && !item.banned ? { ...options, address: true } : options;
}

export function belongsTo(queue: QueueName, { standing, reports }: QueueItem): boolean {
  return queue === 'reported' ? standing === 'shown' && reports > 0 : standing === queue;
}

/** The counts when a comment has become another; null: it was not there, or is gone. */
export function recounted(
  counts: QueueCounts | null,
  before: QueueItem | null,
  after: QueueItem | null,
): QueueCounts | null {
  if (!counts) return null;
  const change = (queue: keyof QueueCounts): number => {
    const by =
      Number(after !== null && belongsTo(queue, after)) - Number(before !== null && belongsTo(queue, before));
    return Math.max(0, counts[queue] + by);
  };
  return {
    held: change('held'),
    reported: change('reported'),
    hidden: change('hidden'),
    spam: change('spam'),
  };
}

/** The entries of a queue when one comment has become another; a ban holds for all comments of its writer. */
export function withEffect(
  entries: readonly QueueEntry[],
  queue: QueueName,
  before: QueueItem,
  after: QueueItem | null,
): readonly QueueEntry[] {
  const key = keyOf(before);
  return entries.flatMap((entry): QueueEntry[] => {
    if (entry.key === key) return after && belongsTo(queue, after) ? [{ key, item: after }] : [];
    const { item } = entry;
    const same = item.writer !== null && item.writer === before.writer;
    if (!after || !same || before.banned === after.banned) return [entry];
    return [{ ...entry, item: { ...item, banned: after.banned } }];
  });
}
