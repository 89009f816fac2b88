import type { OpenToken, Token } from './tokens.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\0': '\uFFFD',
};

/** Tokens as HTML. Every text is escaped; the only attribute is a link's `href`. */
export function toHtml(tokens: readonly Token[]): string {
  let html = '';
  for (const token of tokens) {
    if (token.type === 'text') html += escape(token.text);
    else if (token.type === 'void') html += `<${token.tag}>`;
    else if (token.bare) continue;
    else if (token.type === 'close') html += `</${token.tag}>`;
    else html += token.href ? `<a href="${escape(token.href)}">` : `<${token.tag}>`;
  }
  return html;
}

/**
 * Sets what `href` alone can't carry on the sanitised nodes of `toHtml`: an ordered list's first number, and
 * `data-reference`, the index of the reference that a link or quotation stands for.
 */
export function annotate(root: ParentNode, tokens: readonly Token[]): void {
  for (const tag of ['a', 'blockquote', 'ol'] as const) {
    const opened = tokens.filter((token): token is OpenToken => token.type === 'open' && token.tag === tag);
    if (!opened.some(({ first, reference }) => first !== undefined || reference !== undefined)) continue;
    const elements = root.querySelectorAll<HTMLElement>(tag);
    if (elements.length !== opened.length) continue;
    for (const [index, { first, reference }] of opened.entries()) {
      if (first !== undefined) elements[index]!.setAttribute('start', String(first));
      if (reference !== undefined) elements[index]!.dataset['reference'] = String(reference);
    }
  }
}

function escape(text: string): string {
  return text.replace(/[&<>"\0]/g, (char) => ENTITIES[char]!);
}
