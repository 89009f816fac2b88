import type { Comment } from '../../model/comment.js';
import { sourceTextOf } from '../formats/html-text.js';
import type { ImportedThread, ImportSource } from '../imported-thread.js';
import { saysRemoved } from '../page/page-words.js';
import { isWebAddress, oldestFirst, tombstone } from '../kit/thread-parts.js';
import { dayIn } from '../kit/wall-time.js';

/** A comment, or what a comment belongs to, as Blogger's feeds and its API tell it. Empty strings are unknowns. */
export interface BloggerEntry {
  readonly kind: 'comment' | 'post' | 'page' | 'settings' | 'other';
  readonly id: string;
  /** The comment that is answered. */
  readonly parent: string;
  /** What it is filed under: its post, in some files also the comment that is answered. */
  readonly targets: readonly string[];
  readonly title: string;
  readonly content: Content | null;
  readonly name: string;
  /** Address of the author's profile or page. */
  readonly profile: string;
  /** RFC 3339, as written. */
  readonly published: string;
  readonly url: string;
  /** Deleted; only its place is left. */
  readonly removed: boolean;
  /** Never published: it waits for a moderator, or is spam. */
  readonly held: boolean;
}

export interface Content {
  readonly text: string;
  readonly html: boolean;
}

export interface ThreadsOptions {
  readonly source: ImportSource;
  /** Title for comments whose post is not in the file. */
  readonly title?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** Brings comments to their posts: a thread for each post that has any, oldest comment first. */
export function threadsOf(entries: readonly BloggerEntry[], options: ThreadsOptions): ImportedThread[] {
  const comments = new Map<string, BloggerEntry>();
  const posts = new Map<string, BloggerEntry>();
  for (const entry of entries) {
    if (entry.kind === 'post' || entry.kind === 'page') posts.set(entry.id, entry);
    else if (entry.kind === 'comment' && !entry.held && !comments.has(entry.id))
      comments.set(entry.id, entry);
  }
  const threads = new Map<string, BloggerEntry[]>();
  const postOf = postFinder(comments);
  for (const comment of comments.values()) {
    const post = postOf(comment);
    const thread = threads.get(post);
    if (thread) thread.push(comment);
    else threads.set(post, [comment]);
  }
  return [...threads].map(([id, members]) => threadOf(id, members, posts.get(id), comments, options));
}

function threadOf(
  id: string,
  members: readonly BloggerEntry[],
  post: BloggerEntry | undefined,
  all: ReadonlyMap<string, BloggerEntry>,
  { source, title: fallback = '', timeZone }: ThreadsOptions,
): ImportedThread {
  const title = post?.title || fallback;
  const url = post?.url || members.find((entry) => entry.url !== '')?.url || '';
  const date = post && post.published !== '' ? dayOf(post.published, timeZone) : '';
  return {
    id: `blogger-${id || 'thread'}`,
    source,
    ...(title !== '' && { title }),
    ...(isWebAddress(url) && { url }),
    ...(date !== '' && { date }),
    ...(timeZone !== undefined && { timeZone }),
    comments: oldestFirst(members.map((entry) => commentOf(entry, parentOf(entry, all)))),
  };
}

function commentOf(entry: BloggerEntry, parentId: string | null): Comment {
  const createdAt = entry.published === '' ? null : new Date(entry.published).toISOString();
  const { text, html } = entry.content ?? { text: '', html: false };
  const source = html ? sourceTextOf(text) : { body: text };
  const common = { id: entry.id, parentId, createdAt, revision: 1 };
  if (entry.removed || saysRemoved(source.body)) return tombstone(common);
  const personId = /\/profile\/(\d+)$/.exec(entry.profile)?.[1];
  const author = {
    name: entry.name,
    ...(personId !== undefined && { id: personId }),
    ...(isWebAddress(entry.profile) && { url: entry.profile }),
  };
  return { ...common, author, ...source };
}

function parentOf(entry: BloggerEntry, all: ReadonlyMap<string, BloggerEntry>): string | null {
  const parent = entry.parent || entry.targets.find((target) => all.has(target));
  return parent && parent !== entry.id ? parent : null;
}

/** The id of a comment's post; where only the comment that is answered is named, that one's. */
function postFinder(comments: ReadonlyMap<string, BloggerEntry>): (comment: BloggerEntry) => string {
  const known = new Map<BloggerEntry, string>();
  return (comment) => {
    const path: BloggerEntry[] = [];
    let post = '';
    for (let at: BloggerEntry | undefined = comment; at; at = comments.get(parentOf(at, comments) ?? '')) {
      const found: string | undefined = known.get(at) ?? at.targets.find((target) => !comments.has(target));
      post = found ?? '';
      if (found !== undefined) break;
      // Known as being in no post while the search goes on, which ends a circle of answers.
      known.set(at, '');
      path.push(at);
    }
    for (const each of path) known.set(each, post);
    return post;
  };
}

/** The day on which it was published, in the blog's zone; where that is not known, in the zone of the time as written. */
function dayOf(published: string, timeZone: string | undefined): string {
  return timeZone === undefined ? published.slice(0, 10) : dayIn(new Date(published), timeZone);
}
