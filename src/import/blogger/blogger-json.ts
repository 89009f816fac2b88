import { threadsOf, type BloggerEntry } from './blogger-threads.js';
import type { ImportedThread, ImportOptions } from '../imported-thread.js';
import { isObject, parseJson, textIn, type JsonObject } from '../formats/json.js';
import { badData } from '../kit/place.js';
import { isInstant, noInstant } from '../kit/wall-time.js';

/**
 * Reads answers of the Blogger API v3: a list of comments, a single one, a post or a list of posts with their
 * `replies`, or an array of such answers, as one gets by following `nextPageToken`.
 * See https://developers.google.com/blogger/docs/3.0/reference/comments
 */
export function readBloggerJson(text: string, options: ImportOptions): ImportedThread[] {
  const resources: JsonObject[] = [];
  const waiting: unknown[] = [parseJson(text)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) for (const each of next.toReversed()) waiting.push(each);
    else if (isObject(next)) {
      if (Array.isArray(next['items'])) waiting.push(next['items']);
      else resources.push(next);
      if (isObject(next['replies'])) waiting.push(next['replies']);
    }
  }
  const entries = resources.map((resource) => readResource(resource, text));
  if (!entries.some((entry) => entry.kind === 'comment')) {
    throw badData('There are no comments of the Blogger API v3 in it', text, 0);
  }
  return threadsOf(entries, { source: 'api-json', timeZone: options.timeZone });
}

function readResource(resource: JsonObject, text: string): BloggerEntry {
  const kind = stringOf(resource, 'kind');
  const isComment = kind === 'blogger#comment' || (kind === '' && isObject(resource['post']));
  const id = stringOf(resource, 'id').replace(/[^\w.~:-]+/g, '-');
  if (isComment && id === '') throw badData('A comment has no id', text, placeIn(text, resource));
  const published = stringOf(resource, 'published');
  if (published !== '' && !isInstant(published)) throw noInstant(published, text, placeIn(text, published));
  const status = stringOf(resource, 'status');
  const author = resource['author'];
  return {
    kind: isComment
      ? 'comment'
      : kind === 'blogger#post'
        ? 'post'
        : kind === 'blogger#page'
          ? 'page'
          : 'other',
    id,
    parent: stringOf(resource['inReplyTo'], 'id'),
    targets: [stringOf(resource['post'], 'id')].filter((target) => target !== ''),
    title: stringOf(resource, 'title').trim(),
    content: { text: stringOf(resource, 'content'), html: true },
    name: stringOf(author, 'displayName'),
    profile: stringOf(author, 'url'),
    published,
    url: isComment ? '' : stringOf(resource, 'url'),
    removed: status === 'EMPTIED',
    held: isComment && (status === 'PENDING' || status === 'SPAM'),
  };
}

/** Where a value stands in the text, as near as can be told. */
function placeIn(text: string, value: unknown): number {
  const needle = typeof value === 'string' ? value : stringOf(value, 'content').slice(0, 40);
  return Math.max(needle === '' ? 0 : text.indexOf(needle), 0);
}

/** A string or number under that key; ids of the older API are numbers. */
function stringOf(object: unknown, key: string): string {
  return isObject(object) ? textIn(object, key) : '';
}
