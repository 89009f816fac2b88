import { linkHref } from './links.js';
import { parseMarkdown } from './markdown/blocks.js';
import { unescape } from './markdown/characters.js';
import type { Token } from './markdown/tokens.js';
import { isPlain } from './plain.js';

const INLINE = /^(?:a|code|em|strong)$/;
const HTML_BREAK = /<\/?(?:blockquote|br|div|h[1-6]|hr|li|ol|p|pre|t[dhr]|ul)\b[^<>]*>/gi;

/**
 * A comment's first words, without markup, in one line of at most `length` UTF-16 units; cut at a word where
 * there is one, with an ellipsis. Its own words before those that it quotes. Text, and only to be shown as text.
 */
export function excerpt(body: string, length: number, format: 'markdown' | 'html' = 'markdown'): string {
  const start = body.slice(0, Math.max(4096, length * 8));
  const words = format === 'html' ? htmlWords(start) : isPlain(start) ? start : markdownWords(start);
  return cut(words.replace(/\s+/g, ' ').trim(), length);
}

function markdownWords(body: string): string {
  const tokens = parseMarkdown(body, linkHref);
  let depth = 0;
  const own = tokens.filter((token) => {
    if (token.type === 'open' && token.tag === 'blockquote') depth++;
    if (token.type === 'close' && token.tag === 'blockquote') depth--;
    return depth === 0;
  });
  return joined(own).trim() || joined(tokens);
}

function joined(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (token.type === 'text' ? token.text : INLINE.test(token.tag) ? '' : ' '))
    .join('');
}

/** Tags are dropped and not read: what comes out is never taken for HTML again. */
function htmlWords(html: string): string {
  const [first, ...others] = html.split(/<(?:script|style)\b/i);
  const behind = others.map((part) =>
    part
      .split(/<\/(?:script|style)\b[^<>]*>/i)
      .slice(1)
      .join(' '),
  );
  const text = [first, ...behind]
    .join(' ')
    .replace(HTML_BREAK, ' ')
    .replace(/<[^<>]*>/g, '');
  return text.replace(/&#?\w+;/g, unescape);
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  const end = space > length / 2 ? space : wholeCharacters(text, length - 1);
  return `${text.slice(0, end).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** How many units of a text can be shown without cutting what a reader sees as one character. */
function wholeCharacters(text: string, length: number): number {
  let end = 0;
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { index } of segmenter.segment(text.slice(0, length + 32))) if (index <= length) end = index;
  return end;
}
