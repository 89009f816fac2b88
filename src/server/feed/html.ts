import { parseMarkdown } from '../../content/markdown/blocks.js';
import type { Token } from '../../content/markdown/tokens.js';

/** A text with more is shown as it is. */
const LONGEST = 65_536;

/**
 * A comment's text as HTML for a feed. There is no DOM here and so no DOMPurify, and none is needed: what people typed
 * is never taken for HTML, but read as Markdown, whose tokens are written with ten tags, text that is escaped, and
 * addresses that are http, https or mailto. Of a comment that was imported as HTML the tags are left out.
 */
export function htmlOf(body: string, format: 'markdown' | 'html' = 'markdown'): string {
  if (format === 'html') return `<p>${body.replace(/<[^>]*>?/g, ' ').replace(/[>"]/g, escape)}</p>`;
  if (body.length > LONGEST) return `<pre>${escape(body)}</pre>`;
  return tokensOf(body).map(tagOf).join('');
}

/** Its words in one line, cut at a word. */
export function wordsOf(body: string, format: 'markdown' | 'html' = 'markdown', length = 80): string {
  const start = body.slice(0, length * 8);
  const text = format === 'html' ? start.replace(/<[^>]*>?/g, ' ') : tokensOf(start).map(textOf).join('');
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= length) return words;
  const space = words.lastIndexOf(' ', length);
  return `${words.slice(0, space > 0 ? space : length).replace(/\p{Surrogate}$/u, '')}…`;
}

function tokensOf(body: string): readonly Token[] {
  return parseMarkdown(body, addressOf);
}

/** Where a link may lead. What leads to another comment is a text here: a reader of feeds has no page for it. */
function addressOf(destination: string): string | null {
  const url = URL.canParse(destination) ? new URL(destination) : null;
  return url && /^(https?|mailto):$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
}

function tagOf(token: Token): string {
  if (token.type === 'text') return escape(token.text);
  if (token.type === 'void') return `<${token.tag}>`;
  if (token.bare) return '';
  if (token.type === 'close') return `</${token.tag}>`;
  if (token.tag !== 'a') return `<${token.tag}>`;
  return `<a href="${escape(token.href ?? '')}" rel="nofollow ugc noopener noreferrer">`;
}

function textOf(token: Token): string {
  if (token.type === 'text') return token.text;
  return /^(a|code|em|strong)$/.test(token.tag) ? '' : ' ';
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
