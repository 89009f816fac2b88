import type { Comment } from '../model/comment.js';
import { isCommentId } from '../model/comment-id.js';
import { sourceTextOf } from './formats/html-text.js';
import type { ImportedThread } from './imported-thread.js';
import { fieldsIn, isObject, textIn, type JsonObject } from './formats/json.js';
import { badData, cleanText } from './kit/place.js';
import { filled, isWebAddress, oldestFirst, tombstone, withoutIdleTombstones } from './kit/thread-parts.js';
import { isInstant, noInstant } from './kit/wall-time.js';

export type { ImportedThread } from './imported-thread.js';

/**
 * Reads a backup of Remark42 (a line of JSON for each comment, behind one about the site): a thread for each page, oldest comment
 * first, with the Markdown that was typed. Deleted comments that somebody answered are tombstones.
 *
 * Runs in browsers and in Node, needs no DOM, and takes time in proportion to the text.
 *
 * @throws {CommentError} `BAD_DATA` with the `place` of what can't be read.
 */
export function importRemark42(text: string): ImportedThread[] {
  const clean = cleanText(text);
  const threads = new Map<string, { title: string; comments: Comment[] }>();
  let at = 0;
  for (const line of clean.split('\n')) {
    const row = line.trim() === '' ? null : fieldsOf(line, clean, at);
    // The first line tells of users and pages; what is of use in it stands with the comments too.
    if (row && row['version'] === undefined) {
      const page = textIn(fieldsIn(row, 'locator'), 'url');
      const thread = threads.get(page) ?? { title: '', comments: [] };
      thread.title ||= textIn(row, 'title');
      thread.comments.push(commentOf(row, clean, at));
      threads.set(page, thread);
    }
    at += line.length + 1;
  }
  const all = [...threads].map(([page, { title, comments }]) => threadOf(page, title, comments));
  return filled(all, clean);
}

function threadOf(page: string, title: string, comments: readonly Comment[]): ImportedThread {
  return {
    id: `remark42-${page.replace(/[^\w.~:-]+/g, '-') || 'thread'}`,
    source: 'remark42-backup',
    ...(title !== '' && { title }),
    ...(isWebAddress(page) && { url: page }),
    comments: oldestFirst(withoutIdleTombstones(comments)),
  };
}

function commentOf(row: JsonObject, text: string, at: number): Comment {
  const id = textIn(row, 'id');
  if (!isCommentId(id)) throw badData('This comment has no id', text, at);
  const timeOf = (written: string): string => {
    if (!isInstant(written)) throw noInstant(written, text, at);
    return new Date(written).toISOString();
  };
  const common = {
    id,
    parentId: textIn(row, 'pid') || null,
    createdAt: timeOf(textIn(row, 'time')),
    revision: 1,
  };
  if (row['delete'] === true) return tombstone(common);
  const user = fieldsIn(row, 'user');
  const account = textIn(user, 'id');
  const edited = textIn(fieldsIn(row, 'edit'), 'time');
  // Comments that Remark42 had from elsewhere have no source, only its HTML.
  const source = textIn(row, 'orig') ? { body: textIn(row, 'orig') } : sourceTextOf(textIn(row, 'text'));
  return {
    ...common,
    // Ids of people without an account are made of their names: they tell nobody apart.
    author: { name: textIn(user, 'name'), ...(/^(?!anonymous_)./.test(account) && { id: account }) },
    ...source,
    ...(edited !== '' && { editedAt: timeOf(edited) }),
  };
}

function fieldsOf(line: string, text: string, at: number): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw badData('This line is no JSON', text, at, cause);
  }
  if (!isObject(value)) throw badData('This line is no comment', text, at);
  return value;
}
