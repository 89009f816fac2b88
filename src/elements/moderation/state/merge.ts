import type { QueuePage } from '../../../model/moderation.js';
import { entryOf, keyOf, type QueueEntry } from './queue-state.js';

export interface Merged {
  readonly entries: readonly QueueEntry[];
  /** New ones that would stand before something that is in sight. */
  readonly waiting: number;
  /** Whether the entries end now where the page does. */
  readonly level: boolean;
}

/**
 * The entries in sight, as a newer first page of the same queue has them. What is in sight keeps its place; new ones are added only
 * behind all others. `keep`: what is not to vanish, because somebody looks at it; it becomes `settled`.
 */
export function merge(
  entries: readonly QueueEntry[],
  { items, next }: QueuePage,
  keep: (entry: QueueEntry) => boolean,
): Merged {
  const incoming = new Map(items.map((item) => [keyOf(item), item]));
  // Of what lies behind the end of the page, it says nothing.
  const covered =
    next === undefined ? entries.length : entries.findLastIndex(({ key }) => incoming.has(key)) + 1;
  const kept = entries.flatMap((entry, index): QueueEntry[] => {
    const item = incoming.get(entry.key);
    if (item) return [updated(entry, item)];
    if (index >= covered) return [entry];
    if (!keep(entry)) return [];
    return [entry.settled ? entry : { ...entry, settled: true }];
  });
  const known = new Set(entries.map(({ key }) => key));
  const lastKnown = items.findLastIndex((item) => known.has(keyOf(item)));
  // What follows the last one in sight goes on there: no new ones, but those that were waiting below.
  const level = covered === entries.length;
  const end = level || lastKnown >= 0 ? lastKnown + 1 : items.length;
  const behind = level ? items.slice(end) : [];
  return {
    entries: [...kept, ...behind.map(entryOf)],
    waiting: items.slice(0, end).filter((item) => !known.has(keyOf(item))).length,
    level,
  };
}

/** The same object where nothing has changed, so that nothing is drawn anew. */
function updated(entry: QueueEntry, item: QueueEntry['item']): QueueEntry {
  const { settled: _settled, ...rest } = entry;
  if (JSON.stringify(entry.item) !== JSON.stringify(item)) return { ...rest, item };
  return entry.settled ? rest : entry;
}
