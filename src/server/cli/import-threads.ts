import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { importArtalk } from '../../import/artalk.js';
import { importBloggerThreads } from '../../import/blogger.js';
import { importDisqus } from '../../import/disqus.js';
import { importGiscus } from '../../import/giscus.js';
import type { ImportedThread } from '../../import/imported-thread.js';
import { importIsso } from '../../import/isso.js';
import { importRemark42 } from '../../import/remark42.js';
import { isWebAddress, oldestFirst } from '../../import/kit/thread-parts.js';
import { importWaline } from '../../import/waline.js';
import { importWordPress } from '../../import/wordpress.js';
import type { Comment, Thread } from '../../model/comment.js';
import { threadIdAt } from '../../model/page-address.js';
import { addThreads, type Added } from '../sql/adding.js';
import { issoTables } from './isso-tables.js';
import { keptOf } from './left-out.js';
import { SettingError } from './setting.js';
import type { Settings } from './settings.js';
import { withDatabase } from './transfer.js';

type Read = (bytes: Buffer) => readonly ImportedThread[] | Promise<readonly ImportedThread[]>;

const text =
  (read: (text: string) => readonly ImportedThread[]): Read =>
  (bytes) =>
    read(bytes.toString('utf8'));

const READERS: Readonly<Record<string, Read>> = {
  artalk: text(importArtalk),
  blogger: text(importBloggerThreads),
  disqus: text(importDisqus),
  giscus: text(importGiscus),
  isso: async (bytes) => importIsso(await issoTables(bytes)),
  remark42: text(importRemark42),
  waline: text(importWaline),
  wordpress: text(importWordPress),
};

/** The longest id of a thread that every database can index. */
const LONGEST = 700;
/** How many of many are named. */
const NAMED = 3;

/**
 * Adds what another system has exported, and gives lines that say what came of it. A thread's id is the address of its page, as
 * a widget there asks for it.
 */
export async function importThreads(
  settings: Pick<Settings, 'data' | 'database' | 'sites'>,
  system: string,
  input: Readable,
): Promise<string[]> {
  const read = Object.hasOwn(READERS, system) ? READERS[system] : undefined;
  if (!read) throw new SettingError(`${system} must be one of ${Object.keys(READERS).join(', ')}`);
  const bytes = await buffer(input);
  // Disqus and Remark42 pack what they export.
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const { kept, lines } = keptOf(await read(packed ? gunzipSync(bytes) : bytes));
  const threads = byPage(kept, settings.sites);
  const added = await withDatabase(settings, (driver) => addThreads(driver, threads, Date.now()));
  return [...linesOf(added, threads, settings.sites), ...lines];
}

/** Under the ids that pages ask for; what is of one page, some systems have as several threads. */
function byPage(threads: readonly ImportedThread[], sites: readonly string[]): Thread[] {
  const pages = new Map<string, Map<string, Comment>>();
  for (const thread of threads) {
    const { id, timeZone, comments } = thread;
    const address = addressOf(thread, sites);
    const page = address !== '' && address.length <= LONGEST ? address : shortened(id);
    const known = pages.get(page) ?? new Map<string, Comment>();
    // Clock times that people typed are those that the page showed.
    const zone = timeZone === undefined ? {} : { timeZone };
    for (const comment of comments) known.set(comment.id, { ...zone, ...comment });
    pages.set(page, known);
  }
  return [...pages].map(([id, comments]) => ({ id, comments: oldestFirst([...comments.values()]) }));
}

/** No server takes a longer id, and some databases would break off in the middle: its beginning, and what tells it from others. */
function shortened(id: string): string {
  if (id.length <= LONGEST) return id;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 16);
  return `${id.slice(0, 80).replace(/\p{Surrogate}$/u, '')}-${hash}`;
}

/** Where its page is now; empty where nobody can tell. Throws where the site is all that is missing. */
function addressOf({ url, path }: ImportedThread, sites: readonly string[]): string {
  if (url !== undefined) return URL.canParse(url) ? threadIdAt(onSite(new URL(url), sites)) : '';
  if (path === undefined) return '';
  const [site, ...others] = sites;
  if (site === undefined || others.length > 0) {
    throw new SettingError(
      `Of pages only the path is told there, as ${path.slice(0, 80)}: say with one --site where they are, as https://example.org`,
    );
  }
  return threadIdAt(site + path);
}

/** Many a site began with `http:` or `www.`: its comments go with the address that it has now. */
function onSite({ host, pathname, search, href }: URL, sites: readonly string[]): string {
  const bare = (name: string): string => name.replace(/^www\./, '');
  const site = sites.find((each) => URL.canParse(each) && bare(new URL(each).host) === bare(host));
  return site === undefined ? href : new URL(site).origin + pathname + search;
}

function linesOf(
  { comments, threads: pages, left }: Added,
  threads: readonly Thread[],
  sites: readonly string[],
): string[] {
  const ids = threads.map(({ id }) => id);
  const addresses = ids.filter(isWebAddress);
  const origins = [...new Set(addresses.map((id) => new URL(id).origin))].filter(
    (each) => !sites.includes(each),
  );
  const unnamed = ids.filter((id) => !isWebAddress(id));
  return [
    `Comments added: ${comments}, on pages: ${pages}`,
    ...(left.length > 0 ? [`Left as they are, for they had comments already: ${some(left)}`] : []),
    ...(unnamed.length > 0
      ? [`Without an address; their pages must say it as thread-id: ${some(unnamed)}`]
      : []),
    ...(origins.length > 0
      ? [
          `Shown on pages of ${some(origins)}; where yours is another one, say it with --site and import into a new database`,
        ]
      : []),
  ];
}

function some(names: readonly string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
