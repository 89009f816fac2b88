import { lineBefore } from './may-trigger.js';

/** A place in the text where somebody seems to be named: from `start` to the caret. */
export interface Trigger {
  readonly start: number;
  /** What was typed of the name, the time or the words. */
  readonly query: string;
}

const NAME_WORDS = 4;
const AT =
  /(?:^|[\s([{"'“„«（「¡¿>*_]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[@＠]((?:[^\s@＠][^\n@＠]*)?)$/u;
const PARENS = /[(（]([^\n()（）]{0,24})$/u;
/** Up to four words before them, first with the signs that may stand in a name: `R&D`, `Anne + Paul`. */
const BEFORE_PARENS = [
  /[\p{L}\p{M}\p{N}.'’_-][^\s()（）]*(?: [^\s()（）]+){0,3} ?$/u,
  /[\p{L}\p{M}\p{N}.'’_-]+(?: [\p{L}\p{M}\p{N}.'’_-]+){0,3} ?$/u,
];

/**
 * What is being named at the caret: `@Bob`, `@9:16`, `@some words`, or `Bob (9:1` where `isName` knows the words before the
 * parenthesis. Null where nobody is, and in code.
 */
export function triggerAt(text: string, caret: number, isName: (words: string) => boolean): Trigger | null {
  const before = lineBefore(text, caret);
  if (isInCode(text, caret)) return null;
  const at = AT.exec(before);
  if (at) return { start: caret - at[1]!.length - 1, query: at[1]! };
  const parens = PARENS.exec(before);
  if (!parens) return null;
  const named = before.slice(0, parens.index);
  for (const pattern of BEFORE_PARENS) {
    const parts = pattern.exec(named)?.[0].trimEnd().split(' ') ?? [];
    for (let count = Math.min(NAME_WORDS, parts.length); count > 0; count--) {
      const name = parts.slice(-count).join(' ');
      if (!isName(name)) continue;
      const start = caret - before.length + named.trimEnd().length - name.length;
      return { start, query: `${name} ${parens[1]!}` };
    }
  }
  return null;
}

/** In a fence, or behind a lone backtick of the line. */
export function isInCode(text: string, caret: number): boolean {
  const before = text.slice(0, caret);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const fences = before.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0;
  return fences % 2 === 1 || (line.match(/`/g)?.length ?? 0) % 2 === 1;
}
