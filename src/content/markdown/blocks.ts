import { Cursor } from './cursor.js';
import { parseInlines, type LinkRule, type Span } from './inlines.js';
import { close, open, type CloseToken, type OpenToken, type Token } from './tokens.js';

/** A quotation, a list, or one of a list's items. */
interface Container {
  readonly tag: 'blockquote' | 'li' | 'ol' | 'ul';
  /** Of an item: how far its content is indented. */
  readonly indent: number;
  /** Of a list: its bullet, or the mark behind its numbers. */
  readonly mark: string;
  /** Of an item: nothing is in it yet. */
  empty: boolean;
  /** Of a list: blank lines part its items, or the blocks of one. */
  loose: boolean;
  /** Of a list: the tags of the paragraphs that stand directly in its items. */
  readonly paragraphs: (OpenToken | CloseToken)[];
}

interface Fence {
  readonly run: string;
  readonly indent: number;
}

const LINE = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g;
const FENCE = /^(?:(`{3,})[^`]*$|~{3,})/;
const HEADING = /^#{1,6}(?=[ \t])/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;
/** What is nested deeper than this is text. Every line is compared with each container around it. */
const DEPTH = 24;

/**
 * Reads a comment's Markdown into tokens: the subset of CommonMark 0.31.2 that `README.md` beside this file
 * describes. One pass over the lines; a line costs its length times the containers around it, at most.
 */
export function parseMarkdown(body: string, link: LinkRule): Token[] {
  return new BlockParser(body, link).parse();
}

class BlockParser {
  readonly #line: Cursor;
  readonly #link: LinkRule;
  readonly #tokens: Token[] = [];
  readonly #open: Container[] = [];
  #paragraph: Span[] = [];
  #fence: Fence | null = null;
  /** Behind a blank line: the depth of the innermost quotation that it was in; blocks deeper down didn't see it. */
  #blank = Infinity;

  constructor(body: string, link: LinkRule) {
    this.#line = new Cursor(body);
    this.#link = link;
  }

  parse(): Token[] {
    for (const { 0: line, index } of this.#line.body.matchAll(LINE)) {
      this.#line.begin(index, index + line.length);
      this.#blank = this.#readLine();
    }
    this.#closeTo(0);
    return this.#tokens;
  }

  /** Gives what `#blank` is to be for the next line. */
  #readLine(): number {
    const line = this.#line;
    let depth = 0;
    let quoted = 0;
    while (depth < this.#open.length && this.#continues(this.#open[depth]!)) {
      if (this.#open[depth++]!.tag === 'blockquote') quoted = depth;
    }
    const within = depth === this.#open.length;
    if (this.#fence && within) {
      this.#readCode(this.#fence);
      return Infinity;
    }
    if (!line.rest) {
      this.#closeTo(depth);
      return quoted;
    }
    let started = false;
    while (line.indent < 4 && depth + 2 < DEPTH && this.#startContainer(depth, within && !started)) {
      depth = this.#open.length;
      started = true;
    }
    if (line.rest && (line.indent > 3 || !this.#startLeaf(depth))) {
      // Unlike CommonMark, a line below a quotation without a `>` is not the quotation's: it is the answer to it.
      const goesOn = !started && this.#open.slice(depth).every(({ tag }) => tag !== 'blockquote');
      if (!goesOn || !this.#paragraph.length) this.#beginBlock(depth);
      this.#paragraph.push({ start: line.next, end: line.end });
    }
    return Infinity;
  }

  /** Whether the line goes on with a container; takes the container's marker off the line. */
  #continues({ tag, indent, empty }: Container): boolean {
    const line = this.#line;
    if (tag === 'blockquote') {
      if (line.indent > 3 || !line.rest.startsWith('>')) return false;
      line.take(1);
      line.skip(1);
    } else if (tag === 'li') {
      if (!line.rest) return !empty;
      if (line.indent < indent) return false;
      line.skip(indent);
    }
    return true;
  }

  /** Opens a quotation or a list item, if one begins here. */
  #startContainer(depth: number, within: boolean): boolean {
    const line = this.#line;
    if (line.rest.startsWith('>')) {
      this.#beginBlock(depth);
      this.#push('blockquote');
      line.take(1);
      line.skip(1);
      return true;
    }
    const item = ITEM.exec(line.rest);
    if (!item || RULE.test(line.rest)) return false;
    const [marker, number] = item;
    const bare = marker === line.rest;
    if (within && this.#paragraph.length && (bare || Number(number ?? 1) !== 1)) return false;
    this.#beginItem(depth, marker.slice(-1), number);
    const before = line.indent + marker.length;
    line.take(marker.length);
    const space = bare || line.indent > 4 ? 1 : line.indent;
    line.skip(space);
    this.#push('li', before + space);
    return true;
  }

  #beginItem(depth: number, mark: string, number: string | undefined): void {
    const list = this.#open[depth - 1];
    if (list?.mark === mark) {
      this.#closeTo(depth);
      list.loose ||= depth >= this.#blank;
    } else {
      this.#beginBlock(depth);
      this.#push(number ? 'ol' : 'ul', 0, mark, Number(number ?? 1));
    }
  }

  /** Reads a block of one line, or the first line of a code block. */
  #startLeaf(depth: number): boolean {
    const line = this.#line;
    const fence = FENCE.exec(line.rest);
    const heading = HEADING.exec(line.rest);
    if (!fence && !heading && !RULE.test(line.rest)) return false;
    this.#beginBlock(depth);
    if (fence) {
      this.#fence = { run: fence[1] ?? fence[0], indent: line.indent };
      this.#tokens.push(open('pre'), open('code'));
    } else if (heading) {
      line.take(heading[0].length);
      this.#tokens.push(open('p'), open('strong'));
      this.#inlines([{ start: line.next, end: line.end }]);
      this.#tokens.push(close('strong'), close('p'));
    } else this.#tokens.push({ type: 'void', tag: 'hr' });
    return true;
  }

  #readCode({ run, indent }: Fence): void {
    const line = this.#line;
    const closing = /^(?:`+|~+)$/.test(line.rest) && line.rest.startsWith(run) && line.indent < 4;
    if (closing) return this.#closeLeaf();
    line.skip(indent);
    const { body, at: start, following: end } = line;
    this.#tokens.push({ type: 'text', text: body.slice(start, end), start, end });
  }

  /** Makes room for a new block in the container at `depth`, and sees whether that makes a list loose. */
  #beginBlock(depth: number): void {
    if (this.#open[depth - 1]?.mark) depth--;
    this.#closeTo(depth);
    const parent = this.#open[depth - 1];
    if (parent?.tag !== 'li') return;
    if (!parent.empty && depth >= this.#blank) this.#open[depth - 2]!.loose = true;
    parent.empty = false;
  }

  #push(tag: Container['tag'], indent = 0, mark = '', first = 1): void {
    this.#open.push({ tag, indent, mark, empty: true, loose: false, paragraphs: [] });
    this.#tokens.push(open(tag, first === 1 ? {} : { first }));
  }

  #closeTo(depth: number): void {
    this.#closeLeaf();
    while (this.#open.length > depth) {
      const { tag, loose, paragraphs } = this.#open.pop()!;
      if (!loose) for (const token of paragraphs) token.bare = true;
      this.#tokens.push(close(tag));
    }
  }

  #closeLeaf(): void {
    if (this.#fence) {
      this.#tokens.push(close('code'), close('pre'));
      this.#fence = null;
    }
    if (!this.#paragraph.length) return;
    const [start, end] = [open('p'), close('p')];
    this.#tokens.push(start);
    this.#inlines(this.#paragraph);
    this.#tokens.push(end);
    this.#paragraph = [];
    if (this.#open.at(-1)?.tag === 'li') this.#open.at(-2)!.paragraphs.push(start, end);
  }

  #inlines(lines: readonly Span[]): void {
    parseInlines(this.#line.body, lines, this.#link, this.#tokens);
  }
}
