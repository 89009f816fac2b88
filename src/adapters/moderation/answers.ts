import { CommentError } from '../../model/errors.js';
import type { LogEntry, Moderator, QueueItem, QueuePage } from '../../model/moderation.js';
import type { Done, Invitation, LogPage } from './adapter.js';

/** The parts that everything else relies on; a proxy, or a server of another kind, would not have them. */
function check(holds: boolean): void {
  if (!holds) throw new CommentError('BAD_DATA', 'This is no answer of a comment server');
}

const fieldsOf = <Answer>(value: unknown): Partial<Answer> => (value ?? {}) as Partial<Answer>;
const isText = (value: unknown): boolean => typeof value === 'string';

function itemIn(value: unknown): QueueItem {
  const { comment, standing, thread, reasons } = fieldsOf<QueueItem>(value);
  check(isText(comment?.id) && isText(comment?.body) && isText(comment?.author?.name));
  check(isText(standing) && isText(thread?.id) && Array.isArray(reasons));
  return value as QueueItem;
}

function entryIn(value: unknown): LogEntry {
  const { id, by, at, action } = fieldsOf<LogEntry>(value);
  check([id, by, at, action].every(isText));
  return value as LogEntry;
}

export function wordsIn(value: unknown): string {
  const { words } = fieldsOf<{ readonly words: string }>(value);
  check(isText(words));
  return words!;
}

export function queueIn(value: unknown): QueuePage {
  const { items, counts } = fieldsOf<QueuePage>(value);
  check(Array.isArray(items) && (counts?.held ?? -1) >= 0);
  items!.forEach(itemIn);
  return value as QueuePage;
}

export function doneIn(value: unknown): Done {
  const { entry, item } = fieldsOf<Done>(value);
  entryIn(entry);
  itemIn(item);
  return value as Done;
}

export function logIn(value: unknown): LogPage {
  const { entries } = fieldsOf<LogPage>(value);
  check(Array.isArray(entries));
  entries!.forEach(entryIn);
  return value as LogPage;
}

export function moderatorIn(value: unknown): Moderator {
  const { name, role } = fieldsOf<Moderator>(value);
  check(isText(name) && (role === 'moderator' || role === 'owner'));
  return value as Moderator;
}

export function moderatorsIn(value: unknown): readonly Moderator[] {
  const { moderators } = fieldsOf<{ readonly moderators: readonly unknown[] }>(value);
  check(Array.isArray(moderators));
  return moderators!.map(moderatorIn);
}

export function invitationIn(value: unknown): Invitation {
  const { name, link } = fieldsOf<Invitation>(value);
  check(isText(name) && isText(link));
  return value as Invitation;
}
