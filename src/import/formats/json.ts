import type { CommentError } from '../../model/errors.js';
import { badData, cleanText } from '../kit/place.js';

const SPACE = /[ \t\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A text under a name, without what JSON can write as `\u0000` and no database keeps; a number or truth value as text, since ids
 * are now one, now the other. Empty where there is none.
 */
export function textIn(fields: JsonObject, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (typeof value === 'string') return cleanText(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** An object under a name; an empty one where there is none. */
export function fieldsIn(fields: JsonObject, name: string): JsonObject {
  const value = fields[name];
  return isObject(value) ? value : {};
}

/** Gives what to throw of something that can't be read. */
export type Fail = (message: string) => CommentError;

/** The objects of an array that begins there in the text, each with what to throw of it. */
export function* rowsOf(
  list: readonly unknown[],
  text: string,
  start: number,
): Generator<[JsonObject, Fail]> {
  for (const [index, row] of list.entries()) {
    const fail: Fail = (message) => badData(message, text, offsetOfItem(text, start, index));
    if (!isObject(row)) throw fail('This is no comment');
    yield [row, fail];
  }
}

/** Where an item of an array stands that begins there. */
function offsetOfItem(text: string, start: number, index: number): number {
  let left = index;
  let depth = 0;
  let at = start;
  for (; at < text.length && (left > 0 || depth === 0); at++) {
    const sign = text[at] ?? '';
    if (sign === '"') at = Math.max(at, endOfString(text, at) - 1);
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    else if (sign === ',' && depth === 1) left--;
  }
  return endOf(SPACE, text, at);
}

/** `JSON.parse`, of a part of a text, that throws `BAD_DATA` with the place, which engines tell in their own ways or not at all. */
export function parseJson(text: string, start = 0, end = text.length): unknown {
  const part = text.slice(start, end);
  try {
    return JSON.parse(part);
  } catch (cause) {
    throw badData('This is no JSON from here on', text, start + errorOffset(part), cause);
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
