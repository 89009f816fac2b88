/** The longest text that is read as Markdown or HTML, in UTF-16 units. A longer one is shown as it is, whole. */
export const MAX_MARKUP = 65_536;

/**
 * Anything that Markdown might read. It may match text that turns out to have no markup (that only costs the
 * detour), but never the reverse. No part of it can be made to look at the same stretch twice.
 */
const MARKUP =
  /\\(?:[!-/:-@[-`{-~]|[ \t]*[\r\n])|`|\*\S|(?:^|\W)_\S|\]\(|<[^\s<>]*[:@]|&#?\w+;|https?:\/\/|^[ \t]*(?:>|#{1,6}[ \t]|~~~|([-*_])[ \t]*\1[ \t]*\1|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$))/im;

/** Whether a Markdown text has no markup, so that `renderPlain` shows all there is to it. */
export function isPlain(body: string): boolean {
  return body.length > MAX_MARKUP || !MARKUP.test(body);
}

/**
 * Text without markup as paragraphs: a blank line parts them, a single newline is a line break. Makes text
 * nodes and nothing else, so there is nothing to sanitise. The tree is the one `renderBody` gives for it.
 */
export function renderPlain(body: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let paragraph: HTMLElement | null = null;
  for (const line of body.replaceAll('\0', '\uFFFD').split(/\r\n?|\n/)) {
    const text = line.replace(/^[ \t]+/, '').replace(/([^ \t])[ \t]+$/, '$1');
    if (!text) paragraph = null;
    else if (paragraph) paragraph.append(document.createElement('br'), text);
    else {
      paragraph = document.createElement('p');
      paragraph.append(text);
      fragment.append(paragraph);
    }
  }
  // Last: a browser reads a paragraph with this anew whenever something in it changes.
  for (const block of fragment.children) (block as HTMLElement).dir = 'auto';
  return fragment;
}
