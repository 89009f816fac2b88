import type { Reference } from '../../model/reference.js';

/** A text in which nothing is made a link. */
const FIXED = 'a, code, pre';

/**
 * Puts mentions into the nodes of an HTML text. References are known by their place in the source, and the nodes of an HTML text
 * have none. So a link that leads to a comment is a mention, and a mention that was typed becomes a link where its words stand
 * once in the whole text, and in one piece. Quotations are left as they were written: their sources show who quotes them.
 */
export function linkHtmlReferences(
  nodes: DocumentFragment,
  body: string,
  references: readonly Reference[],
): void {
  for (const link of nodes.querySelectorAll('a[href^="#comment-"]')) link.setAttribute('part', 'mention');
  for (const [index, { kind, start, end, targets }] of references.entries()) {
    const words = body.slice(start, end);
    const text = kind === 'mention' && !/[<&]/.test(words) ? onlyText(nodes, words) : null;
    if (!text) continue;
    const link = document.createElement('a');
    link.href = `#comment-${targets[0]}`;
    link.dataset['reference'] = String(index);
    text.before(link);
    link.append(text);
  }
}

/** The words as a text node of their own; null where they are not there, or more than once. */
function onlyText(nodes: DocumentFragment, words: string): Text | null {
  if (nodes.textContent!.split(words).length !== 2) return null;
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.indexOf(words);
    if (at < 0) continue;
    if (text.parentElement?.closest(FIXED)) return null;
    const own = at > 0 ? text.splitText(at) : text;
    own.splitText(words.length);
    return own;
  }
  return null;
}
