/** A word of a text that may be of a name. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}\p{So}\p{Sk}\u200c\u200d]+(?:['’ʼ״׳][\p{L}\p{M}]+)*/gu;
const FIRST =
  /[A-Za-z]{1,64}(?![\p{L}\p{N}\p{M}'’ʼ\u200c\u200d])|[\p{L}\p{N}\p{M}\p{So}\p{Sk}\u200c\u200d]{1,64}(?:['’ʼ״׳][\p{L}\p{M}]{1,64})?/uy;
/** A word of at most so many units, and what may stand between it and one before it. */
const NEXT =
  /((?:[ \u00a0_-]|\.[ \u00a0]?)?)([\p{L}\p{N}\p{M}\p{So}\p{Sk}\u200c\u200d]{1,64}(?:['’ʼ״׳][\p{L}\p{M}]{1,64})*)/uy;
/** What may stand between the words of one name. */
const NAME_GAP = /^(?:[ \u00a0_-]|\.[ \u00a0]?)$/;
/** No name with its titles is longer, in UTF-16 units. */
const LONGEST = 64;

/** The word that begins at this place. */
export function wordAt(text: string, start: number): string {
  FIRST.lastIndex = start;
  return FIRST.exec(text)?.[0] ?? '';
}

/** The words from a place on, as long as they may be of one name. */
export function tokensFrom(text: string, start: number, most: number): Token[] {
  const to = start + LONGEST;
  const tokens: Token[] = [];
  for (let at = start; at < to && tokens.length < most;) {
    NEXT.lastIndex = at;
    const match = NEXT.exec(text);
    const gap = match?.[1]!.length ?? 0;
    if (!match || gap > 0 !== tokens.length > 0) break;
    at = NEXT.lastIndex;
    tokens.push({ word: match[2]!, start: at - match[2]!.length, end: at });
  }
  return tokens;
}

/** The words up to a place, as long as they may be of one name. */
export function tokensTo(text: string, end: number, most: number): Token[] {
  const from = Math.max(0, end - LONGEST);
  const slice = text.slice(from, end);
  const tokens: Token[] = [];
  for (const match of slice.matchAll(WORD)) {
    const previous = tokens.at(-1);
    if (previous && !NAME_GAP.test(slice.slice(previous.end - from, match.index))) tokens.length = 0;
    // Cut off in the middle of a word.
    if (match.index === 0 && from > 0) continue;
    tokens.push({ word: match[0], start: from + match.index, end: from + match.index + match[0].length });
  }
  // The full stop of `Frau K.` is its own.
  const rest = end - (tokens.at(-1)?.end ?? 0);
  return rest === 0 || (rest === 1 && text[end - 1] === '.') ? tokens.slice(-most) : [];
}
