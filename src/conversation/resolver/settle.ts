import type { Pointer } from './pointers.js';
import type { Quotation } from '../quotations/quotations.js';
import type { Surroundings } from './surroundings.js';

/** Brings mentions and quotations together: a quotation tells which of several comments is meant. */
export function settle(
  mentions: readonly Pointer[],
  quotations: readonly Quotation[],
  { directory, posts }: Surroundings,
  text: string,
): Pointer[] {
  const settled: Pointer[] = [];
  for (const mention of mentions) {
    if (quotations.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
    const following = quotations.filter(({ start }) => start >= mention.end);
    const others = quotations.filter(({ start }) => start < mention.end);
    if (mention.people.length === 0) {
      const open = mention.targets.length > 1;
      const told = open && [...following, ...others].find(({ post }) => mention.targets.includes(post));
      settled.push(told ? { ...mention, targets: [told.post] } : mention);
      continue;
    }
    const isTheirs = ({ post }: Quotation): boolean => directory.isBy(posts[post]!, mention.people);
    let from = mention.reach;
    let next: Quotation | undefined;
    // What they quote themselves may stand above their own words.
    for (const quotation of following) {
      if (next || !isNear(text, from, quotation.start)) break;
      if (isTheirs(quotation)) next = quotation;
      from = quotation.end;
    }
    if (next) settled.push({ ...mention, targets: [next.post], likely: false });
    else if (!mention.needsQuotation) settled.push(mention);
  }
  return settled;
}

/** Nothing stands between a name and the words but what joins them. */
function isNear(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return (
    to - from < 50 && (/^[^\p{L}\p{N}]*$/u.test(between) || /^[^\n.!?。]*[:：][^\p{L}\p{N}]*$/u.test(between))
  );
}
