import { neighbour } from '../list/boxes.js';
import { quotableText } from './quotable-text.js';

/** Words that are selected in one comment. */
export interface SelectedWords {
  /** The comment's id. */
  readonly id: string;
  /** The words as Markdown. */
  readonly text: string;
  readonly range: Range;
}

/** What is selected in the text of one comment; null where it is nothing, or in several. */
export function selectedWords(root: ShadowRoot): SelectedWords | null {
  const range = selectedRange(root);
  const first = range && articleAt(range.startContainer);
  const last = range && articleAt(range.endContainer);
  // A triple click selects up to the beginning of what comes next, without a word of it.
  if (!first || !last || (first !== last && neighbour(first, 'next') !== last)) return null;
  const found = [...new Set([first, last])].flatMap((article) => wordsIn(article, range));
  return found.length === 1 ? found[0]! : null;
}

/**
 * The selection as a range inside of a shadow root. `getComposedRanges` is in Chromium since 137, Firefox since 142, Safari since
 * 17 (there with a list of roots at first); before that, Chromium asked the root, and Firefox the document.
 */
function selectedRange(root: ShadowRoot & { getSelection?(): Selection | null }): Range | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return null;
  const found = composedRange(selection, root) ?? (root.getSelection?.() ?? selection).getRangeAt(0);
  const { startContainer, startOffset, endContainer, endOffset } = found;
  if (!root.contains(startContainer) || !root.contains(endContainer)) return null;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.collapsed ? null : range;
}

function composedRange(selection: Selection, root: ShadowRoot): StaticRange | null {
  const compose = selection.getComposedRanges as Selection['getComposedRanges'] | undefined;
  if (!compose) return null;
  try {
    return compose.call(selection, { shadowRoots: [root] })[0] ?? null;
  } catch {
    return (compose as unknown as (...roots: ShadowRoot[]) => StaticRange[]).call(selection, root)[0] ?? null;
  }
}

function articleAt(node: Node): HTMLElement | null {
  return (node instanceof Element ? node : node.parentElement)?.closest('article') ?? null;
}

function wordsIn(article: HTMLElement, selected: Range): SelectedWords[] {
  const body = article.querySelector('[part~=body]');
  if (!body || !selected.intersectsNode(body)) return [];
  const range = selected.cloneRange();
  const whole = document.createRange();
  whole.selectNodeContents(body);
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) range.setStart(body, 0);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) range.setEnd(body, body.childNodes.length);
  const text = quotableText(range.cloneContents());
  return text ? [{ id: article.id.slice('comment-'.length), text, range }] : [];
}
