import type { Comment } from '../model/comment.js';
import type { ImportedThread } from './imported-thread.js';
import { parseJson, rowsOf, textIn, type Fail, type JsonObject } from './formats/json.js';
import { isPublicAddress, pageAt, threadIdOf } from './kit/page-key.js';
import { badData, cleanText } from './kit/place.js';
import { filled, oldestFirst } from './kit/thread-parts.js';
import { timeOf, toldComment } from './kit/told-comment.js';

export type { ImportedThread } from './imported-thread.js';

interface Page {
  readonly key: string;
  readonly row: JsonObject;
  readonly comments: Comment[];
}

/**
 * Reads what Artalk exports ("Artrans", an array of JSON): a thread for each page, oldest comment first, with the Markdown that was
 * typed. What waits for approval, addresses of mail and of the net, and browsers are left out. A page that Artalk knows by its path
 * has the address of the site that stands with it, or, where none does, only a `path`.
 *
 * The fields are those of `internal/entity/artran.go` and `internal/dao/cook.go` in https://github.com/ArtalkJS/Artalk, whose times
 * are as Go prints them. When a text was edited is not told: `updated_at` changes with every vote.
 *
 * Runs in browsers and in Node, needs no DOM, and takes time in proportion to the text.
 *
 * @throws {CommentError} `BAD_DATA` with the `place` of what can't be read.
 */
export function importArtalk(text: string): ImportedThread[] {
  const clean = cleanText(text);
  const list = parseJson(clean);
  if (!Array.isArray(list)) throw badData('This is no array, as Artalk exports one', clean, 0);
  const pages = new Map<string, Page>();
  for (const [row, fail] of rowsOf(list, clean, clean.indexOf('['))) {
    if (!/^(?:false|0|)$/.test(textIn(row, 'is_pending'))) continue;
    const key = `${textIn(row, 'site_name')} ${textIn(row, 'page_key')}`.trim();
    const page = pages.get(key) ?? { key, row, comments: [] };
    page.comments.push(commentOf(row, fail));
    pages.set(key, page);
  }
  return filled([...pages.values()].map(threadOf), clean);
}

function threadOf({ key, row, comments }: Page): ImportedThread {
  const title = textIn(row, 'page_title');
  const place = pageAt(textIn(row, 'page_key'));
  const site = textIn(row, 'site_urls')
    .split(',')
    .map((url) => url.trim())
    .find(isPublicAddress);
  return {
    id: threadIdOf('artalk', key),
    source: 'artalk-export',
    ...(title !== '' && { title }),
    ...place,
    ...(place.path !== undefined && site !== undefined && { url: new URL(site).origin + place.path }),
    comments: oldestFirst(comments),
  };
}

function commentOf(row: JsonObject, fail: Fail): Comment {
  const parent = textIn(row, 'rid');
  const time = textIn(row, 'created_at');
  return toldComment(
    {
      id: textIn(row, 'id'),
      parent: parent === '0' ? '' : parent,
      name: textIn(row, 'nick'),
      link: textIn(row, 'link'),
      text: textIn(row, 'content'),
      // Go's word for no time at all.
      time: time.startsWith('0001-01-01') ? null : timeOf(time, fail),
    },
    fail,
  );
}
