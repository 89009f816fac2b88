import { flat } from '../../conversation/text/flat.js';
import { createResolver } from '../../conversation/resolver/resolver.js';
import type { Comment } from '../../model/comment.js';
import type { Reference } from '../../model/reference.js';
import { nextTurn } from '../list/slices.js';
import { inTurns, TURN } from './in-turns.js';
import { folded } from './query.js';
import type { Referring } from './referring.js';
import { isPending } from '../../store/pending.js';

/** A text that is about to be a comment. */
export interface DraftText {
  readonly body: string;
  readonly name: string;
  readonly parentId: string | null;
  /** The comment that it replaces. */
  readonly editing: string | null;
}

const DRAFT = 'pending-draft';
/** UTF-16 units that are read between two looks at the clock. */
const STEP = 2000;
/** So many words in a row, or characters where words have no spaces, make two texts worth comparing. */
const RUN = 3;
const RUN_UNSPACED = 6;
/** More stretches of a long text than these are not looked for. */
const MOST = 80;
const COUNTS = /(?:^|\s)(?:#\d|>>\d|\^)/m;
const CLOCK = /(\d{1,2})\s?\D{1,2}\s?(\d\d)/g;
const NOON = 12;
/** Without a time, the latest comments of a person are meant. */
const RECENT = 500;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LINK = /\(#comment-([A-Za-z0-9\-._~:]+)\)/g;

/**
 * The references that a text will make, read as it will be read when it is posted: by the same resolver, in the writer's zone.
 * Of the thread, only what the text may refer to is given to the resolver, so that a long thread costs a look and not a reading.
 * Null where something newer is being read.
 */
export async function draftReferences(
  draft: DraftText,
  referring: Referring,
  going: () => boolean,
): Promise<Reference[] | null> {
  const { index, reader } = referring;
  await index.read(referring.comments(), going);
  if (!going()) return null;
  const shared = await index.sharing(stretches(draft.body), going);
  if (!going()) return null;
  const linked = new Set(Array.from(draft.body.matchAll(LINK), ([, id]) => id));
  const text = folded(draft.body);
  const all = COUNTS.test(draft.body);
  const minutes = minutesIn(draft.body);
  const thread = earlier(referring.comments(), draft.editing);
  const around: Comment[] = [];
  let i = 0;
  const gather = (comment: Comment): number => {
    const { id } = comment;
    const recent = ++i > thread.length - RECENT;
    if (shared.has(id)) around.push(comment);
    else if (
      all ||
      id === draft.parentId ||
      linked.has(id) ||
      index.mayName(comment, text, recent ? null : minutes)
    )
      around.push({ ...comment, body: '' });
    return 0;
  };
  if (!(await inTurns(thread, gather, going))) return null;
  const own: Comment = {
    id: DRAFT,
    parentId: draft.parentId,
    author: { name: draft.name },
    body: draft.body,
    createdAt: new Date(Math.max(Date.now(), lastTime(around) + 1)).toISOString(),
    revision: 1,
    timeZone: reader.timeZone,
  };
  const resolver = createResolver({ locale: reader.locale });
  resolver.set([...around, own]);
  await nextTurn();
  if (!going()) return null;
  for (let began = performance.now(); !resolver.step(STEP);) {
    if (performance.now() - began < TURN) continue;
    await nextTurn();
    if (!going()) return null;
    began = performance.now();
  }
  return (resolver.references.get(DRAFT) ?? []).filter(({ kind }) => kind !== 'reply');
}

/** Runs of words of a text, folded; spread over it where it is long. */
function stretches(body: string): string[] {
  const text = folded(body);
  const words = text.split(' ');
  const runs = words.slice(RUN - 1).map((_, i) => ` ${words.slice(i, i + RUN).join(' ')}`);
  for (const word of words) {
    if (!UNSPACED.test(word)) continue;
    for (let i = 0; i + RUN_UNSPACED <= word.length; i++) runs.push(word.slice(i, i + RUN_UNSPACED));
  }
  const step = Math.max(1, Math.ceil(runs.length / MOST));
  return [...new Set(runs.filter((_, i) => i % step === 0))];
}

/** The minutes of the day that a text may mean, in both halves of it. */
function minutesIn(body: string): ReadonlySet<number> {
  const minutes = new Set<number>();
  for (const [, hour, minute] of flat(body).matchAll(CLOCK)) {
    for (const half of [0, NOON]) minutes.add(((Number(hour) % NOON) + half) * 60 + Number(minute));
  }
  return minutes;
}

function earlier(comments: readonly Comment[], editing: string | null): readonly Comment[] {
  const at = editing === null ? -1 : comments.findIndex(({ id }) => id === editing);
  return (at < 0 ? comments : comments.slice(0, at)).filter(({ id }) => !isPending(id));
}

function lastTime(comments: readonly Comment[]): number {
  const time = Date.parse(comments.at(-1)?.createdAt ?? '');
  return Number.isNaN(time) ? 0 : time;
}
