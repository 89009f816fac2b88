import type { Comment } from '../model/comment.js';
import type { ImportedThread } from './imported-thread.js';
import { fieldsIn, isObject, parseJson, rowsOf, textIn, type Fail, type JsonObject } from './formats/json.js';
import { pageAt, threadIdOf } from './kit/page-key.js';
import { badData, cleanText } from './kit/place.js';
import { filled, oldestFirst } from './kit/thread-parts.js';
import { timeOf, toldComment } from './kit/told-comment.js';

export type { ImportedThread } from './imported-thread.js';

/** How Waline itself began an answer at first: with a link to what is answered. */
const ADDRESSED = /^\[(@[^\]\n]{0,100})\]\(#([\w.~:-]{1,128})\)/;

/**
 * Reads what the admin panel of Waline exports (`waline.json`): a thread for each page, oldest comment first, with the Markdown that
 * was typed. What waits for approval, spam, addresses of mail and of the net, browsers and passwords are left out. Waline knows pages
 * by their paths: a thread has that `path`, and no address.
 *
 * The tables are those of `packages/server/src/controller/db.js` and of `service/storage/` beside it, in
 * https://github.com/walinejs/waline; dates are written by each storage in its own way. When a text was edited is not told:
 * `updatedAt` changes with every vote.
 *
 * Runs in browsers and in Node, needs no DOM, and takes time in proportion to the text.
 *
 * @throws {CommentError} `BAD_DATA` with the `place` of what can't be read.
 */
export function importWaline(text: string): ImportedThread[] {
  const clean = cleanText(text);
  const root = parseJson(clean);
  if (!isObject(root) || textIn(root, 'type') !== 'waline') {
    throw badData('This is not an export of Waline', clean, 0);
  }
  const [list, users] = ['Comment', 'Users'].map((name) => tableIn(root, name)) as [unknown[], unknown[]];
  const people = new Map(users.filter(isObject).map((user) => [textIn(user, 'objectId'), user]));
  const pages = new Map<string, Comment[]>();
  for (const [row, fail] of rowsOf(list, clean, Math.max(0, clean.search(/"Comment"\s*:\s*\[/)))) {
    // Those that came from Valine have no status.
    if (!/^(?:approved|)$/.test(textIn(row, 'status'))) continue;
    const page = textIn(row, 'url');
    const comments = pages.get(page) ?? [];
    comments.push(commentOf(row, people, fail));
    pages.set(page, comments);
  }
  const threads = [...pages].map(([page, comments]) => ({
    id: threadIdOf('waline', page),
    source: 'waline-export' as const,
    ...pageAt(page),
    comments: oldestFirst(comments),
  }));
  return filled(threads, clean);
}

function tableIn(root: JsonObject, name: string): unknown[] {
  const table = fieldsIn(root, 'data')[name];
  return Array.isArray(table) ? table : [];
}

/** Who has an account is shown with the name of it. */
function commentOf(row: JsonObject, people: ReadonlyMap<string, JsonObject>, fail: Fail): Comment {
  const account = textIn(row, 'user_id');
  const user = (account !== '' && people.get(account)) || {};
  const parent = textIn(row, 'pid') || textIn(row, 'rid');
  const text = textIn(row, 'comment').replace(ADDRESSED, (whole, name: string, id: string) =>
    id === parent ? `[${name}](#comment-${id})` : whole,
  );
  const told = {
    id: textIn(row, 'objectId'),
    parent: parent === '0' ? '' : parent,
    name: textIn(user, 'display_name') || textIn(row, 'nick'),
    account,
    link: textIn(user, 'url') || textIn(row, 'link'),
    text,
    time: timeOf(dateIn(row, 'insertedAt') || dateIn(row, 'createdAt'), fail),
  };
  return toldComment(told, fail);
}

/** A text, or what LeanCloud makes of a date: `{ "__type": "Date", "iso": "…" }`. */
function dateIn(row: JsonObject, name: string): string {
  const value = row[name];
  return isObject(value) ? textIn(value, 'iso') : textIn(row, name);
}
