import type { Tag } from './tokens.js';

/** A run of `*` or `_`: it may close emphasis before it, open emphasis behind it, and keep some as letters. */
export interface Delimiter {
  readonly type: 'delimiter';
  readonly char: string;
  /** Where the run stands, in units of the source. */
  readonly start: number;
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

const SPACE_AFTER = /^(?:\s|$)/;
const SPACE_BEFORE = /(?:\s|^)$/;
const MARK_AFTER = /^[\p{P}\p{S}]/u;
const MARK_BEFORE = /[\p{P}\p{S}]$/u;

/** Reads a run's flanks (CommonMark 0.31.2, 6.2): `before` and `after` are the units next to it, two at most. */
export function delimiter(run: string, start: number, before: string, after: string): Delimiter {
  const spaceBefore = SPACE_BEFORE.test(before);
  const spaceAfter = SPACE_AFTER.test(after);
  const markBefore = MARK_BEFORE.test(before);
  const markAfter = MARK_AFTER.test(after);
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  const intraword = run.startsWith('*');
  return {
    type: 'delimiter',
    char: run.charAt(0),
    start,
    length: run.length,
    canOpen: left && (intraword || !right || markBefore),
    canClose: right && (intraword || !left || markAfter),
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
  return (
    !both || (opener.length + closer.length) % 3 > 0 || (opener.length % 3 === 0 && closer.length % 3 === 0)
  );
}
