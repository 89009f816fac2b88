import type { Line } from './lines.js';
import { readAt, readParens } from './mention-inline.js';
import { readOpening } from './mention-opening.js';
import type { ReadingContext, TypedMention } from './typed-mention.js';

/** So many signs are looked at, and so many mentions taken, of one comment. */
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
      if (last.moment || !mention.moment) return;
      mentions.pop();
    }
    mentions.push(mention);
  };
  let tried = 0;
  for (const line of lines) {
    if (line.blank) continue;
    if (line.depth > 0) {
      take(readSign(prose, line, context));
      continue;
    }
    if (line.opens) take(readOpening(prose, line, context));
    if (!signed) continue;
    const last = mentions.at(-1);
    // What was read with its time at the paragraph's start is not read again from its parentheses.
    TRIGGER.lastIndex = last?.moment ? Math.max(line.textStart, last.end) : line.textStart;
    for (let match = TRIGGER.exec(prose); match && match.index < line.end; match = TRIGGER.exec(prose)) {
      if (++tried > TRIED || mentions.length >= MOST) return mentions;
      const sign = match[0] === '@' || match[0] === '＠';
      take(sign ? readAt(prose, match.index, line, context) : readParens(prose, match.index, line, context));
    }
  }
  return mentions;
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
