import type { TypedMention } from './typed-mention.js';

const TIME = /(?<![\p{Nd}.,:/])\p{Nd}{1,2}[:.：]\p{Nd}{2}(?![\p{Nd}])(?: ?[ap]\.?m\b\.?)?/giu;
/** Between two pairs of a list: the end of one, a sign, the next name. */
const BETWEEN =
  /^[)\]）］]?[^\S\n]*(?:(?:\p{L}[\p{L}.'’-]*[^\S\n]+){0,2}\p{L}[\p{L}.'’-]*)?\s*(?:[,;|/·•&+*–—、，；-]|\n|\d{1,3}[.)])(?:[\s,;|/·•*–—-]|\d{1,3}[.)])*(?:\p{Ll}{1,4}[^\S\n])?(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’_-]*[^\S\n]?){1,3}[\s(（[:–—-]*$/u;
/** The same where the time stands first. */
const BETWEEN_BEHIND =
  /^[)\]）］]?[^\S\n]*[-–—:]?[^\S\n]*(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’_-]*[^\S\n]*){1,3}(?:[,;|/·•、，；]\s*|\n\s*)(?:[-–—•*]\s*)?[([]?$/u;
const ONLY_PAIR = /^[\s\d.)*•–—-]*(?:\p{L}[\p{L}\p{M}.'’_-]*[^\S\n]*){1,3}[\s(（[:–—,-]*$/u;
const AND = 'and|und|et|y|e|i|a|och|og|ja|en|ve|и|та|і|και|és|și|dan|và|ir|un|&|ו|و';
const LISTING = new RegExp(
  `^[,，、] ?(?:[\\p{L}-]+(?: [\\p{L}-]+)?, ?)*([\\p{L}'’-]+(?: [\\p{L}'’-]+)?),? (?:${AND}) `,
  'u',
);

/**
 * Which mentions stay: those in a list of names and times (a rota, a table of results) don't, unless every pair in it
 * is a comment. One that has an `@` stays.
 *
 * @param candidates - What each mention may mean; empty for one without a time.
 */
export function withoutRotas(
  mentions: readonly TypedMention[],
  candidates: readonly (readonly number[])[],
  prose: string,
): boolean[] {
  const kept = mentions.map(() => true);
  if (!mentions.some(({ moment, at }) => moment && !at)) return kept;
  const times = [...prose.matchAll(TIME)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (times.length < 2) return kept;
  let at = 0;
  for (let i = 0; i < times.length;) {
    let next = i + 1;
    while (next < times.length && isBetween(prose, times[next - 1]!.end, times[next]!.start)) next++;
    const group = times.slice(i, next);
    i = next;
    if (group.length < 2) continue;
    const members = group.map(({ start, end }) => {
      while (at < mentions.length && mentions[at]!.end < end) at++;
      const mention = mentions[at];
      return mention?.moment && mention.start <= start ? at : -1;
    });
    const foreign = members.some((member) => member < 0 || candidates[member]!.length === 0);
    if (!foreign && !isTable(prose, group)) continue;
    for (const member of members) if (member >= 0 && !mentions[member]!.at) kept[member] = false;
  }
  return kept;
}

function isBetween(prose: string, from: number, to: number): boolean {
  const between = prose.slice(from, to);
  return to - from <= 60 && (BETWEEN.test(between) || BETWEEN_BEHIND.test(between));
}

/** Three or more lines, each with a name and a time and nothing else. */
function isTable(prose: string, group: readonly { start: number; end: number }[]): boolean {
  const bare = group.filter(({ start, end }) => {
    const lineStart = prose.lastIndexOf('\n', start - 1) + 1;
    const rest = /^[^\n]*/.exec(prose.slice(end, end + 40))![0];
    return (
      start - lineStart < 60 &&
      ONLY_PAIR.test(prose.slice(lineStart, start)) &&
      /^[)\]）］\s.,;]*$/.test(rest)
    );
  });
  return bare.length >= 3;
}

/** Whether a name and a comma begin a list of things (`May, June and July`) rather than an address. */
export function isListing(prose: string, end: number, word: boolean): boolean {
  const match = LISTING.exec(prose.slice(end, end + 80));
  if (!match) return false;
  return word || /^\p{Lu}/u.test(match[1]!);
}
