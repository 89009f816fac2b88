import { compareQuotation } from '../../conversation/quotations/compare.js';

const BLOCKS = 'p, li, pre, blockquote, div, ol, ul, hr, br, footer';

/** The text of some nodes, with a line for each block, and where each letter of it stands. */
class DomText {
  readonly text: string;
  readonly #nodes: { readonly node: Text; readonly start: number }[] = [];

  constructor(root: Element | DocumentFragment) {
    let text = '';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element) {
        if (node.matches(BLOCKS)) text += '\n';
      } else if (!node.parentElement?.closest('[part~=check], [part~=cite], .quiet')) {
        this.#nodes.push({ node: node as Text, start: text.length });
        text += (node as Text).data;
      }
    }
    this.text = text;
  }

  /** The pieces of text nodes that make up a stretch. */
  ranges(start: number, end: number): Range[] {
    return this.#nodes.flatMap(({ node, start: from }) => {
      const [first, last] = [Math.max(start - from, 0), Math.min(end - from, node.length)];
      if (first >= last) return [];
      const range = document.createRange();
      range.setStart(node, first);
      range.setEnd(node, last);
      return [range];
    });
  }
}

/** Where the words of a quotation stand in a comment as it is shown; empty where they do not. */
export function quotedRanges(root: Element | DocumentFragment, quotation: string): Range[] {
  const shown = new DomText(root);
  const found = compareQuotation(quotation, shown.text);
  return found ? shown.ranges(...found.source) : [];
}

/** Puts the quoted words into `mark` elements. True where there are some. */
export function markQuoted(root: DocumentFragment, quotation: string): boolean {
  const ranges = quotedRanges(root, quotation);
  for (const range of ranges) range.surroundContents(document.createElement('mark'));
  return ranges.length > 0;
}

const NAME = 'comment-quoted';

/** Shows words of a comment in the list as quoted, without touching its nodes; one quotation at a time. */
export function highlightQuoted(root: Element | null, quotation: string): void {
  // An engine without it shows the comment without the mark.
  if (!('highlights' in CSS)) return;
  const ranges = root ? quotedRanges(root, quotation) : [];
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
  else CSS.highlights.delete(NAME);
}
