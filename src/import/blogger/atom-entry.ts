import { isTimeZone } from '../../conversation/labels/clock.js';
import type { BloggerEntry, Content } from './blogger-threads.js';
import { plainTextOf } from '../formats/html-text.js';
import { ATOM, BLOGGER, GDATA, THREADING } from '../formats/namespaces.js';
import { badData } from '../kit/place.js';
import { isInstant, noInstant } from '../kit/wall-time.js';
import { childrenOf, textIn, textOf, type XmlElement } from '../formats/xml.js';

const KIND = /^http:\/\/schemas\.google\.com\/blogger\/2008\/kind#(\w+)$/;
/** Takeout's words for what readers saw, or saw the place of; feeds and older exports have no such word. */
const PUBLIC: ReadonlySet<string> = new Set(['', 'LIVE', 'EMPTIED']);
const COMMENT_ADDRESS = /\/comments\/default\/(\d+)/;

/** Reads one `entry`. Throws `BAD_DATA` at a comment without an id. */
export function readEntry(entry: XmlElement, text: string): BloggerEntry {
  const first = (namespace: string, name: string): XmlElement | undefined =>
    childrenOf(entry, namespace, name)[0];
  const property = (name: string): string | undefined =>
    childrenOf(entry, GDATA, 'extendedProperty')
      .find((element) => element.attributes.get('name') === name)
      ?.attributes.get('value');

  const links = childrenOf(entry, ATOM, 'link');
  const linkTo = (rel: string): string =>
    links.find((link) => (link.attributes.get('rel') ?? 'alternate') === rel)?.attributes.get('href') ?? '';
  const timeIn = (name: string): string => {
    const time = textIn(entry, ATOM, name);
    if (time === '' || isInstant(time)) return time;
    throw noInstant(time, text, entry.offset);
  };
  const targets = childrenOf(entry, THREADING, 'in-reply-to');
  const kind = kindOf(entry) ?? (targets.length > 0 ? 'comment' : 'other');
  const tag = textIn(entry, ATOM, 'id');
  if (tag === '' && kind === 'comment') throw badData('This comment has no id', text, entry.offset);

  const author = first(ATOM, 'author');
  const authorText = (name: string): string => (author ? textIn(author, ATOM, name) : '');
  const content = first(ATOM, 'content') ?? first(ATOM, 'summary');
  const status = textIn(entry, BLOGGER, 'status').toUpperCase();
  return {
    kind,
    id: idOf(tag),
    parent: COMMENT_ADDRESS.exec(linkTo('related'))?.[1] ?? idOf(textIn(entry, BLOGGER, 'inReplyTo')),
    targets: [
      ...targets.map((target) => target.attributes.get('ref') ?? ''),
      textIn(entry, BLOGGER, 'parent'),
    ]
      .filter((target) => target !== '')
      .map(idOf),
    title: titleOf(entry),
    content: content ? contentOf(content) : null,
    name: authorText('name'),
    profile: authorText('uri'),
    published: timeIn('published'),
    url: kind === 'comment' ? (targets.find(hasAddress)?.attributes.get('href') ?? '') : linkTo('alternate'),
    removed: property('blogger.contentRemoved') === 'true' || status === 'EMPTIED',
    held: !PUBLIC.has(status) || textIn(entry, BLOGGER, 'trashed') !== '',
  };
}

/** The title of an entry or feed as plain text. */
export function titleOf(element: XmlElement): string {
  const title = childrenOf(element, ATOM, 'title')[0];
  if (!title) return '';
  return title.attributes.get('type') === 'html' ? plainTextOf(textOf(title)) : textOf(title).trim();
}

/** What the export's settings name as the blog's time zone. */
export function timeZoneIn(entries: readonly XmlElement[]): string | undefined {
  for (const entry of entries) {
    const id = childrenOf(entry, ATOM, 'id')[0];
    const content = childrenOf(entry, ATOM, 'content')[0];
    if (!id || !content || !textOf(id).endsWith('.settings.BLOG_TIME_ZONE')) continue;
    const timeZone = textOf(content).trim();
    return isTimeZone(timeZone) ? timeZone : undefined;
  }
  return undefined;
}

function kindOf(entry: XmlElement): BloggerEntry['kind'] | null {
  const type = childrenOf(entry, BLOGGER, 'type')[0];
  const written = type
    ? textOf(type)
    : childrenOf(entry, ATOM, 'category')
        .map((category) => KIND.exec(category.attributes.get('term') ?? '')?.[1])
        .find(Boolean);
  const kind = written?.trim().toLowerCase();
  if (kind === undefined) return null;
  return kind === 'comment' || kind === 'post' || kind === 'page' || kind === 'settings' ? kind : 'other';
}

/** "tag:blogger.com,1999:blog-1.post-2" is 2; of other ids, what a URL fragment can hold. */
function idOf(tag: string): string {
  return /[.-](?:post|page|comment)-([\w-]+)$/.exec(tag)?.[1] ?? tag.replace(/[^\w.~:-]+/g, '-');
}

function hasAddress(target: XmlElement): boolean {
  return target.attributes.has('href');
}

/** Blogger writes HTML, and sometimes leaves out to say so. */
function contentOf(element: XmlElement): Content {
  const type = element.attributes.get('type') ?? 'html';
  return type === 'xhtml'
    ? { text: markupOf(element), html: true }
    : { text: textOf(element), html: type !== 'text' };
}

/** XHTML content as HTML, without attributes but `href`. */
function markupOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escapeHtml(child);
      const href = child.attributes.get('href');
      const attribute = href === undefined ? '' : ` href="${escapeHtml(href)}"`;
      return child.name === 'br' ? '<br>' : `<${child.name}${attribute}>${markupOf(child)}</${child.name}>`;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
