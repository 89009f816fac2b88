import { readAtom } from './blogger/atom.js';
import { readBloggerJson } from './blogger/blogger-json.js';
import type { ImportedThread, ImportOptions } from './imported-thread.js';
import { readPageText } from './page/page-text.js';
import { badData, cleanText } from './kit/place.js';
import { filled } from './kit/thread-parts.js';
import { checkTimeZone } from './kit/wall-time.js';

export type { ImportedThread, ImportOptions, ImportSource } from './imported-thread.js';

/**
 * Reads what Blogger gives out of a conversation:
 *
 * - an export of the blog ("Back up content", Google Takeout) or a comment feed, both Atom;
 * - answers of the Blogger API v3, JSON;
 * - the text of a page, as copied from the browser: "8 comments:", then "Anonymous said..." blocks.
 *
 * Names stay as they are written. Times, and who answers whom, are there where the text has them, and nothing is made
 * up where it has not: order is kept. Deleted comments become tombstones; what never was public is left out.
 *
 * A file with comments of several posts gives the thread with the most comments, the rest in `others`;
 * `importBloggerThreads` gives them all, side by side.
 *
 * Runs in browsers and in Node, needs no DOM, and takes time in proportion to the text.
 *
 * @throws {CommentError} `BAD_DATA` with the `place` of what can't be read; `INVALID` for an unknown time zone or day.
 */
export function importBlogger(text: string, options: ImportOptions = {}): ImportedThread {
  const threads = importBloggerThreads(text, options);
  const biggest = threads.reduce((best, each) => (each.comments.length > best.comments.length ? each : best));
  const others = threads.filter((thread) => thread !== biggest);
  return others.length > 0 ? { ...biggest, others } : biggest;
}

/** The same for each post that has comments; never empty. */
export function importBloggerThreads(text: string, options: ImportOptions = {}): ImportedThread[] {
  if (options.timeZone !== undefined) checkTimeZone(options.timeZone);
  const clean = cleanText(text);
  const start = clean.slice(0, 1000).trimStart();
  if (start === '') throw badData('There is nothing in it', clean, 0);
  if (/^<(?:!doctype )?html/i.test(start)) {
    throw badData(
      'This is the HTML of a page: copy its text, or take its comment feed',
      clean,
      clean.indexOf('<'),
    );
  }
  if (/^(?:\{|\[\s*[{\]])/.test(start)) return filled(readBloggerJson(clean, options), clean);
  if (/^<[?!\w]/.test(start)) return filled(readAtom(clean, options), clean);
  return [readPageText(clean, options)];
}
