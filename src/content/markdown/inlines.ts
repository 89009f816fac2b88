import { ESCAPE_HERE, unescape } from './characters.js';
import { delimiter, pairDelimiters, type Delimiter } from './delimiters.js';
import { readDestination } from './destination.js';
import { close, open, type Token } from './tokens.js';

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

const SPECIAL = /[\\`*_[\]<&]|\n\r*|!\[|https?:\/\//gi;
const TICKS = /`+/y;
const RUN = /\*+|_+/y;
/** White space and quotation marks end an address, and so does what East Asian texts put behind one. */
const ADDRESS = /https?:\/\/[^\s<>"[\]`\u3000-\u303f\uff00-\uffef“”«»‘’…]+/iy;
const POINTY = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]*|([^\s<>@:\\]+@[\w.-]+))>/iy;
/** Emphasis nested deeper than this is shown flat: nobody sees it, and browsers slow down on it. */
const DEPTH = 16;

/** Reads the inline constructs of one paragraph (CommonMark 0.31.2, 6) and adds their tokens to `tokens`. */
export function parseInlines(body: string, lines: readonly Span[], link: LinkRule, tokens: Token[]): void {
  new InlineParser(body, lines, link).parse(tokens);
}

class InlineParser {
  readonly #link: LinkRule;
  /** The lines, and for all that is between two of them (`> `, white space) one `\n` and as many `\r` as it takes. */
  readonly #text: string;
  /** So what is at `i` in `#text` is at `#base + i` in the source. */
  readonly #base: number;
  #at = 0;
  readonly #nodes: (Token | Delimiter | null)[] = [];
  readonly #runs: Delimiter[] = [];
  readonly #brackets: Bracket[] = [];
  /** Where the runs of so many backticks are, the first one last. */
  readonly #ticks = new Map<number, number[]>();

  constructor(body: string, lines: readonly Span[], link: LinkRule) {
    this.#link = link;
    this.#base = lines[0]!.start;
    let text = '';
    for (const { start, end } of lines) {
      const gap = start - this.#base - text.length;
      if (gap) text += '\n'.padEnd(gap, '\r');
      text += body.slice(start, end);
    }
    this.#text = text;
    for (const { 0: run, index } of [...text.matchAll(/`+/g)].reverse()) {
      const runs = this.#ticks.get(run.length);
      if (runs) runs.push(index);
      else this.#ticks.set(run.length, [index]);
    }
  }

  parse(tokens: Token[]): void {
    const text = this.#text;
    while (this.#at < text.length) {
      const match = matchAt(SPECIAL, text, this.#at);
      this.#words(match ? match.index : text.length);
      if (match && !this.#construct(match[0])) this.#words(match.index + match[0].length);
    }
    pairDelimiters(this.#runs);
    this.#flatten(tokens);
  }

  /** Reads what begins at `#at`; false where it is only text. */
  #construct(special: string): boolean {
    switch (special[0]) {
      case '\n':
        this.#nodes.push({ type: 'void', tag: 'br' });
        this.#at += special.length;
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
      case '!':
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

  /** Everything up to `end` is text, or stands for `text`. */
  #words(end: number, text = this.#text.slice(this.#at, end)): void {
    if (text) this.#nodes.push({ type: 'text', text, start: this.#base + this.#at, end: this.#base + end });
    this.#at = end;
  }

  #escape(): boolean {
    const match = matchAt(ESCAPE_HERE, this.#text, this.#at);
    if (match) this.#words(this.#at + match[0].length, unescape(match[0]));
    // A backslash at the end of a line is a line break, and so is the end itself.
    else if (this.#text.startsWith('\\\n', this.#at)) this.#at++;
    else return false;
    return true;
  }

  #code(): boolean {
    const size = matchAt(TICKS, this.#text, this.#at)![0].length;
    const from = this.#at + size;
    const end = this.#closingTicks(size, from);
    if (end < 0) {
      this.#words(from);
      return true;
    }
    const code = this.#text.slice(from, end);
    const margin = /^[ \n][^]*[ \n]$/.test(code) && /[^ \n]/.test(code) ? 1 : 0;
    this.#nodes.push(open('code'));
    this.#at = from + margin;
    for (const part of code.slice(margin, code.length - margin).split(/(\n\r*)/)) {
      this.#words(this.#at + part.length, part.startsWith('\n') ? ' ' : part);
    }
    this.#nodes.push(close('code'));
    this.#at = end + size;
    return true;
  }

  /** Where the next run of as many backticks begins; -1 if there is none. */
  #closingTicks(size: number, from: number): number {
    const runs = this.#ticks.get(size) ?? [];
    while (runs.length && runs.at(-1)! < from) runs.pop();
    return runs.pop() ?? -1;
  }

  #emphasis(): boolean {
    const [text, at] = [this.#text, this.#at];
    const [run] = matchAt(RUN, text, at)!;
    const end = at + run.length;
    // Two units hold any character, and the one that is next to the run.
    const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1);
    const [after] = text.slice(end, end + 2);
    const node = delimiter(run, this.#base + at, before, after);
    this.#nodes.push(node);
    this.#runs.push(node);
    this.#at = end;
    return true;
  }

  #closeBracket(): boolean {
    const bracket = this.#brackets.pop();
    const target = bracket && readDestination(this.#text, this.#at + 1);
    const href = target && this.#link(target.href);
    if (!bracket || !href) return false;
    const nodes = this.#nodes;
    // An address inside a link's text is text, and what stood open before the link can't become one around it.
    for (let i = bracket.node + 1; i < nodes.length; i++) {
      const node = nodes[i];
      if (node && 'tag' in node && node.tag === 'a') nodes[i] = null;
    }
    nodes[bracket.node] = open('a', { href });
    pairDelimiters(this.#runs.splice(bracket.runs));
    this.#brackets.length = 0;
    this.#words(target.end, nodes.length === bracket.node + 1 ? href : '');
    this.#nodes.push(close('a'));
    return true;
  }

  #pointyLink(): boolean {
    const match = matchAt(POINTY, this.#text, this.#at);
    return Boolean(match) && this.#address(match![1]!, 1, match![2] ? `mailto:${match![2]}` : match![1]!);
  }

  #bareLink(): boolean {
    const match = matchAt(ADDRESS, this.#text, this.#at);
    if (!match || /\w/.test(this.#text.charAt(this.#at - 1))) return false;
    const url = withoutTail(match[0]);
    // What is no link is passed over whole: looking for a shorter one inside would make the work quadratic.
    if (!this.#address(url, 0, url)) this.#words(this.#at + url.length);
    return true;
  }

  #address(text: string, margin: 0 | 1, destination: string): boolean {
    const href = this.#link(destination);
    if (!href) return false;
    this.#nodes.push(open('a', { href }));
    this.#at += margin;
    this.#words(this.#at + text.length);
    this.#nodes.push(close('a'));
    this.#at += margin;
    return true;
  }

  #flatten(tokens: Token[]): void {
    let depth = 0;
    for (const node of this.#nodes) {
      if (node?.type === 'delimiter') {
        const { char, start, left, closes, opens } = node;
        for (const tag of closes) if (--depth < DEPTH) tokens.push(close(tag));
        if (left) tokens.push({ type: 'text', text: char.repeat(left), start, end: start + left });
        for (const tag of opens.reverse()) if (depth++ < DEPTH) tokens.push(open(tag));
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

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
