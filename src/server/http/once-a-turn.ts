import { APART } from './apart.js';

export interface OnceATurn<Result> {
  (key: string): Promise<Result>;
  /** What was found in this turn, or can be found at once; undefined where it has to be waited for. */
  readonly known: (key: string) => Result | undefined;
  /** What was found may have changed, and what is looked for at the moment: to be called after every write. */
  readonly forget: () => void;
}

/**
 * Looks something up once for all who ask for the same in one turn of the event loop. Nobody gets anything old by that: a
 * write of this process makes it forget, and who has learned of one of another process by an answer asks in a later turn. A
 * runtime without turns looks each time, and so does one where nobody may wait for what another request has begun: the end of
 * a turn that it has begun may never come there.
 */
export function onceATurn<Result extends object>(
  look: (key: string) => Promise<Result>,
  lookNow?: (key: string) => Result | null,
): OnceATurn<Result> {
  const later = APART ? undefined : (globalThis.setImmediate as ((act: () => void) => unknown) | undefined);
  let looks = new Map<string, Promise<Result>>();
  let found = new Map<string, Result>();

  function forget(): void {
    looks = new Map();
    found = new Map();
  }

  /** To be called before the first is kept. */
  function begin(): void {
    if (looks.size === 0 && found.size === 0) later?.(forget);
  }

  function begun(key: string): Promise<Result> {
    begin();
    const own = { looks, found };
    const result = look(key);
    looks.set(key, result);
    result.then(
      (value) => own.found.set(key, value),
      // What failed is not the answer to anybody else.
      () => own.looks.delete(key),
    );
    return result;
  }

  function known(key: string): Result | undefined {
    const before = found.get(key);
    if (before || !later || !lookNow) return before;
    const result = lookNow(key) ?? undefined;
    if (result) {
      begin();
      found.set(key, result);
    }
    return result;
  }

  const ask = (key: string): Promise<Result> => (later ? (looks.get(key) ?? begun(key)) : look(key));
  return Object.assign(ask, { known, forget });
}
