import {
  close,
  open,
  type CloseToken,
  type OpenToken,
  type TextToken,
  type Token,
} from '../markdown/tokens.js';
import { overlapping, type Mark } from './marks.js';

/** Makes links of the marked stretches of a paragraph. In a link that is there already nothing is added. */
export function insertLinks(tokens: readonly Token[], marks: readonly Mark[]): Token[] {
  if (!marks.length) return [...tokens];
  const out: Token[] = [];
  let link: OpenToken | null = null;
  let made: { close: CloseToken; mark: Mark } | null = null;

  const wrap = (text: TextToken, mark: Mark): void => {
    // What stands side by side in one mark is one link, though it came in pieces (an escape, for one, parts them).
    if (made?.mark === mark && out.at(-1) === made.close) out.pop();
    else out.push(open('a', { href: mark.href, reference: mark.index }));
    made = { close: close('a'), mark };
    out.push(text, made.close);
  };

  for (const token of tokens) {
    if (token.type === 'open' && token.tag === 'a') link = token;
    if (token.type === 'close' && token.tag === 'a') link = null;
    const found = token.type === 'text' ? overlapping(marks, token.start, token.end) : [];
    if (token.type !== 'text' || !found.length) out.push(token);
    else if (link) {
      if (link.href?.startsWith('#')) link.reference ??= found[0]!.index;
      out.push(token);
    } else if (token.text.length !== token.end - token.start) wrap(token, found[0]!);
    else {
      let at = token.start;
      for (const mark of found) {
        if (mark.start > at) out.push(cut(token, at, mark.start));
        wrap(cut(token, Math.max(at, mark.start), Math.min(token.end, mark.end)), mark);
        at = mark.end;
      }
      if (at < token.end) out.push(cut(token, at, token.end));
    }
  }
  return out;
}

function cut(token: TextToken, start: number, end: number): TextToken {
  return { type: 'text', text: token.text.slice(start - token.start, end - token.start), start, end };
}
