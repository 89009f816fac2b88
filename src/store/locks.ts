import type { Locks } from './platform.js';

/** Does `work` while no other tab holds `name`; at once where there are no locks. Never throws. */
export async function hold(
  locks: Locks | null,
  name: string,
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  let begun = false;
  const begin = (): Promise<void> => {
    begun = true;
    return work();
  };
  try {
    await locks?.request(name, { signal }, begin);
  } catch {
    // Refused, as in a sandboxed frame, or aborted.
  }
  if (!begun && !signal.aborted) await work();
}
