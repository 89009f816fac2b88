import { readEntry, timeZoneIn, titleOf } from './atom-entry.js';
import { threadsOf } from './blogger-threads.js';
import type { ImportedThread, ImportOptions } from '../imported-thread.js';
import { badData } from '../kit/place.js';
import { ATOM } from '../formats/namespaces.js';
import { childrenOf, readXml } from '../formats/xml.js';

/**
 * Reads a Blogger export (RFC 4287 Atom, as "Back up content" and Google Takeout write it) or a comment feed: a thread
 * for each post that has comments. Settings, templates and posts are read for titles and addresses only.
 */
export function readAtom(text: string, options: ImportOptions): ImportedThread[] {
  const feed = readXml(text);
  if (feed.namespace !== ATOM || (feed.name !== 'feed' && feed.name !== 'entry')) {
    throw badData(`This is <${feed.name.slice(0, 40)}>, not an Atom feed`, text, feed.offset);
  }
  const elements = feed.name === 'entry' ? [feed] : childrenOf(feed, ATOM, 'entry');
  const entries = elements.map((element) => readEntry(element, text));
  const isExport = entries.some((entry) => entry.kind !== 'comment');
  const title = isExport ? undefined : titleOf(feed);
  const timeZone = options.timeZone ?? timeZoneIn(elements);
  return threadsOf(entries, { source: isExport ? 'atom-export' : 'atom-feed', title, timeZone });
}
