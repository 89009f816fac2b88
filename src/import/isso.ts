import type { Comment } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import type { ImportedThread } from './imported-thread.js';
import { textIn, type Fail, type JsonObject } from './formats/json.js';
import { pageAt, threadIdOf } from './kit/page-key.js';
import { oldestFirst, tombstone, withoutIdleTombstones } from './kit/thread-parts.js';
import { toldComment } from './kit/told-comment.js';

export type { ImportedThread } from './imported-thread.js';

/** Rows of the two tables in Isso's database. */
export interface IssoTables {
  /** `id`, `uri` and `title`. */
  readonly threads: readonly JsonObject[];
  /** `tid`, `id`, `parent`, `created`, `modified`, `mode`, `text`, `author` and `website`; nothing else is looked at. */
  readonly comments: readonly JsonObject[];
}

const ACCEPTED = '1';
const DELETED = '4';
const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
/** Seconds until the year 10000, which is written in another way. */
const END_OF_TIME = 253_402_300_800;

/**
 * Makes threads of what Isso keeps in `comments.db`: one for each page, oldest comment first, with the Markdown that was typed.
 * Deleted comments that somebody answered are tombstones; what waits for approval, addresses of mail and of the net are left out.
 * Isso knows pages by their paths: a thread has that `path`, and no address.
 *
 * The tables are those of `isso/db/comments.py` and `isso/db/threads.py` in https://github.com/isso-comments/isso. By its
 * `isso/views/comments.py` names and websites are kept with `&`, `<` and `>` as HTML writes them, and texts as they are.
 *
 * Runs in browsers and in Node, needs neither DOM nor SQLite, and takes time in proportion to the rows.
 *
 * @throws {CommentError} `BAD_DATA` that names the comment which can't be read.
 */
export function importIsso({ threads, comments }: IssoTables): ImportedThread[] {
  const pages = new Map(threads.map((page): [string, Comment[]] => [textIn(page, 'id'), []]));
  for (const row of comments) {
    const mode = textIn(row, 'mode');
    // What is of no page, Isso shows nowhere.
    const page = pages.get(textIn(row, 'tid'));
    if (page && (mode === ACCEPTED || mode === DELETED)) page.push(commentOf(row));
  }
  const all = threads.map((page) => threadOf(page, pages.get(textIn(page, 'id')) ?? []));
  const rest = all.filter((thread) => thread.comments.length > 0);
  if (rest.length === 0) throw new CommentError('BAD_DATA', 'There are no comments in it');
  return rest;
}

function threadOf(page: JsonObject, comments: readonly Comment[]): ImportedThread {
  const key = textIn(page, 'uri');
  const title = textIn(page, 'title');
  return {
    id: threadIdOf('isso', key),
    source: 'isso-database',
    ...(title !== '' && { title }),
    ...pageAt(key),
    comments: oldestFirst(withoutIdleTombstones(comments)),
  };
}

function commentOf(row: JsonObject): Comment {
  const id = textIn(row, 'id');
  const fail: Fail = (message) =>
    new CommentError('BAD_DATA', `${message} (id ${id.slice(0, 40) || 'missing'})`);
  const edited = textIn(row, 'modified');
  const told = {
    id,
    parent: textIn(row, 'parent'),
    name: unescaped(textIn(row, 'author')),
    link: unescaped(textIn(row, 'website')),
    text: textIn(row, 'text'),
    time: timeOf(textIn(row, 'created'), fail),
  };
  const comment = toldComment(told, fail);
  if (textIn(row, 'mode') === DELETED) {
    const { parentId, createdAt, revision } = comment;
    return tombstone({ id, parentId, createdAt, revision });
  }
  return edited === '' ? comment : { ...comment, editedAt: timeOf(edited, fail) };
}

/** `1464940838.254393`, in seconds since 1970. */
function timeOf(written: string, fail: Fail): string {
  const seconds = /^\d/.test(written) ? Number(written) : NaN;
  if (!(seconds < END_OF_TIME)) throw fail(`"${written.slice(0, 40)}" is no time`);
  return new Date(Math.trunc(seconds * 1000)).toISOString();
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (sign) => SIGNS[sign] ?? sign);
}
