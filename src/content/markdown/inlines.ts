import { ESCAPE, unescapeMatch } from './characters.js';
import { delimiter, pairDelimiters, type Delimiter } from './delimiters.js';
import { readDestination, skip } from './destination.js';
import type { Token } from './tokens.js';

/** Decides what is a link: gives the address to use, or null to leave the brackets as text. */
export type LinkRule = (destination: string) => string | null;

/** A stretch of the source, without the markers around it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Bracket {
  /** Where its text token lies among the nodes. */
  readonly node: number;
  /** How many delimiter runs stand before it. */
  readonly runs: number;
}

const SPECIAL = /[\\`*_[\]<&\n]|!\[|https?:\/\//gi;
const TICKS = /`+/g;
const RUN = /\*+|_+/y;
/** In this order: a full stop or bracket around an address is no part of it, nor is what East Asian texts put there. */
const URL_TEXT = /https?:\/\/[^\s<>"[\]`\u3000-\u303f\uff00-\uffef“”«»‘’…]+/iy;
const POINTY_LINK =
  /<([a-z][a-z\d+.-]{1,31}:[^\s<>]*|([\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)*))>/iy;
/** Emphasis nested deeper than this is shown flat: nobody sees it, and browsers slow down on it. */
const DEPTH = 16;

/** Reads the inline constructs of one paragraph (CommonMark 0.31.2, 6) and adds their tokens to `tokens`. */
export function parseInlines(body: string, lines: readonly Span[], link: LinkRule, tokens: Token[]): void {
  new InlineParser(body, lines, link).parse(tokens);
}

class InlineParser {
  readonly #lines: readonly Span[];
  readonly #link: LinkRule;
  /** The lines in one string; constructs may run over their ends. */
  readonly #text: string;
  /** Where in `#text` each line begins. */
  readonly #begins: number[] = [];
  #line = 0;
  #at = 0;
  readonly #nodes: (Token | Delimiter | null)[] = [];
  readonly #runs: Delimiter[] = [];
  readonly #brackets: Bracket[] = [];
  /** The last place of each length of backtick runs, once they have all been seen. */
  #ticks: Map<number, number> | null = null;

  constructor(body: string, lines: readonly Span[], link: LinkRule) {
    this.#lines = lines;
    this.#link = link;
    let length = 0;
    for (const { start, end } of lines) {
      this.#begins.push(length);
      length += end - start + 1;
    }
    this.#text = lines.map(({ start, end }) => body.slice(start, end)).join('\n');
  }

  parse(tokens: Token[]): void {
    const text = this.#text;
    while (this.#at < text.length) {
      SPECIAL.lastIndex = this.#at;
      const match = SPECIAL.exec(text);
      const next = match ? match.index : text.length;
      this.#words(next);
      if (match && !this.#construct(match[0].toLowerCase())) this.#words(next + match[0].length);
    }
    pairDelimiters(this.#runs);
    this.#flatten(tokens);
  }

  /** Reads what begins at `#at`; false where it is only text. */
  #construct(special: string): boolean {
    switch (special) {
      case '\n':
        this.#nodes.push({ type: 'void', tag: 'br' });
        this.#at++;
        return true;
      case '\\':
      case '&':
        return this.#escape();
      case '`':
        return this.#code();
      case '*':
      case '_':
        return this.#emphasis();
      case '[':
      case '![':
        this.#brackets.push({ node: this.#nodes.length, runs: this.#runs.length });
        return false;
      case ']':
        return this.#closeBracket();
      case '<':
        return this.#pointyLink();
      default:
        return this.#bareLink();
    }
  }

  /** The source offset of an offset in `#text`. Asked for in rising order, but for a few steps back. */
  #source(at: number): number {
    while (this.#line > 0 && this.#begins[this.#line]! > at) this.#line--;
    while (this.#line + 1 < this.#begins.length && this.#begins[this.#line + 1]! <= at) this.#line++;
    return this.#lines[this.#line]!.start + at - this.#begins[this.#line]!;
  }

  /** Everything up to `end` is text. */
  #words(end: number): void {
    if (end > this.#at) this.#nodes.push(this.#slice(this.#at, end));
    this.#at = end;
  }

  #slice(from: number, to: number, text = this.#text.slice(from, to)): Token {
    const start = this.#source(from);
    return { type: 'text', text, start, end: start + to - from };
  }

  #escape(): boolean {
    if (this.#text[this.#at + 1] === '\n') {
      this.#at++;
      return true;
    }
    ESCAPE.lastIndex = this.#at;
    const match = ESCAPE.exec(this.#text);
    if (!match) return false;
    this.#nodes.push(this.#slice(this.#at, ESCAPE.lastIndex, unescapeMatch(match)));
    this.#at = ESCAPE.lastIndex;
    return true;
  }

  #code(): boolean {
    const text = this.#text;
    const from = this.#at;
    TICKS.lastIndex = from;
    const size = TICKS.exec(text)![0].length;
    const close = this.#closingTicks(size, from + size);
    if (close < 0) {
      this.#words(from + size);
      return true;
    }
    let [start, end] = [from + size, close];
    const padded = /^[ \n][^]*[ \n]$/.test(text.slice(start, end)) && /[^ \n]/.test(text.slice(start, end));
    if (padded) [start, end] = [start + 1, end - 1];
    this.#nodes.push({ type: 'open', tag: 'code' });
    for (let at = start; at < end; at++) {
      const newline = text.indexOf('\n', at);
      const stop = newline < 0 || newline > end ? end : newline;
      if (stop > at) this.#nodes.push(this.#slice(at, stop));
      if (stop < end) this.#nodes.push(this.#slice(stop, stop + 1, ' '));
      at = stop;
    }
    this.#nodes.push({ type: 'close', tag: 'code' });
    this.#at = close + size;
    return true;
  }

  /** Where the next run of as many backticks begins. A search in vain is made only once: it notes every run. */
  #closingTicks(size: number, from: number): number {
    if (this.#ticks && (this.#ticks.get(size) ?? -1) < from) return -1;
    const seen = new Map<number, number>();
    TICKS.lastIndex = from;
    for (let match = TICKS.exec(this.#text); match; match = TICKS.exec(this.#text)) {
      if (match[0].length === size) return match.index;
      seen.set(match[0].length, match.index);
    }
    this.#ticks = seen;
    return -1;
  }

  #emphasis(): boolean {
    const text = this.#text;
    const end = skip(RUN, text, this.#at);
    const before = text.slice(Math.max(0, this.#at - 2), this.#at);
    const run = delimiter(
      text.slice(this.#at, end),
      this.#source(this.#at),
      before,
      text.slice(end, end + 2),
    );
    this.#nodes.push(run);
    this.#runs.push(run);
    this.#at = end;
    return true;
  }

  #closeBracket(): boolean {
    const bracket = this.#brackets.pop();
    const target =
      bracket && this.#text[this.#at + 1] === '(' ? readDestination(this.#text, this.#at + 2) : null;
    const href = target && this.#link(target.href);
    if (!bracket || !target || !href) return false;
    // An address inside a link's text is text, and what stood open before the link can't become one around it.
    for (let i = bracket.node + 1; i < this.#nodes.length; i++) {
      const node = this.#nodes[i];
      if ((node?.type === 'open' || node?.type === 'close') && node.tag === 'a') this.#nodes[i] = null;
    }
    if (this.#nodes.length === bracket.node + 1) {
      this.#nodes.push(this.#slice(this.#at + 2, target.end - 1, href));
    }
    this.#nodes[bracket.node] = { type: 'open', tag: 'a', href };
    pairDelimiters(this.#runs.splice(bracket.runs));
    this.#nodes.push({ type: 'close', tag: 'a' });
    this.#brackets.length = 0;
    this.#at = target.end;
    return true;
  }

  #pointyLink(): boolean {
    POINTY_LINK.lastIndex = this.#at;
    const match = POINTY_LINK.exec(this.#text);
    if (!match) return false;
    return this.#address(match[1]!, 1, match[2] ? `mailto:${match[2]}` : match[1]!);
  }

  #bareLink(): boolean {
    URL_TEXT.lastIndex = this.#at;
    const match = URL_TEXT.exec(this.#text);
    if (!match || /\w/.test(this.#text.charAt(this.#at - 1))) return false;
    const url = withoutTail(match[0]);
    // What is no link is passed over whole: looking for a shorter one inside would make the work quadratic.
    if (!this.#address(url, 0, url)) this.#words(this.#at + url.length);
    return true;
  }

  #address(text: string, margin: 0 | 1, destination: string): boolean {
    const href = this.#link(destination);
    if (!href) return false;
    const from = this.#at + margin;
    this.#nodes.push({ type: 'open', tag: 'a', href }, this.#slice(from, from + text.length));
    this.#nodes.push({ type: 'close', tag: 'a' });
    this.#at = from + text.length + margin;
    return true;
  }

  #flatten(tokens: Token[]): void {
    let depth = 0;
    for (const node of this.#nodes) {
      if (node?.type === 'delimiter') {
        for (const tag of node.closes) if (--depth < DEPTH) tokens.push({ type: 'close', tag });
        const { left: length } = node;
        const start = node.start + node.closes.reduce((sum, tag) => sum + (tag === 'em' ? 1 : 2), 0);
        if (length) tokens.push({ type: 'text', text: node.char.repeat(length), start, end: start + length });
        for (const tag of node.opens.reverse()) if (depth++ < DEPTH) tokens.push({ type: 'open', tag });
      } else if (node) tokens.push(node);
    }
  }
}

/** A URL without the sentence's own punctuation behind it, and without a bracket that it did not open. */
function withoutTail(url: string): string {
  let surplus = url.split(')').length - url.split('(').length;
  let end = url.length;
  for (; /[?!.,:;*_~')]/.test(url.charAt(end - 1)); end--) {
    if (url[end - 1] === ')' && surplus-- <= 0) break;
  }
  return url.slice(0, end);
}
