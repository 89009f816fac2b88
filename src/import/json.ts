import { badData } from './place.js';

const SPACE = /[ \t\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `JSON.parse` that throws `BAD_DATA` with the place, which engines tell in their own ways or not at all. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw badData('This is no JSON from here on', text, errorOffset(text), cause);
  }
}

/** Where JSON stops being JSON: at the first token that may not follow the one before it. */
function errorOffset(text: string): number {
  const open: string[] = [];
  let expected: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'next' | 'nothing' = 'value';
  for (let at = endOf(SPACE, text, 0); ;) {
    const sign = text[at] ?? '';
    const isValue: boolean = expected.startsWith('value');
    if (isValue && (sign === '{' || sign === '[')) {
      open.push(sign === '{' ? '}' : ']');
      expected = sign === '{' ? 'key or end' : 'value or end';
      at++;
    } else if (sign !== '' && sign === open.at(-1) && (expected === 'next' || expected.endsWith('or end'))) {
      open.pop();
      expected = open.length > 0 ? 'next' : 'nothing';
      at++;
    } else if (expected === 'colon' ? sign === ':' : expected === 'next' && sign === ',') {
      expected = sign === ':' || open.at(-1) === ']' ? 'value' : 'key';
      at++;
    } else if (isValue || (sign === '"' && expected.startsWith('key'))) {
      const end = sign === '"' ? endOfString(text, at) : endOf(SCALAR, text, at);
      if (end === at) return at;
      expected = isValue ? (open.length > 0 ? 'next' : 'nothing') : 'colon';
      at = end;
    } else return at;
    at = endOf(SPACE, text, at);
  }
}

/** Behind the closing quote; where there is none, or the string is not well-formed, its beginning. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (text[before - 1] === '\\') before--;
    if ((quote - before) % 2 === 1) continue;
    try {
      JSON.parse(text.slice(start, quote + 1));
      return quote + 1;
    } catch {
      return start;
    }
  }
  return start;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
