import type { Comment } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import type { ImportedThread } from './imported-thread.js';
import { fieldsIn, textIn, type Fail, type JsonObject } from './formats/json.js';
import { readAnswers, type Answers } from './giscus/answers.js';
import { pageOf } from './giscus/discussion-page.js';
import { threadIdOf } from './kit/page-key.js';
import { cleanText } from './kit/place.js';
import { filled, oldestFirst, tombstone, withoutIdleTombstones } from './kit/thread-parts.js';
import { timeOf, toldComment } from './kit/told-comment.js';

export type { ImportedThread } from './imported-thread.js';
export { GISCUS_QUERY } from './giscus/query.js';

/**
 * Reads the GitHub discussions in which giscus keeps comments: the answers to `GISCUS_QUERY`, one behind the other or as an array. A thread for
 * each discussion that has comments, oldest first, with the Markdown that was typed. Deleted comments that somebody answered are tombstones,
 * and so are those that somebody has hidden, of which giscus shows no more; reactions are left out.
 *
 * The page's address is the one with which giscus ends the text of a discussion; else the title may be it, or its `path`; a thread of which
 * nobody can tell has neither. One with a `rest` has more comments than are there. One of which GitHub counts more than it gives has
 * `announced`.
 *
 * Runs in browsers and in Node, needs no DOM, and takes time in proportion to the text.
 *
 * @throws {CommentError} `BAD_DATA` with the `place` of what can't be read, or that names the discussion.
 */
export function importGiscus(text: string): ImportedThread[] {
  const clean = cleanText(text);
  const answers = readAnswers(clean);
  const threads = [...answers.discussions].map(([id, discussion]) => threadOf(id, discussion, answers));
  return filled(threads, clean);
}

function threadOf(id: string, discussion: JsonObject, { listedUnder }: Answers): ImportedThread {
  const [number, title] = [textIn(discussion, 'number'), textIn(discussion, 'title')];
  const fail: Fail = (message) => new CommentError('BAD_DATA', `${message} (discussion ${number || id})`);
  const questions = listedUnder(id);
  const lists = [questions];
  const rest = questions.isCut ? [id] : [];
  const comments: Comment[] = [];
  for (const [key, row] of questions.rows) {
    const comment = commentOf(row, '', fail);
    const replies = listedUnder(key);
    lists.push(replies);
    if (replies.isCut) rest.push(key);
    comments.push(comment, ...[...replies.rows.values()].map((reply) => commentOf(reply, comment.id, fail)));
  }
  const missing = lists.reduce((sum, list) => sum + list.missing, 0);
  const kept = withoutIdleTombstones(comments);
  return {
    id: threadIdOf('giscus', number || id),
    source: 'giscus-discussions',
    ...(title !== '' && { title }),
    ...pageOf(title, textIn(discussion, 'body')),
    ...(missing > 0 && { announced: kept.length + missing }),
    ...(rest.length > 0 && { rest }),
    comments: oldestFirst(kept),
  };
}

function commentOf(row: JsonObject, parent: string, fail: Fail): Comment {
  const author = fieldsIn(row, 'author');
  const name = textIn(author, 'login');
  const [edited, deleted] = ['lastEditedAt', 'deletedAt'].map((field) => textIn(row, field));
  const told = {
    id: textIn(row, 'databaseId') || textIn(row, 'id'),
    parent,
    name,
    account: name,
    link: textIn(author, 'url'),
    text: textIn(row, 'body'),
    time: timeOf(textIn(row, 'createdAt'), fail),
  };
  const comment = toldComment(told, fail);
  if (deleted || row['isMinimized'] === true) {
    const { id, parentId, createdAt, revision } = comment;
    const left = tombstone({ id, parentId, createdAt, revision });
    return deleted ? { ...left, deletedAt: timeOf(deleted, fail) } : left;
  }
  return edited ? { ...comment, editedAt: timeOf(edited, fail) } : comment;
}
