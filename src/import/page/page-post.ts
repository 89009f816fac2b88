import { readStamp, type Stamp } from './page-dates.js';
import type { Block } from './page-layout.js';
import { readAction, type Action } from './page-words.js';

/** A comment of a page, without its frame. */
export interface Post {
  readonly name: string;
  readonly body: string;
  readonly stamp: Stamp | null;
  /** The links below the text, in order. */
  readonly actions: readonly Action[];
}

/** Takes what the page put around each text off it. */
export function readPosts(blocks: readonly Block[]): Post[] {
  // A clock time alone on the last line may be text; where every comment ends with one, it is the page's.
  const clockOnly = blocks.every((block) => lastStampOf(block)?.time !== undefined);
  return blocks.map((block) => readPost(block, clockOnly));
}

/** Takes links and times off the end of a block, blank lines off both ends, and an indentation that all lines share. */
function readPost(block: Block, clockOnly: boolean): Post {
  const { name, lines } = block;
  const actions: Action[] = [];
  let { stamp } = block;
  let end = lines.length;
  for (; end > 0; end--) {
    const last = lines[end - 1] ?? '';
    const action = readAction(last);
    const found = stamp ? null : readStamp(last);
    if (action) actions.push(action);
    else if (found?.time && (found.date || clockOnly)) stamp = found;
    else if (last.trim() !== '') break;
  }
  let start = firstText(lines, 0);
  const first = stamp ? null : readStamp(lines[start] ?? '');
  if (first?.date && first.time) {
    stamp = first;
    start = firstText(lines, start + 1);
  }
  const body = lines.slice(start, end);
  const indents = body
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = indents.reduce((least, each) => Math.min(least, each), Infinity);
  return {
    name,
    body: body.map((line) => line.slice(indent).trimEnd()).join('\n'),
    stamp,
    actions: actions.reverse(),
  };
}

function firstText(lines: readonly string[], from: number): number {
  let index = from;
  while (lines[index]?.trim() === '') index++;
  return index;
}

/** The time at the end of a block, or in its head. */
function lastStampOf(block: Block): Stamp | null {
  if (block.stamp) return block.stamp;
  const last = block.lines.findLast((line) => line.trim() !== '' && readAction(line) === null);
  return last === undefined ? null : readStamp(last);
}
