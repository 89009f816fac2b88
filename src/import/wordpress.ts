import type { Author, Comment } from '../model/comment.js';
import { plainTextOf, sourceTextOf, type SourceText } from './formats/html-text.js';
import type { ImportedThread } from './imported-thread.js';
import { WORDPRESS } from './formats/namespaces.js';
import { badData, cleanText } from './kit/place.js';
import { filled, isWebAddress, oldestFirst } from './kit/thread-parts.js';
import { childrenOf, readXml, textIn, type XmlElement } from './formats/xml.js';

export type { ImportedThread } from './imported-thread.js';

/** What `comment_type` says of people's words; the others are pages that link here. */
const WORDS: ReadonlySet<string> = new Set(['', 'comment']);

/**
 * Reads an export of WordPress ("WordPress eXtended RSS", WXR 1.0 to 1.2): a thread for each post or page that has comments, oldest
 * comment first. Pingbacks, what was never approved, addresses of mail and of the net are left out.
 *
 * Runs in browsers and in Node, needs no DOM, and takes time in proportion to the text.
 *
 * @throws {CommentError} `BAD_DATA` with the `place` of what can't be read.
 */
export function importWordPress(text: string): ImportedThread[] {
  const clean = cleanText(text);
  const root = readXml(clean);
  const namespace = root.attributes.get('xmlns:wp') ?? '';
  if (root.name !== 'rss' || !namespace.startsWith(WORDPRESS)) {
    throw badData(`This is <${root.name.slice(0, 40)}>, not an export of WordPress`, clean, root.offset);
  }
  const threads = childrenOf(root, '', 'channel')
    .flatMap((channel) => childrenOf(channel, '', 'item'))
    .map((item) => threadOf(item, namespace, clean));
  return filled(threads, clean, root.offset);
}

function threadOf(item: XmlElement, namespace: string, text: string): ImportedThread {
  const title = plainTextOf(textIn(item, '', 'title'));
  const url = textIn(item, '', 'link');
  const comments = childrenOf(item, namespace, 'comment')
    .filter((element) => {
      const told = (name: string): string => textIn(element, namespace, name);
      return told('comment_approved') === '1' && WORDS.has(told('comment_type'));
    })
    .map((element) => commentOf(element, namespace, text));
  return {
    id: `wordpress-${textIn(item, namespace, 'post_id') || 'thread'}`,
    source: 'wordpress-export',
    ...(title !== '' && { title }),
    ...(isWebAddress(url) && { url }),
    comments: oldestFirst(comments),
  };
}

function commentOf(element: XmlElement, namespace: string, text: string): Comment {
  const told = (name: string): string => textIn(element, namespace, `comment_${name}`);
  const id = told('id');
  if (!/^\d{1,128}$/.test(id)) throw badData('This comment has no id', text, element.offset);
  const parent = told('parent');
  return {
    id,
    parentId: parent === '' || parent === '0' ? null : parent,
    author: authorOf(told),
    ...sourceOf(told('content')),
    createdAt: timeOf(told('date_gmt'), text, element.offset),
    revision: 1,
  };
}

function authorOf(told: (name: string) => string): Author {
  const [account, url] = [told('user_id'), told('author_url')];
  return {
    name: plainTextOf(told('author')),
    ...(/^[1-9]\d*$/.test(account) && { id: account }),
    ...(isWebAddress(url) && { url }),
  };
}

/** WordPress keeps what was typed, HTML with line ends that count, and makes paragraphs of it when it is shown. */
function sourceOf(content: string): SourceText {
  return sourceTextOf(
    /<pre\b/i.test(content) ? content : content.replace(/\n\n+/g, '<p>').replace(/\n/g, '<br>'),
  );
}

/** `2012-03-04 09:16:00` in UTC as RFC 3339; nulls stand for a time that nobody knows. */
function timeOf(written: string, text: string, offset: number): string | null {
  if (written === '' || written.startsWith('0000')) return null;
  const time = Date.parse(`${written.replace(' ', 'T')}Z`);
  if (Number.isNaN(time)) throw badData(`"${written.slice(0, 40)}" is no date with a time`, text, offset);
  return new Date(time).toISOString();
}
