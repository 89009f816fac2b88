import { unescape } from './characters.js';

/**
 * The `(destination "title")` behind a link's text. A destination may hold parentheses, one in another at most.
 * An attempt in vain looks no further than the second `(`, `<` or title behind it, so many of them are no danger.
 */
const PLAIN = String.raw`(?:\\\S|[^\s()\\])`;
const DESTINATION = new RegExp(
  String.raw`\(\s*(?:<((?:\\.|[^<>\\\n])*)>|((?!<)(?:${PLAIN}|\((?:${PLAIN}|\(${PLAIN}*\))*\))*))` +
    String.raw`(?:\s+(?:"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\((?:\\[^]|[^()\\])*\)))?\s*\)`,
  'y',
);

/** Reads it at `at`. Titles are not kept. */
export function readDestination(text: string, at: number): { href: string; end: number } | null {
  DESTINATION.lastIndex = at;
  const match = DESTINATION.exec(text);
  return match && { href: unescape(match[1] ?? match[2]!), end: DESTINATION.lastIndex };
}
