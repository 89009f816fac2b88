import type { Comment } from '../../model/comment.js';
import { CommentError } from '../../model/errors.js';
import { contentIds, digest } from '../kit/content-id.js';
import type { ImportedThread, ImportOptions } from '../imported-thread.js';
import { isoDay, readStamp, wallTimeOf } from './page-dates.js';
import { readLayout } from './page-layout.js';
import { nestingOf } from './page-nesting.js';
import { readPosts, type Post } from './page-post.js';
import { saysRemoved } from './page-words.js';
import { badData } from '../kit/place.js';
import { instantOf, type WallTime } from '../kit/wall-time.js';

const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

/**
 * Reads the copied text of a Blogger page: what stands before the comments gives title and date, the rest comments in
 * their order. Times and parents are there only where the text has them. Throws `BAD_DATA` where no comment is found.
 */
export function readPageText(text: string, options: ImportOptions): ImportedThread {
  const lines = text.split('\n');
  const { intro, announced, headingLine, blocks } = readLayout(lines);
  if (blocks.length === 0 && announced !== 0) {
    const offset = lines.slice(0, Math.max(headingLine, 0)).join('\n').length + (headingLine > 0 ? 1 : 0);
    const message = announced
      ? `The page announces ${announced} comments, but none follows, such as "Anonymous said..."`
      : 'There are no comments in it: no heading such as "8 comments:", no line such as "Anonymous said..."';
    throw badData(message, text, offset);
  }

  const head = headOf(intro);
  const posts = readPosts(blocks);
  const times = createdTimes(posts, options);
  const timeZone = options.timeZone ?? (times.some((time) => time !== null) ? 'UTC' : undefined);
  const idFor = contentIds();
  const ids = posts.map((post) => idFor(JSON.stringify([post.name, post.stamp, post.body])));
  const parents = nestingOf(posts.map((post) => post.actions));
  const comments = posts.map(({ name, body }, index): Comment => {
    const parent = parents[index] ?? null;
    const createdAt = times[index] ?? null;
    const removed = saysRemoved(body);
    return {
      id: ids[index] ?? '',
      parentId: parent === null ? null : (ids[parent] ?? null),
      author: { name: removed ? '' : name },
      body: removed ? '' : body,
      createdAt,
      revision: 1,
      ...(removed && { deletedAt: createdAt ?? UNKNOWN_TIME }),
    };
  });
  return {
    id: `blogger-${digest(head.date || head.title ? [head.date, head.title].join('\n') : text)}`,
    source: 'page-text',
    ...head,
    ...(announced !== null && { announced }),
    ...(timeZone !== undefined && { timeZone }),
    comments,
  };
}

/** Title and date: Blogger's pages have the day above the title, others below it. */
function headOf(intro: readonly string[]): { title?: string; date?: string } {
  const lines = intro.map((line) => line.trim()).filter((line) => line !== '');
  const day = lines.slice(0, 40).findIndex((line) => readStamp(line)?.date);
  const stamp = readStamp(lines[day] ?? '')?.date;
  const below = lines[day + 1];
  const above = lines[day - 1];
  const looksLikeTitle = below !== undefined && below.length <= 200 && !/[.,;:]$/.test(below);
  const title = above === undefined || looksLikeTitle ? below : above;
  return {
    ...(title !== undefined && { title }),
    ...(stamp && { date: isoDay(stamp) }),
  };
}

/** RFC 3339 in UTC; null where the page has no time, or only a clock without a day. */
function createdTimes(
  posts: readonly Post[],
  { timeZone = 'UTC', baseDate }: ImportOptions,
): (string | null)[] {
  let day = baseDate === undefined ? null : dayOf(baseDate);
  let before = -1;
  return posts.map(({ stamp }) => {
    let wall: WallTime | null = stamp && wallTimeOf(stamp);
    if (!wall && stamp?.time && day !== null) {
      const clock = stamp.time.hour * 3600 + stamp.time.minute * 60 + stamp.time.second;
      if (clock < before) day += 86_400_000;
      before = clock;
      const date = new Date(day);
      wall = {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        ...stamp.time,
      };
    }
    return wall ? instantOf(wall, timeZone).toISOString() : null;
  });
}

function dayOf(baseDate: string): number {
  const day = new Date(`${baseDate.slice(0, 10)}T00:00:00Z`);
  // Some engines take the 30th of February for a day of March.
  if (day.getUTCDate() !== Number(baseDate.slice(8, 10)))
    throw new CommentError('INVALID', `"${baseDate}" is no day such as 2019-04-24`);
  return day.getTime();
}
