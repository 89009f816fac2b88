import { digest } from './content-id.js';
import type { ImportedThread } from '../imported-thread.js';
import { isWebAddress } from './thread-parts.js';

/** Where a site is tried out: no reader ever came there. */
const AT_HOME = /^https?:\/\/(?:localhost|127\.|\[::1\])/i;

/** Whether readers can come there. */
export function isPublicAddress(url: string): boolean {
  return isWebAddress(url) && URL.canParse(url) && !AT_HOME.test(url);
}

/** What a page is known by: its address, the path of it, or a name that its owner gave it. */
export function pageAt(key: string): Pick<ImportedThread, 'url' | 'path'> {
  if (isWebAddress(key)) return { url: key };
  return key.startsWith('/') ? { path: key } : {};
}

/** The id of a page's thread: readable, and another one for each page, also where letters had to be left out. */
export function threadIdOf(system: string, key: string): string {
  const word = key
    .replace(/[^\w.~:-]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
  return [system, word, word === key ? '' : digest(key)].filter((part) => part !== '').join('-');
}
