/**
 * Looks something up once for all who ask for the same in one turn of the event loop. Nobody gets anything old by that:
 * who has learned of a change by an answer asks in a later turn. A runtime without turns looks each time.
 */
export function onceATurn<Result>(look: (key: string) => Promise<Result>): (key: string) => Promise<Result> {
  const later = globalThis.setImmediate as ((act: () => void) => unknown) | undefined;
  if (!later) return look;
  let known = new Map<string, Promise<Result>>();
  return (key) => {
    let result = known.get(key);
    if (!result) {
      if (known.size === 0) later(() => (known = new Map()));
      result = look(key);
      known.set(key, result);
      // What failed is not the answer to anybody else.
      const own = known;
      result.catch(() => own.delete(key));
    }
    return result;
  };
}
