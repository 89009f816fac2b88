import { parseJson } from './json.js';

/** A value of JSON, and where it begins in the text. */
export type JsonDocument = readonly [value: unknown, start: number];

/**
 * The values of JSON that stand one behind the other, with or without space between them, as programs write page after page; those of an
 * array that is alone, or one of several, as if each stood for itself. Throws `BAD_DATA` with the place of what is no JSON.
 */
export function jsonDocuments(text: string): JsonDocument[] {
  return piecesOf(text).flatMap(([start, end]) => {
    const value = parseJson(text, start, end);
    return Array.isArray(value)
      ? value.map((item: unknown): JsonDocument => [item, start])
      : [[value, start] satisfies JsonDocument];
  });
}

/** Where each begins and ends; what stands behind the last that is closed belongs to one more, which can't be read. */
function piecesOf(text: string): [start: number, end: number][] {
  const pieces: [number, number][] = [];
  const signs = /["{}[\]\\]/g;
  let start = 0;
  let depth = 0;
  let quoted = false;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    const [sign] = match;
    if (sign === '\\') signs.lastIndex++;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '{' || sign === '[') depth++;
    else if (--depth <= 0) {
      pieces.push([start, signs.lastIndex]);
      start = signs.lastIndex;
      depth = 0;
    }
  }
  if (pieces.length === 0 || text.slice(start).trim() !== '') pieces.push([start, text.length]);
  return pieces;
}
