import { readNamedStamp, readStamp, type Stamp } from './page-dates.js';
import { endsComments, readAction, readCountHeading, readSaidLine } from './page-words.js';

/** The head of one comment, and the lines up to the next one. */
export interface Block {
  readonly name: string;
  readonly stamp: Stamp | null;
  /** Line of the head, from 0. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** A copied page, taken apart. */
export interface PageLayout {
  /** The lines before the comments. */
  readonly intro: readonly string[];
  /** What the heading announces; null where there is no heading. */
  readonly announced: number | null;
  /** Line of the heading, from 0; -1 where there is none. */
  readonly headingLine: number;
  readonly blocks: readonly Block[];
}

interface Head {
  readonly name: string;
  readonly stamp: Stamp | null;
  readonly line: number;
  /** The first line of the comment's text. */
  readonly from: number;
}

interface Heading {
  readonly line: number;
  readonly announced: number;
}

/** Finds the heading over the comments and the head of each. */
export function readLayout(lines: readonly string[]): PageLayout {
  const said = saidHeads(lines);
  const stamped = stampedHeads(lines);
  const heading = findHeading(lines, new Set([...said, ...stamped].map((head) => head.line)));
  const isBelow = (head: Head): boolean => head.line > (heading?.line ?? -1);
  const [saidBelow, stampedBelow] = [said.filter(isBelow), stamped.filter(isBelow)];
  // Which of the two layouts it is, the first head below the heading tells; other such lines are then text. Without
  // a heading, a line with a time may well be the article's own.
  const firstSaid = saidBelow[0]?.line ?? Infinity;
  const threaded = heading ? (stampedBelow[0]?.line ?? Infinity) < firstSaid : saidBelow.length === 0;
  const chosen = threaded ? stampedBelow : heading ? likeliest(saidBelow, heading.announced) : saidBelow;
  return {
    intro: lines.slice(0, heading?.line ?? chosen[0]?.line ?? lines.length),
    announced: heading?.announced ?? null,
    headingLine: heading?.line ?? -1,
    blocks: chosen.map((head, index) => {
      const next = chosen[index + 1];
      const inside = lines.slice(head.from, next?.line ?? lines.length);
      const end = next ? -1 : inside.findIndex(endsComments);
      return { ...head, lines: end === -1 ? inside : inside.slice(0, end) };
    }),
  };
}

/** "Anonymous said...", and "At 9:16 AM, Anonymous said..." of the oldest templates. */
function saidHeads(lines: readonly string[]): Head[] {
  const heads: Head[] = [];
  for (const [line, text] of lines.entries()) {
    const said = readSaidLine(text);
    if (!said) continue;
    const behind = said.rest === '' ? null : readStamp(said.rest);
    if (said.rest !== '' && !behind) continue;
    const before = /^At ([\d: ]+[AP]M), (.*)$/i.exec(said.name);
    const clock = before && readStamp(before[1] ?? '');
    const name = before && clock ? (before[2] ?? '') : said.name;
    heads.push({ name, stamp: behind ?? clock, line, from: line + 1 });
  }
  return heads;
}

/** "AnonymousApril 24, 2019 at 9:16 AM", on one line or on two: the head in a threaded list. */
function stampedHeads(lines: readonly string[]): Head[] {
  const heads: Head[] = [];
  for (const [line, text] of lines.entries()) {
    const stamp = readStamp(text);
    const named = stamp ? null : readNamedStamp(text);
    if (named) heads.push({ ...named, line, from: line + 1 });
    if (!stamp?.date || !stamp.time) continue;
    const name = lines[line - 1]?.trim() ?? '';
    const above = lines[line - 2]?.trim() ?? '';
    const alone = above === '' || readAction(above) !== null || readCountHeading(above) !== null;
    const isName = name !== '' && name.length <= 80 && readAction(name) === null && readStamp(name) === null;
    if (alone && isName) heads.push({ name, stamp, line: line - 1, from: line + 1 });
  }
  return heads;
}

/** The heading is the one that a comment follows at once; where none does, the last one before any comment. */
function findHeading(lines: readonly string[], heads: ReadonlySet<number>): Heading | null {
  let before: Heading | null = null;
  let anyHead = false;
  for (const [line, text] of lines.entries()) {
    anyHead ||= heads.has(line);
    const announced = readCountHeading(text);
    if (announced === null) continue;
    const heading = { line, announced };
    let next = line + 1;
    while (lines[next]?.trim() === '') next++;
    if (heads.has(next)) return heading;
    if (!anyHead) before = heading;
  }
  return before;
}

/**
 * A comment may hold a line such as "As my mother always said...". Where the page announces fewer comments than there
 * are such lines, the ones least like a name are text: names come again, and have few words.
 */
function likeliest(heads: readonly Head[], announced: number): readonly Head[] {
  const surplus = heads.length - announced;
  if (surplus <= 0 || announced === 0) return heads;
  const uses = new Map<string, number>();
  for (const { name } of heads) uses.set(name, (uses.get(name) ?? 0) + 1);
  const unlike = ({ name }: Head): number => (uses.get(name) === 1 ? name.split(/\s+/).length : 0);
  const dropped = new Set([...heads].sort((a, b) => unlike(b) - unlike(a)).slice(0, surplus));
  return heads.filter((head) => !dropped.has(head));
}
