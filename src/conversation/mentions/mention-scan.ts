import type { Line } from '../text/lines.js';
import { readAt, readParens } from './mention-inline.js';
import { readOpening } from './mention-opening.js';
import type { ReadingContext, TypedMention } from './typed-mention.js';

/** So many signs and paragraphs are looked at, and so many mentions taken, of one comment. */
const TRIED = 1500;
const MOST = 250;
const TRIGGER = /[@＠([（［【]/g;

/**
 * All places of a comment that may be mentions, in order and without overlap. Quoted lines are left out: their
 * mentions belong to the quoted.
 *
 * @param prose - The comment's text with code, links and addresses blanked out.
 * @param signed - Whether there is any `@` or parenthesis.
 */
export function scanMentions(
  prose: string,
  lines: readonly Line[],
  signed: boolean,
  context: ReadingContext,
): TypedMention[] {
  const mentions: TypedMention[] = [];
  const take = (mention: TypedMention | null): void => {
    if (!mention) return;
    const last = mentions.at(-1);
    if (last && mention.start < last.end) {
      // The same name, seen again from its parentheses.
      if (isSure(last) || !isSure(mention)) return;
      mentions.pop();
    }
    mentions.push(mention);
  };
  let tried = 0;
  let sign = -1;
  for (const line of lines) {
    if (line.blank) continue;
    if (line.depth > 0 || line.opens) {
      if (++tried > TRIED || mentions.length >= MOST) return mentions;
      take(line.depth > 0 ? readSign(prose, line, context) : readOpening(prose, line, context));
    }
    if (line.depth > 0) continue;
    if (!signed) continue;
    // What was read with its time at the paragraph's start is not read again from its parentheses.
    const last = mentions.at(-1);
    const from = last?.moment ? Math.max(line.textStart, last.end) : line.textStart;
    for (sign = signAt(prose, from, sign); sign < line.end; sign = signAt(prose, sign + 1, sign)) {
      if (++tried > TRIED || mentions.length >= MOST) return mentions;
      const at = /[@＠]/.test(prose[sign]!);
      take(at ? readAt(prose, sign, line, context) : readParens(prose, sign, line, context));
    }
  }
  return mentions;
}

/** Whether a time or a number tells the comment. */
function isSure({ moment, form }: TypedMention): boolean {
  return moment !== null || form === 'counted';
}

/** The next sign from a place on, if the one that was found before is not it; infinite for none. */
function signAt(prose: string, from: number, known: number): number {
  if (known >= from) return known;
  TRIGGER.lastIndex = from;
  return TRIGGER.exec(prose)?.index ?? Infinity;
}

/** `>Name` on a line of its own. */
function readSign(prose: string, line: Line, context: ReadingContext): TypedMention | null {
  if (line.end - line.textStart > 60 || line.depth > 1) return null;
  const mention = readOpening(prose, line, context);
  if (!mention || mention.at) return null;
  if (mention.form === 'line' || mention.form === 'speech') return { ...mention, form: 'sign' };
  const alone = /^[ ,:;.]*$/.test(prose.slice(mention.end, line.end));
  return alone && mention.form !== 'address' ? mention : alone ? { ...mention, form: 'sign' } : null;
}
