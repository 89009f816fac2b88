import type { Entry } from '../../store/state.js';
import type { RowView } from '../list/row-view.js';
import type { RowOptions } from './row-views.js';

/** More than this at once is a page of comments: putting the rows together anew is cheaper then. */
const FEW = 20;

/** What is known of the rows that are to be patched. */
export interface Patchable {
  readonly byId: Map<string, Entry>;
  readonly views: readonly RowView[];
  /** Ids that some comment answers although no comment has them. */
  readonly missing: ReadonlySet<string>;
  /** The latest `createdAt` of all. */
  readonly latest: string;
}

/**
 * The rows after a few comments were added at the end of the thread, or changed in their place; null where more has changed,
 * and all rows have to be put together anew. A comment more costs a copy of the list, however long that is.
 * `byId` is brought up to date; where null is returned, it may be half so.
 */
export function patchRows(rows: Patchable, before: readonly Entry[], options: RowOptions): RowView[] | null {
  const { entries, order, view, fresh } = options;
  const added = entries.length - before.length;
  if (added < 0 || added > FEW || order === 'conversation') return null;
  let { latest } = rows;
  const changed = new Map<string, Entry>();
  for (let i = 0; i < before.length; i++) {
    const entry = before[i]!;
    const now = entries[i]!;
    if (now === entry) continue;
    const sent = i === before.length - 1 && isSent(entry, now, latest);
    if (!sent && !samePlace(entry, now)) return null;
    if (sent) rows.byId.delete(entry.comment.id);
    rows.byId.set(now.comment.id, now);
    changed.set(now.key, now);
  }
  const views = [...rows.views];
  for (let i = 0; i < views.length && changed.size > 0; i++) {
    const entry = changed.get(views[i]!.entry.key);
    if (entry) views[i] = { ...views[i]!, entry };
  }
  for (const entry of entries.slice(before.length)) {
    const { id, parentId, createdAt } = entry.comment;
    if (rows.byId.has(id) || rows.missing.has(id) || parentId === id) return null;
    if (parentId !== null && !rows.byId.has(parentId)) return null;
    if (createdAt !== null && createdAt < latest) return null;
    latest = createdAt ?? latest;
    rows.byId.set(id, entry);
    const row: RowView = { entry, depth: 0, replies: 0, collapsed: false, isNew: fresh.has(entry.key) };
    const answered = countReply(views, rows.byId, parentId);
    if (answered === null) return null;
    if (view === 'threaded' && parentId !== null) insertReply(views, row, answered, options.collapsed);
    else if (order === 'oldest') views.push(row);
    else views.unshift(row);
  }
  return views;
}

/** Whether an entry can only look different, not stand somewhere else. */
function samePlace({ key, comment: a }: Entry, { key: same, comment: b }: Entry): boolean {
  return key === same && a.id === b.id && a.parentId === b.parentId && a.createdAt === b.createdAt;
}

/** Whether the last comment, which was being sent, is saved now, still as the last one. */
function isSent({ key, comment: a }: Entry, { key: same, comment: b }: Entry, latest: string): boolean {
  return key === same && a.createdAt === null && a.parentId === b.parentId && (b.createdAt ?? '') >= latest;
}

/** Adds one reply to all comments above; gives the place of the nearest of them, -1 where that is not shown, null in a circle. */
function countReply(
  views: RowView[],
  byId: ReadonlyMap<string, Entry>,
  parentId: string | null,
): number | null {
  const above = new Set<string>();
  for (let id = parentId; id !== null; id = byId.get(id)?.comment.parentId ?? null) {
    if (above.has(id)) return null;
    above.add(id);
  }
  let nearest = -1;
  for (let i = 0, found = 0; i < views.length && found < above.size; i++) {
    const row = views[i]!;
    if (!above.has(row.entry.comment.id)) continue;
    found++;
    views[i] = { ...row, replies: row.replies + 1 };
    if (row.entry.comment.id === parentId) nearest = i;
  }
  return nearest;
}

/** Behind all that already hangs below the comment that is answered; nowhere, if that is folded away. */
function insertReply(views: RowView[], row: RowView, parent: number, collapsed: ReadonlySet<string>): void {
  const above = views[parent];
  if (!above || collapsed.has(above.entry.comment.id)) return;
  let at = parent + 1;
  while (at < views.length && views[at]!.depth > above.depth) at++;
  views.splice(at, 0, { ...row, depth: above.depth + 1 });
}
