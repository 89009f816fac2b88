import type { CommentAdapter } from '../adapters/adapter.js';
import type { CommentErrorCode } from '../model/errors.js';

/** One of the ten rules that stand at `CommentAdapter`, or what is said there of one of its methods. */
export type Rule = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | Exclude<keyof CommentAdapter, 'name'>;

/** A test of the suite failed: the message says which rule is broken, and by what. */
export class BrokenRule<Name extends number | string = Rule> extends Error {
  override readonly name = 'BrokenRule';
  /** The rule, or, of a store or a driver, the area. */
  readonly rule: Name;

  constructor(rule: Name, message: string, options?: ErrorOptions) {
    super(`${ruleName(rule)}: ${message}`, options);
    this.rule = rule;
  }
}

export function ruleName(rule: number | string): string {
  return typeof rule === 'number' ? `rule ${rule}` : rule;
}

/** JSON with sorted keys and without absent fields: equal for what is equal, whatever backend it went through. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? 'undefined'
  );
}

/** The checks of a test. Each throws `BrokenRule`. */
export interface Checks {
  readonly holds: (condition: boolean, otherwise: string) => void;
  readonly equal: (actual: unknown, expected: unknown, what: string) => void;
  /** The call must be refused with a `CommentError` of that code; gives it. */
  readonly refused: (call: Promise<unknown>, code: CommentErrorCode, what: string) => Promise<RefusedError>;
}

/** The closed list. */
const CODES: Readonly<Record<CommentErrorCode, true>> = {
  ABORTED: true,
  OFFLINE: true,
  UNAVAILABLE: true,
  RATE_LIMITED: true,
  NOT_FOUND: true,
  CONFLICT: true,
  INVALID: true,
  TOO_LONG: true,
  FORBIDDEN: true,
  CLOSED: true,
  STORAGE_BLOCKED: true,
  STORAGE_FULL: true,
  STORAGE_LOST: true,
  BAD_DATA: true,
  UNKNOWN: true,
};

/** What a `CommentError` looks like, also one of another copy of this package. */
export interface RefusedError {
  readonly code: CommentErrorCode;
  readonly current?: unknown;
  readonly cause?: unknown;
}

export function isCommentError(error: unknown): error is RefusedError & Error {
  return (
    error instanceof Error &&
    error.name === 'CommentError' &&
    'code' in error &&
    Object.hasOwn(CODES, String(error.code))
  );
}

export function checksOf(rule: number | string): Checks {
  return {
    holds(condition, otherwise) {
      if (!condition) throw new BrokenRule(rule, otherwise);
    },

    equal(actual, expected, what) {
      const [is, should] = [canonical(actual), canonical(expected)];
      if (is !== should) throw new BrokenRule(rule, `${what} is ${is}, not ${should}`);
    },

    async refused(call, code, what) {
      const outcome = await outcomeOf(call);
      if (isCommentError(outcome) && outcome.code === code) return outcome;
      const found = isCommentError(outcome) ? `was refused with ${outcome.code}` : describe(outcome);
      throw new BrokenRule(rule, `${what} must be refused with ${code}; it ${found}`, { cause: outcome });
    },
  };
}

/** What a call threw, or that it was done. */
export function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'was done',
    (error: unknown) => error,
  );
}

/** That in words. */
export function describe(outcome: unknown): string {
  if (typeof outcome === 'string') return outcome;
  const { name, code } = (outcome ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  if (name === 'CommentError')
    return `threw a CommentError of a code that is not in the list: ${String(code)}`;
  return `threw what is no CommentError: ${String(outcome)}`;
}
