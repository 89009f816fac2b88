import type { Reference } from '../../model/reference.js';
import type { TextChange } from '../composer/text-change.js';
import type { Stretch } from './stretch.js';

/** Words of a text that were pasted, and whose they are. */
export interface PastedQuotation extends Stretch {
  /** The comment that they are from. */
  readonly id: string;
}

const SIGN = '> ';
/** A line that is a quotation already, or that names somebody by itself. */
const DONE = /^>|\(#comment-/;

/**
 * Which lines of what was pasted are somebody's words: those that are recognised when they are quoted, and that stand there as they
 * were said.
 *
 * @param resolve - Gives the references of a text; null where nobody waits for them any more.
 */
export async function pastedQuotations(
  text: string,
  pasted: readonly Stretch[],
  resolve: (body: string) => Promise<readonly Reference[] | null>,
): Promise<PastedQuotation[]> {
  let body = '';
  let behind = -1;
  const lines = pasted
    .flatMap((stretch) => linesOf(text, stretch))
    .map(({ start, end }) => {
      // As they stand: a short line is recognised by those around it.
      const gap = behind < 0 ? '' : text.slice(behind, start);
      body += gap.trim() ? '\n\n' : gap && `\n${gap.split('\n').length > 2 ? '>\n' : ''}`;
      const at = body.length;
      body += SIGN + text.slice(start, end);
      behind = end;
      return { start, end, at };
    });
  if (lines.length === 0) return [];
  const references = (await resolve(`${body}\n\n`)) ?? [];
  const quotations: PastedQuotation[] = [];
  for (const { start, end, at } of lines) {
    const source = references.find(
      (each) =>
        each.kind === 'quotation' &&
        each.state !== 'altered' &&
        each.start <= at &&
        each.end >= at + SIGN.length + end - start,
    );
    const id = source?.targets[0];
    if (id === undefined) continue;
    const last = quotations.at(-1);
    const goesOn = last?.id === id && !text.slice(last.end, start).trim();
    quotations.splice(goesOn ? -1 : quotations.length, 1, { start: goesOn ? last.start : start, end, id });
  }
  return quotations;
}

/** Makes quotations of pasted words, each a block of its own below a line that says whose they are; the caret goes below the last. */
export function quotePasted(
  text: string,
  quotations: readonly PastedQuotation[],
  lead: (id: string) => string,
): TextChange {
  const [first] = quotations;
  const before = text.slice(0, first!.start).trimEnd();
  let done = before;
  let at = first!.start;
  for (const { start, end, id } of quotations) {
    done = apart(done + text.slice(at, start).trimEnd()) + quoted(lead(id), text.slice(start, end));
    at = end + /^[ \t]*\n{0,2}/.exec(text.slice(end))![0].length;
  }
  const insert = done.slice(before.length);
  const caret = done.length;
  return { from: before.length, to: at, insert, start: caret, end: caret };
}

function quoted(lead: string, words: string): string {
  return `${lead}:\n${words.replace(/^[ \t]*(?=\S)/gm, SIGN).replace(/^[ \t]*$/gm, '>')}\n\n`;
}

/** With an empty line at the end, if there is something. */
function apart(text: string): string {
  return text && text.trimEnd() + '\n\n';
}

/** The lines of a stretch that have words, without the space around them. */
function linesOf(text: string, { start, end }: Stretch): Stretch[] {
  return Array.from(text.slice(start, end).matchAll(/\S(?:.*\S)?/g), (line) => ({
    start: start + line.index,
    end: start + line.index + line[0].length,
  })).filter((line) => !DONE.test(text.slice(line.start, line.end)));
}
