import type { Author, Comment } from '../model/comment.js';
import { sourceTextOf } from './formats/html-text.js';
import type { ImportedThread } from './imported-thread.js';
import { DISQUS } from './formats/namespaces.js';
import { badData, cleanText } from './kit/place.js';
import { filled, isWebAddress, oldestFirst, tombstone, withoutIdleTombstones } from './kit/thread-parts.js';
import { isInstant, noInstant } from './kit/wall-time.js';
import { childrenOf, readXml, textIn, type XmlElement } from './formats/xml.js';

export type { ImportedThread } from './imported-thread.js';

/** Written so by Disqus itself, whatever prefixes XML would allow. */
const ID = 'dsq:id';
/** Disqus leads readers of links over an address of its own; the true one stands in it, with a check sum behind a colon. */
const DETOUR =
  /https?:\/\/disq\.us\/url\?url=([^"'&\s<>]{1,2000}?)(?:%3A|:)[\w-]{20,}(?:&(?:amp;)?cuid=\d+)?(?=["'\s<>]|$)/gi;

/**
 * Reads an export of Disqus (XML, unpacked): a thread for each page that has comments, oldest comment first. Deleted comments that
 * somebody answered are tombstones; spam, addresses of mail and of the net are left out.
 *
 * Runs in browsers and in Node, needs no DOM, and takes time in proportion to the text.
 *
 * @throws {CommentError} `BAD_DATA` with the `place` of what can't be read.
 */
export function importDisqus(text: string): ImportedThread[] {
  const clean = cleanText(text);
  const root = readXml(clean);
  if (root.namespace !== DISQUS || root.name !== 'disqus') {
    throw badData(`This is <${root.name.slice(0, 40)}>, not an export of Disqus`, clean, root.offset);
  }
  const pages = new Map(
    childrenOf(root, DISQUS, 'thread').map((page) => [page.attributes.get(ID) ?? '', page]),
  );
  const threads = new Map<string, Comment[]>();
  for (const post of childrenOf(root, DISQUS, 'post')) {
    if (textIn(post, DISQUS, 'isSpam') === 'true') continue;
    const page = idIn(post, 'thread') ?? '';
    const comments = threads.get(page);
    const comment = commentOf(post, clean);
    if (comments) comments.push(comment);
    else threads.set(page, [comment]);
  }
  const all = [...threads].map(([id, comments]) =>
    threadOf(id, pages.get(id), withoutIdleTombstones(comments)),
  );
  return filled(all, clean, root.offset);
}

function threadOf(id: string, page: XmlElement | undefined, comments: readonly Comment[]): ImportedThread {
  const title = page ? textIn(page, DISQUS, 'title') : '';
  const url = page ? textIn(page, DISQUS, 'link') : '';
  return {
    id: `disqus-${id || 'thread'}`,
    source: 'disqus-export',
    ...(title !== '' && { title }),
    ...(isWebAddress(url) && { url }),
    comments: oldestFirst(comments),
  };
}

function commentOf(post: XmlElement, text: string): Comment {
  const id = post.attributes.get(ID) ?? '';
  if (!/^[\w-]{1,128}$/.test(id)) throw badData('This comment has no id', text, post.offset);
  const time = textIn(post, DISQUS, 'createdAt');
  if (!isInstant(time)) throw noInstant(time, text, post.offset);
  const parentId = idIn(post, 'parent') ?? null;
  const common = { id, parentId, createdAt: new Date(time).toISOString(), revision: 1 };
  if (textIn(post, DISQUS, 'isDeleted') === 'true') return tombstone(common);
  const html = textIn(post, DISQUS, 'message').replace(DETOUR, (_, address: string) => direct(address));
  return { ...common, author: authorOf(post), ...sourceTextOf(html) };
}

function authorOf(post: XmlElement): Author {
  const [author] = childrenOf(post, DISQUS, 'author');
  if (!author) return { name: '' };
  const account = textIn(author, DISQUS, 'isAnonymous') === 'true' ? '' : textIn(author, DISQUS, 'username');
  return { name: textIn(author, DISQUS, 'name'), ...(account !== '' && { id: account }) };
}

function idIn(post: XmlElement, name: string): string | undefined {
  return childrenOf(post, DISQUS, name)[0]?.attributes.get(ID);
}

function direct(address: string): string {
  try {
    return decodeURIComponent(address).replaceAll('&', '&amp;').replaceAll('"', '%22');
  } catch {
    return address;
  }
}
