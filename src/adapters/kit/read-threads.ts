import type { Author, Comment, Thread } from '../../model/comment.js';
import { CommentError } from '../../model/errors.js';
import { oldestFirst } from './order.js';

type Fields = Readonly<Record<string, unknown>>;

/** RFC 3339, with any offset. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;
const ID = /^[\w.~:-]+$/;

function bad(path: string, reason: string): CommentError {
  return new CommentError('BAD_DATA', `${path} ${reason}`);
}

function fieldsOf(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(path, 'is no object');
  return value as Fields;
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw bad(path, 'is no list');
  return value;
}

function optionalText(value: unknown, path: string): string | undefined {
  if (value == null) return undefined;
  if (typeof value !== 'string') throw bad(path, 'is no text');
  return value;
}

function textOf(value: unknown, path: string): string {
  const text = optionalText(value, path);
  if (text === undefined) throw bad(path, 'is missing');
  return text;
}

function idOf(value: unknown, path: string): string {
  const id = textOf(value, path);
  if (!ID.test(id)) throw bad(path, 'may hold letters, digits and -._~: only');
  return id;
}

function timeOf(value: unknown, path: string): string | undefined {
  const text = optionalText(value, path);
  if (text === undefined) return undefined;
  const time = TIME.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) throw bad(path, 'is no time by RFC 3339');
  return new Date(time).toISOString();
}

/** The fields of a list that have a value. */
function given<Key extends string>(entries: readonly [Key, string | undefined][]): { [key in Key]?: string } {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as { [key in Key]?: string };
}

function authorOf(value: unknown, path: string): Author {
  const { name, id, url } = fieldsOf(value ?? {}, path);
  return {
    name: optionalText(name, `${path}.name`) ?? '',
    ...given([
      ['id', optionalText(id, `${path}.id`)],
      ['url', optionalText(url, `${path}.url`)],
    ]),
  };
}

/** What is not known of a comment is left out; `own` and `held` always, which say nothing in an archive. */
function commentOf(value: unknown, path: string): Comment {
  const { id, parentId, author, body, format, createdAt, editedAt, deletedAt, revision, timeZone } = fieldsOf(
    value,
    path,
  );
  if (format != null && format !== 'markdown' && format !== 'html') throw bad(`${path}.format`, 'is unknown');
  if (revision != null && !(Number.isSafeInteger(revision) && Number(revision) > 0)) {
    throw bad(`${path}.revision`, 'is no whole number from 1 on');
  }
  return {
    id: idOf(id, `${path}.id`),
    parentId: parentId == null ? null : idOf(parentId, `${path}.parentId`),
    author: authorOf(author, `${path}.author`),
    body: textOf(body, `${path}.body`),
    ...(format && { format }),
    createdAt: timeOf(createdAt, `${path}.createdAt`) ?? null,
    ...given([
      ['editedAt', timeOf(editedAt, `${path}.editedAt`)],
      ['deletedAt', timeOf(deletedAt, `${path}.deletedAt`)],
      ['timeZone', optionalText(timeZone, `${path}.timeZone`)],
    ]),
    revision: Number(revision ?? 1),
  };
}

function threadOf(value: unknown, path: string): Thread {
  const { id, comments } = fieldsOf(value, path);
  const seen = new Set<string>();
  const list = listOf(comments, `${path}.comments`).map((entry, index) => {
    const comment = commentOf(entry, `${path}.comments[${index}]`);
    if (seen.has(comment.id)) throw bad(`${path}.comments[${index}].id`, `is there twice: ${comment.id}`);
    seen.add(comment.id);
    return comment;
  });
  return { id: optionalText(id, `${path}.id`) ?? '', comments: oldestFirst(list) };
}

/**
 * Reads one `Thread`, or a list of them, from a JSON value. Throws `BAD_DATA` with the path of what can't be read:
 * `thread.comments[3].body is missing`. Times may have any offset. Only a comment's `id` and `body` must be there, and
 * in a list the threads' `id`.
 */
export function readThreads(value: unknown): Thread | readonly Thread[] {
  if (!Array.isArray(value)) return threadOf(value, 'thread');
  const seen = new Set<string>();
  return value.map((entry, index) => {
    const thread = threadOf(entry, `threads[${index}]`);
    const { id } = thread;
    if (id === '') throw bad(`threads[${index}].id`, 'is missing');
    if (seen.has(id)) throw bad(`threads[${index}].id`, `is there twice: ${id}`);
    seen.add(id);
    return thread;
  });
}
