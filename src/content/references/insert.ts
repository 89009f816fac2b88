import { close, open, type CloseToken, type OpenToken, type Token } from '../markdown/tokens.js';
import type { Weave } from '../renderer.js';
import { insertLinks } from './links.js';
import { inOrder, overlapping, type Mark, type RenderReference } from './marks.js';

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Puts references into a text that is rendered. A mention becomes a link. A quotation that takes whole lines becomes
 * a block, or gives its source to the `>` block that it stands in; one amid a line becomes a link.
 */
export function inserting(references: readonly RenderReference[]): Weave {
  return (tokens, body) => new Inserter(body, references).insert(tokens);
}

class Inserter {
  readonly #body: string;
  readonly #mentions: readonly Mark[];
  readonly #quotations: readonly Mark[];
  readonly #out: Token[] = [];
  /** The containers around the place that is written. */
  readonly #open: OpenToken[] = [];
  /** The end of a block made here; the next paragraph may belong to the same quotation. */
  #made: { close: CloseToken; mark: Mark } | null = null;

  constructor(body: string, references: readonly RenderReference[]) {
    const marks = references.map((reference, index) => ({ ...reference, index }));
    this.#body = body;
    this.#mentions = inOrder(marks.filter(({ kind }) => kind === 'mention'));
    this.#quotations = inOrder(marks.filter(({ kind }) => kind === 'quotation'));
  }

  insert(tokens: readonly Token[]): Token[] {
    let content: Token[] | null = null;
    for (const token of tokens) {
      const edge = token.type === 'open' || token.type === 'close' ? token : null;
      if (content && edge?.tag === 'p') {
        this.#paragraph(content, edge.bare);
        content = null;
      } else if (content) content.push(token);
      else if (edge?.tag === 'p') content = [];
      else {
        if (edge?.type === 'open') this.#open.push(edge);
        else if (edge) this.#open.pop();
        this.#out.push(token);
      }
    }
    return this.#out;
  }

  #paragraph(content: readonly Token[], bare: true | undefined): void {
    const partial = new Set<Mark>();
    const sources = linesOf(content).map((line) => this.#sourceOf(line, partial));
    const start = content.find((token) => token.type === 'text')?.start ?? 0;
    const end = content.findLast((token) => token.type === 'text')?.end ?? 0;
    const marks = [...partial, ...overlapping(this.#mentions, start, end)];
    const lines = linesOf(insertLinks(content, inOrder(marks)));
    const whole = sources.map((source) => (source && partial.has(source) ? null : source));
    const inlines: OpenToken[] = [];
    for (let from = 0, to = 0; from < lines.length; from = to) {
      while (to < lines.length && whole[to] === whole[from]) to++;
      const mark = whole[from];
      const made = Boolean(mark && this.#beginQuotation(mark));
      const hidden = bare && !made ? { bare } : {};
      this.#out.push(open('p', hidden));
      this.#lines(lines.slice(from, to), inlines);
      this.#out.push(close('p', hidden));
      if (!mark || !made) continue;
      this.#made = { close: close('blockquote'), mark };
      this.#out.push(this.#made.close);
    }
  }

  /** The quotation that takes a whole line, apart from marks around it; one that takes a part goes to `partial`. */
  #sourceOf(line: readonly Token[], partial: Set<Mark>): Mark | null {
    const texts = line.filter((token) => token.type === 'text');
    const [first, last] = [texts[0], texts.at(-1)];
    if (!first || !last) return null;
    const found = overlapping(this.#quotations, first.start, last.end);
    const [mark] = found;
    const around = mark && this.#body.slice(first.start, mark.start) + this.#body.slice(mark.end, last.end);
    if (found.length === 1 && mark && !LETTER.test(around ?? '')) return mark;
    for (const part of found) partial.add(part);
    return null;
  }

  /** Opens a block for a quotation, unless there is a `>` block around it: that one takes it then. */
  #beginQuotation(mark: Mark): boolean {
    const out = this.#out;
    const block = open('blockquote', { reference: mark.index });
    const around = this.#open.findLast(({ tag }) => tag === 'blockquote');
    if (!around) {
      if (this.#made?.mark === mark && out.at(-1) === this.#made.close) out.pop();
      else {
        out.push(block);
        this.#label(mark);
      }
      return true;
    }
    if (around.reference === undefined) {
      around.reference = mark.index;
      if (out.at(-1) === around) this.#label(mark);
    } else if (around.reference !== mark.index && this.#open.at(-1) === around) {
      // A block that quotes two people is two quotations.
      out.push(close('blockquote'), block);
      this.#open[this.#open.length - 1] = block;
      this.#label(mark);
    }
    return false;
  }

  #label({ label: text, href, start, index: reference }: Mark): void {
    if (!text) return;
    const words = { type: 'text', text, start, end: start } as const;
    this.#out.push(open('p'), open('a', { href, reference }), words, close('a'), close('p'));
  }

  /** Writes lines; emphasis that is open at their end is closed, and opened again in the next ones. */
  #lines(lines: readonly (readonly Token[])[], inlines: OpenToken[]): void {
    const out = this.#out;
    out.push(...inlines);
    for (const [index, line] of lines.entries()) {
      if (index) out.push({ type: 'void', tag: 'br' });
      for (const token of line) {
        if (token.type === 'open') inlines.push(token);
        else if (token.type === 'close') inlines.pop();
        out.push(token);
      }
    }
    for (const { tag } of [...inlines].reverse()) out.push(close(tag));
  }
}

/** A paragraph's tokens, line by line. */
function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'void') lines.push([]);
    else lines.at(-1)!.push(token);
  }
  return lines;
}
