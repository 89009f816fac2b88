import { isCommentId } from '../../model/comment-id.js';
import { Refusal } from '../http/refusal.js';

export type Fields = Readonly<Record<string, unknown>>;

/** What was sent can't be taken; `path` says which part of it, and `why` says it to programs that tell people. */
export function invalid(path: string, reason: string, why?: string): Refusal {
  return new Refusal(422, 'INVALID', `${path} ${reason}`, {}, why === undefined ? {} : { reason: why });
}

export function fieldsOf(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(path, 'is no object');
  return value as Fields;
}

/** A text that every database can keep and give back: no half characters, no NUL. */
export function textOf(value: unknown, path: string): string {
  if (typeof value !== 'string') throw invalid(path, 'is no text');
  if (/\p{Surrogate}|\0/u.test(value)) throw invalid(path, 'holds half a character or NUL');
  return value;
}

/** Absent and null are the same. */
export function optional<Result>(
  value: unknown,
  path: string,
  read: (value: unknown, path: string) => Result,
): Result | undefined {
  return value == null ? undefined : read(value, path);
}

/** Ids of comments; the same characters that may stand in the fragment of an address. */
export function idOf(value: unknown, path: string): string {
  const id = textOf(value, path);
  if (!isCommentId(id)) throw invalid(path, 'is no id of a comment');
  return id;
}

/** Ids of threads are any text; databases that index them need a limit. */
export function threadIdOf(value: unknown): string {
  const id = textOf(value, 'thread');
  if (id === '' || id.length > 700) throw invalid('thread', 'must have 1 to 700 characters');
  return id;
}
