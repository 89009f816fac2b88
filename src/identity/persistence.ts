/** What is used of `navigator`. */
export interface Keeper {
  readonly vendor?: string;
  readonly storage?: Partial<Pick<StorageManager, 'persist' | 'persisted'>>;
}

/**
 * Whether the browser has promised to keep what this site stores until somebody clears it, also when it runs out of room;
 * false where it promises nothing, or can't be asked.
 *
 * @param ask - Ask for that promise: `quietly` only where nobody is asked in turn, which Gecko does and Blink and WebKit
 *   don't. They are told apart by `navigator.vendor` (HTML, section 8.10.1.1), which is '' in Gecko.
 */
export async function isPromised(
  ask: 'no' | 'quietly' | 'yes',
  { vendor, storage }: Keeper = (globalThis.navigator as Keeper | undefined) ?? {},
): Promise<boolean> {
  try {
    if (await storage?.persisted?.()) return true;
    if (ask === 'no' || (ask === 'quietly' && !vendor)) return false;
    return (await storage?.persist?.()) ?? false;
  } catch {
    // A page without a storage of its own, as a sandboxed frame.
    return false;
  }
}
