import type { PlacedComment } from '../../adapters/adapter.js';
import { htmlOf, wordsOf } from './html.js';
import { commentId } from './ids.js';
import { element, textElement } from './xml.js';

export const ATOM = 'application/atom+xml; charset=utf-8';

export interface Feed {
  /** A `urn:uuid:`. */
  readonly id: string;
  readonly title: string;
  /** Where this feed is, and the page that it is about. */
  readonly self: string;
  readonly page?: string;
  /** When it was changed last, where no entry says so: RFC 3339. */
  readonly updated: string;
  /** The newest first, without tombstones. */
  readonly comments: readonly PlacedComment[];
  /** Whether the titles say which page a comment is on. */
  readonly ofManyThreads?: boolean;
}

/** Atom (RFC 4287), with who answers whom (RFC 4685). */
export async function atomOf(feed: Feed): Promise<string> {
  const { id, title, self, page, comments, updated } = feed;
  const entries = await Promise.all(comments.map((each) => entryOf(each, feed)));
  const times = comments
    .flatMap(({ comment }) => [comment.editedAt, comment.createdAt])
    .filter((time) => time != null);
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:thr': 'http://purl.org/syndication/thread/1.0' },
    [
      textElement('id', id),
      textElement('title', title),
      textElement('updated', times.toSorted().at(-1) ?? updated),
      textElement('generator', 'comment-thread'),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      page === undefined ? '' : element('link', { rel: 'alternate', type: 'text/html', href: page }),
      ...entries,
    ].join('\n'),
  )}\n`;
}

async function entryOf({ thread, comment }: PlacedComment, feed: Feed): Promise<string> {
  const { id, parentId, author, body, format, createdAt, editedAt } = comment;
  // Atom wants a name of everybody.
  const name = author.name.trim() || 'Anonymous';
  const place = feed.ofManyThreads && thread.title !== undefined ? ` (${thread.title})` : '';
  const page = pageOf(thread);
  const parent = parentId === null ? undefined : await commentId(thread.id, parentId);
  return element(
    'entry',
    {},
    [
      textElement('id', await commentId(thread.id, id)),
      textElement('title', `${name}${place}: ${wordsOf(body, format)}`),
      textElement('updated', editedAt ?? createdAt ?? feed.updated),
      textElement('published', createdAt ?? undefined),
      element('author', {}, textElement('name', name) + textElement('uri', author.url)),
      page === undefined
        ? ''
        : element('link', { rel: 'alternate', type: 'text/html', href: `${page}#comment-${id}` }),
      parent === undefined ? '' : element('thr:in-reply-to', { ref: parent }),
      textElement('content', htmlOf(body, format), { type: 'html' }),
    ].join('\n'),
  );
}

/** The page of a thread: as it was settled, or the id of the thread where that is an address. */
export function pageOf({ id, url }: { readonly id: string; readonly url?: string }): string | undefined {
  const page = url ?? id;
  return /^https?:/i.test(page) && URL.canParse(page) ? page.replace(/#.*$/s, '') : undefined;
}
