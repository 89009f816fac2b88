import { markOf } from '../identity/color.js';
import type { Comment } from '../../model/comment.js';
import type { ModeratorRole } from '../../model/moderation.js';
import type { SqlRow, SqlValue } from './driver.js';

/** The columns that make a comment. */
export const COLUMNS =
  'id, place, changed, parent, name, url, body, format, zone, created, edited, deleted, revision, standing, appeared, vanished, reactions, mark, role, disputed, earlier';

/** Some databases give large numbers as text. */
const numberOf = (value: SqlValue | undefined): number => Number(value ?? 0);
const textOf = (value: SqlValue | undefined): string => (value == null ? '' : String(value));

/** RFC 3339 of milliseconds. */
export const timeOf = (value: SqlValue | undefined): string => new Date(numberOf(value)).toISOString();

/** A row of `comments` as it is shown: a tombstone has lost name and text when it was made. */
export function commentOf(row: SqlRow): Comment {
  const { id, parent, name, url, body, format, zone, created, edited, deleted, revision, reactions } = row;
  const { mark, role, disputed, earlier } = row;
  return {
    id: textOf(id),
    parentId: parent == null ? null : textOf(parent),
    author: {
      name: textOf(name),
      ...(url != null && { url: textOf(url) }),
      ...(mark != null && { mark: markOf(textOf(mark)) }),
      ...(role != null && { role: role as ModeratorRole }),
    },
    body: textOf(body),
    ...(format === 'html' && { format }),
    createdAt: created == null ? null : timeOf(created),
    ...(edited != null && { editedAt: timeOf(edited) }),
    ...(deleted != null && { deletedAt: timeOf(deleted) }),
    revision: numberOf(revision),
    ...(zone != null && { timeZone: textOf(zone) }),
    ...(reactions != null && { reactions: JSON.parse(textOf(reactions)) as Record<string, number> }),
    ...(disputed != null && { disputed: { by: markOf(textOf(disputed)), earlier: textOf(earlier) } }),
  };
}

/** Where a comment stands among the changes of its thread. */
export interface Steps {
  readonly place: number;
  readonly changed: number;
  /** When readers first saw it, or saw it again. */
  readonly appeared: number;
  /** When it was taken from them; 0 for never. */
  readonly vanished: number;
}

export function stepsOf({ place, changed, appeared, vanished }: SqlRow): Steps {
  return {
    place: numberOf(place),
    changed: numberOf(changed),
    appeared: numberOf(appeared ?? place),
    vanished: numberOf(vanished),
  };
}
