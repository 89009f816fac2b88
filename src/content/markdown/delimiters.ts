import type { Tag } from './tokens.js';

/** A run of `*` or `_`: it may close emphasis before it, open emphasis behind it, and keep some as letters. */
export interface Delimiter {
  readonly type: 'delimiter';
  readonly char: string;
  /** Where what is left of the run begins, in units of the source. */
  start: number;
  /** How long it was. */
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** How many are not used up. */
  left: number;
  /** What it closes, innermost first. */
  readonly closes: Tag[];
  /** What it opens, innermost first. */
  readonly opens: Tag[];
}

/** 0 for white space and the ends of the text, 1 for punctuation and symbols, 2 for the rest. */
const weight = (char = ''): number => (/^\s?$/.test(char) ? 0 : /[\p{P}\p{S}]/u.test(char) ? 1 : 2);

/** Reads a run's flanks (CommonMark 0.31.2, 6.2) from the characters beside it. */
export function delimiter(run: string, start: number, charBefore?: string, charAfter?: string): Delimiter {
  const before = weight(charBefore);
  const after = weight(charAfter);
  const left = after > 1 || (after > 0 && before < 2);
  const right = before > 1 || (before > 0 && after < 2);
  const char = run.charAt(0);
  return {
    type: 'delimiter',
    char,
    start,
    length: run.length,
    canOpen: left && (char === '*' || !right || before === 1),
    canClose: right && (char === '*' || !left || after === 1),
    left: run.length,
    closes: [],
    opens: [],
  };
}

/**
 * Pairs the runs of one stretch of text. Every step either uses a run up, drops it, or raises the floor below
 * which runs of its kind are not looked at again; so the work is bound by the number of runs.
 */
export function pairDelimiters(runs: readonly Delimiter[]): void {
  const openers: Delimiter[] = [];
  const floors = new Map<string, number>();
  for (const closer of runs) {
    const kind = closer.char + String(closer.canOpen) + String(closer.length % 3);
    while (closer.canClose && closer.left) {
      let at = openers.length - 1;
      const floor = floors.get(kind) ?? 0;
      while (at >= 0 && openers[at]!.start >= floor && !fits(openers[at]!, closer)) at--;
      const opener = openers[at];
      if (!opener || opener.start < floor) {
        floors.set(kind, closer.start);
        break;
      }
      const used = opener.left > 1 && closer.left > 1 ? 2 : 1;
      opener.opens.push(used > 1 ? 'strong' : 'em');
      closer.closes.push(used > 1 ? 'strong' : 'em');
      closer.start += used;
      closer.left -= used;
      opener.left -= used;
      openers.length = opener.left ? at + 1 : at;
    }
    if (closer.canOpen && closer.left) openers.push(closer);
  }
}

/** The "multiple of three" rule keeps `*a**b*` from being read as two. */
function fits(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.char !== closer.char) return false;
  const both = opener.canClose || closer.canOpen;
  return !both || (opener.length + closer.length) % 3 > 0 || opener.length % 3 === 0;
}
