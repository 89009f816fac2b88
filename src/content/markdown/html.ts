import type { OpenToken, Token } from './tokens.js';

/** Tokens as HTML. Every text is escaped; the only attribute is a link's `href`. */
export function toHtml(tokens: readonly Token[]): string {
  let html = '';
  for (const token of tokens) {
    if (token.type === 'text') html += escape(token.text);
    else if (token.type === 'void') html += `<${token.tag}>`;
    else if (token.bare) continue;
    else if (token.type === 'close') html += `</${token.tag}>`;
    else html += token.tag === 'a' ? `<a href="${escape(token.href ?? '')}">` : `<${token.tag}>`;
  }
  return html;
}

const ANNOTATED = 'a, blockquote, ol';

/**
 * Sets what `href` alone can't carry on the sanitised nodes of `toHtml`: an ordered list's first number, and
 * `data-reference`, the index of the reference that a link or quotation stands for.
 */
export function annotate(root: ParentNode, tokens: readonly Token[]): void {
  const opened = tokens.filter(
    (token): token is OpenToken => token.type === 'open' && ANNOTATED.split(', ').includes(token.tag),
  );
  const elements = root.querySelectorAll<HTMLElement>(ANNOTATED);
  if (elements.length !== opened.length) return;
  for (const [index, { first, reference }] of opened.entries()) {
    if (first !== undefined) elements[index]!.setAttribute('start', String(first));
    if (reference !== undefined) elements[index]!.setAttribute('data-reference', String(reference));
  }
}

function escape(text: string): string {
  return text.replace(/[&<>"\0]/g, (char) => `&#${char.charCodeAt(0) || 0xfffd};`);
}
