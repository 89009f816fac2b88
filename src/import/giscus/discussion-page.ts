import type { ImportedThread } from '../imported-thread.js';
import { isPublicAddress, pageAt } from '../kit/page-key.js';
import { isWebAddress } from '../kit/thread-parts.js';

/** No address of a page is longer. */
const LONGEST = 4000;
/** What giscus and utterances write: an address alone, or a link to it. */
const LINK = /^(?:\[.*\]\((https?:\/\/[^\s<>]+)\)|<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s<>]+))$/i;

/**
 * The page of a discussion: giscus ends the text of each that it makes with the page's address, and a comment for itself. Where somebody
 * wrote another text, a title may be the address, or the path. Nothing where nobody can tell.
 *
 * This is what `components/Widget.tsx`, `pages/api/discussions` and `client.ts` do in https://github.com/giscus/giscus.
 */
export function pageOf(title: string, body: string): Pick<ImportedThread, 'url' | 'path'> {
  const line = lastLineOf(body);
  const [, link, bracketed, bare] = (line.length < LONGEST && LINK.exec(line)) || [];
  const address = link ?? bracketed ?? bare ?? '';
  if (URL.canParse(address)) return pageBehind(new URL(address), title);
  if (/\s/.test(title)) return {};
  if (isWebAddress(title)) return URL.canParse(title) ? pageBehind(new URL(title), title) : {};
  if (title === 'index') return { path: '/' };
  return title.includes('/') ? pageAt(`/${title.replace(/^\//, '')}`) : {};
}

/** The last line that says something to readers. */
function lastLineOf(body: string): string {
  for (let end = body.length; end > 0;) {
    const start = body.lastIndexOf('\n', end - 1) + 1;
    const line = body.slice(start, end).trim();
    if (line !== '' && !/^<!--.*-->$/.test(line)) return line;
    end = start - 1;
  }
  return '';
}

/** Where discussions are found by the path, the rest of the address is only how somebody came there. */
function pageBehind(
  { href, origin, pathname, search }: URL,
  title: string,
): Pick<ImportedThread, 'url' | 'path'> {
  const known = pathname.length < 2 ? 'index' : pathname.slice(1).replace(/\.\w+$/, '');
  const path = title.replace(/^\//, '') === known ? pathname : pathname + search;
  if (!isPublicAddress(href)) return { path };
  return { url: origin + path };
}
