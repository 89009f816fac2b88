import type { Person } from '../mentions/aliases.js';
import { Effort } from '../quotations/fuzzy.js';
import type { Passage } from '../quotations/passages.js';
import type { Pointer } from './pointers.js';
import type { Post } from '../thread/post.js';
import { LETTER } from '../text/quotation-marks.js';
import type { Quotation } from '../quotations/quotations.js';
import { placeOf } from '../text/sorted.js';
import type { Pointers } from '../quotations/source-finder.js';
import type { Surroundings } from './surroundings.js';

/** Steps of fuzzy comparing that one comment may take. */
const EFFORT = 600_000;
/** How many comments of the same person are looked at for the same text. */
const DOUBLE = 10;

/** Finds what a comment quotes, with the help of whom it names. */
export class CommentQuotations {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** All quotations of a comment. */
  read(post: Post, text: string, passages: readonly Passage[], mentions: readonly Pointer[]): Quotation[] {
    const { quotations, directory, posts } = this.#around;
    const effort = new Effort(EFFORT);
    const found: Quotation[] = [];
    let reached = -1;
    let same: readonly number[] | null = null;
    // Whoever names the same comment in the same words quotes nobody.
    const isAddress = ({ textStart, textEnd }: Passage): boolean =>
      mentions.some(
        ({ start, end }) =>
          start < textEnd &&
          end > textStart &&
          !LETTER.test(text.slice(textStart, start) + text.slice(end, textEnd)),
      );
    for (const passage of passages) {
      if (passage.start < reached || isAddress(passage)) continue;
      const pointers = toPointers(passage, mentions, text, (place, people) =>
        directory.isBy(posts[place]!, people),
      );
      const parts = passage.parts.filter((part) => !isAddress(part));
      for (const quotation of quotations.read({ ...passage, parts }, post, pointers, effort)) {
        if (quotation.plain) {
          // What is pasted stands before an answer, or behind words that announce it; a signature does not.
          const before = text.slice(Math.max(0, passage.start - 20), quotation.start);
          if (!/\S/.test(text.slice(quotation.end)) && !/[:：]\s*(?:\n|$)/.test(before)) continue;
          if (found.some(({ start, end }) => quotation.start < end && quotation.end > start)) continue;
          same ??= doublesOf(post, this.#around);
          if (same.includes(quotation.post)) continue;
        }
        found.push(quotation);
        reached = Math.max(reached, quotation.end);
      }
    }
    for (const mention of mentions) {
      if (mention.likely) continue;
      const behind = stretchBehind(mention, text);
      if (!behind || found.some(({ start, end }) => behind.start < end && behind.end > start)) continue;
      const theirs = (place: number): boolean => directory.isBy(posts[place]!, mention.people);
      const sources = mention.people.length > 0 ? theirs : mention.targets;
      const quotation = quotations.readBehind(behind.start, behind.end, post, sources, effort);
      if (quotation) found.push(quotation);
    }
    return found;
  }
}

/** Comments of the same person with the same text: who posts twice does not quote himself. */
function doublesOf(post: Post, { posts, directory }: Surroundings): number[] {
  const own = directory.postsOf(post);
  const body = post.body.trim();
  const doubles: number[] = [];
  for (let i = placeOf(own, post.index) - 1, steps = 0; i >= 0 && steps < DOUBLE; i--, steps++) {
    const other = posts[own[i]!]!.body;
    if (other === body || (other.length >= body.length && other.trim() === body)) doubles.push(own[i]!);
  }
  return doubles;
}

/** Nobody is named. */
const NONE: Pointers = { mentioned: [], named: null, introduced: null, addressed: -1 };

function toPointers(
  passage: Passage,
  mentions: readonly Pointer[],
  text: string,
  isBy: (post: number, people: readonly Person[]) => boolean,
): Pointers {
  if (mentions.length === 0) return NONE;
  const before = mentions.filter(({ end }) => end <= passage.start).reverse();
  const after = mentions.filter(({ end }) => end > passage.start);
  const sure = [...before, ...after].filter(({ people }) => people.length === 0);
  const nearest = before[0];
  const adjacent = nearest && /^[\s,:.;，：)*_~-]*$/.test(text.slice(nearest.end, passage.start));
  const people = nearest?.people ?? [];
  const below = after[0];
  const answers = below && !below.likely && /^\s*$/.test(text.slice(passage.end, below.start));
  const heads = before.filter(
    (mention) => mention.people.length > 0 && (!mention.introduces || mention === nearest),
  );
  const named = people.length > 0 ? people : heads.flatMap((mention) => mention.people);
  return {
    mentioned: sure.flatMap(({ targets }) => targets).slice(0, 8),
    named: named.length > 0 ? (post): boolean => isBy(post, named) : null,
    introduced:
      adjacent && nearest.targets.length > 0 && !nearest.likely
        ? { post: nearest.targets[0]!, written: nearest.written }
        : null,
    addressed: answers ? (below.targets[0] ?? -1) : -1,
  };
}

/** What stands behind a mention in its line, or the next line where nothing does. */
function stretchBehind({ reach }: Pointer, text: string): { start: number; end: number } | null {
  const gap = /^[ \t,:;，：、。.…)*_-]*(?:\r?\n\s*)?/.exec(text.slice(reach, reach + 40))![0].length;
  const start = reach + gap;
  const lineEnd = text.indexOf('\n', start);
  const stop = lineEnd < 0 ? text.length : lineEnd;
  return gap > 0 && stop > start && stop - start < 4000 ? { start, end: stop } : null;
}
