import type { Reference } from '../../src/model/reference.js';
import type { ExpectedReference, LabelledThread } from './corpus/format.js';

/** Where resolver and label differ. */
export interface Mistake {
  readonly thread: string;
  readonly comment: string;
  readonly what: 'missed' | 'wrong' | 'trap' | 'state' | 'likely' | 'reply';
  /** The words in question, and what was expected and found. */
  readonly text: string;
}

export interface Tally {
  expected: number;
  predicted: number;
  right: number;
}

export interface Score {
  readonly threads: number;
  readonly comments: number;
  /** Mentions and quotations together: replies are given and would only flatter. */
  readonly all: Tally;
  readonly mention: Tally;
  readonly quotation: Tally;
  readonly reply: Tally;
  /** Of the quotations that were found: those whose state is right. */
  readonly state: { asked: number; right: number };
  /** Of the mentions that were found: those that are rightly called likely or certain. */
  readonly likely: { asked: number; right: number };
  readonly traps: { set: number; violated: number };
  readonly mistakes: Mistake[];
}

export type Resolver = (
  comments: readonly LabelledThread['comments'][number]['comment'][],
  options: LabelledThread['options'],
) => ReadonlyMap<string, readonly Reference[]>;

/**
 * Compares what a resolver finds in labelled threads with the labels. A prediction is right when its kind is, it overlaps
 * the label (intersection over union at least a half), and it leads to the same comment: the same first target, and
 * where the label is an open question between several the same set.
 */
export function score(threads: readonly LabelledThread[], resolve: Resolver): Score {
  const result: Score = {
    threads: threads.length,
    comments: threads.reduce((sum, { comments }) => sum + comments.length, 0),
    all: { expected: 0, predicted: 0, right: 0 },
    mention: { expected: 0, predicted: 0, right: 0 },
    quotation: { expected: 0, predicted: 0, right: 0 },
    reply: { expected: 0, predicted: 0, right: 0 },
    state: { asked: 0, right: 0 },
    likely: { asked: 0, right: 0 },
    traps: { set: 0, violated: 0 },
    mistakes: [],
  };
  for (const thread of threads) scoreThread(thread, resolve, result);
  return result;
}

function scoreThread(thread: LabelledThread, resolve: Resolver, result: Score): void {
  const found = resolve(
    thread.comments.map(({ comment }) => comment),
    thread.options,
  );
  const seen = new Set<string>();
  for (const { comment, expected, traps } of thread.comments) {
    const all = found.get(comment.id) ?? [];
    const note = (what: Mistake['what'], text: string): void => {
      result.mistakes.push({ thread: thread.title, comment: comment.id, what, text });
    };
    scoreReply(all, comment.parentId, seen, result.reply, note);
    const open = all.filter((reference) => reference.kind !== 'reply');
    const words = (reference: { start: number; end: number }): string =>
      JSON.stringify(comment.body.slice(reference.start, reference.end));
    for (const label of expected) {
      for (const tally of [result.all, result[label.kind]]) tally.expected++;
      const at = open.findIndex((reference) => isRight(reference, label));
      if (at === -1) {
        note('missed', `${label.kind} ${words(label)} -> ${label.targets.join()}`);
        continue;
      }
      const [reference] = open.splice(at, 1);
      for (const tally of [result.all, result[label.kind]]) {
        tally.predicted++;
        tally.right++;
      }
      compareMarks(reference!, label, result, (what, text) => note(what, `${words(label)} ${text}`));
    }
    for (const reference of open) {
      for (const tally of [result.all, result[reference.kind]]) tally.predicted++;
      note('wrong', `${reference.kind} ${words(reference)} -> ${reference.targets.join()}`);
    }
    for (const trap of traps) {
      result.traps.set++;
      const caught = open.some(({ start, end }) => start < trap.end && end > trap.start);
      if (!caught) continue;
      result.traps.violated++;
      note('trap', words(trap));
    }
    seen.add(comment.id);
  }
}

function scoreReply(
  found: readonly Reference[],
  parentId: string | null,
  seen: ReadonlySet<string>,
  tally: Tally,
  note: (what: 'reply', text: string) => void,
): void {
  const expected = parentId !== null && seen.has(parentId) ? parentId : null;
  const replies = found.filter(({ kind }) => kind === 'reply');
  tally.predicted += replies.length;
  if (expected !== null) tally.expected++;
  if (replies.length === 1 && replies[0]?.targets.join() === expected) tally.right++;
  else if (replies.length > 0 || expected !== null) {
    note(
      'reply',
      `expected ${expected}, found ${replies.map(({ targets }) => targets.join()).join(' and ')}`,
    );
  }
}

function isRight(reference: Reference, label: ExpectedReference): boolean {
  if (reference.kind !== label.kind || reference.targets[0] !== label.targets[0]) return false;
  const shared = Math.min(reference.end, label.end) - Math.max(reference.start, label.start);
  const either = Math.max(reference.end, label.end) - Math.min(reference.start, label.start);
  if (shared / either < 0.5) return false;
  if (label.likely || label.targets.length === 1) return true;
  return reference.targets.toSorted().join() === label.targets.toSorted().join();
}

function compareMarks(
  reference: Reference,
  label: ExpectedReference,
  result: Score,
  note: (what: 'state' | 'likely', text: string) => void,
): void {
  if (label.kind === 'mention') {
    const same = (reference.likely ?? false) === label.likely;
    result.likely.asked++;
    if (same) result.likely.right++;
    else note('likely', label.likely ? 'is only likely' : 'is certain');
  } else {
    result.state.asked++;
    if (reference.state === label.state) result.state.right++;
    else note('state', `is ${label.state}, found ${reference.state}`);
  }
}

/** Part of a whole; 1 where there is nothing to ask. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** The score in a few lines. */
export function describeScore(name: string, result: Score): string {
  const percent = (part: number, whole: number): string => `${(100 * share(part, whole)).toFixed(1)} %`;
  const line = (kind: string, { expected, predicted, right }: Tally): string =>
    `  ${kind}: precision ${percent(right, predicted)} (${right}/${predicted}), recall ${percent(right, expected)} (${right}/${expected})`;
  return [
    `${name}: ${result.threads} conversations, ${result.comments} comments`,
    line('all', result.all),
    line('mentions', result.mention),
    line('quotations', result.quotation),
    line('replies', result.reply),
    `  states right ${percent(result.state.right, result.state.asked)}, likely or certain right ${percent(result.likely.right, result.likely.asked)}`,
    `  negatives violated ${result.traps.violated} of ${result.traps.set}`,
  ].join('\n');
}
