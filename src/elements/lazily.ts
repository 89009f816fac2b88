/**
 * Loads a part when it is first used, and uses it at once from then on. Where it can't be had, because there is no network, nothing
 * happens, and the next use tries again.
 */
export function lazily<Part>(load: () => Promise<Part>): (use: (part: Part) => void) => Promise<void> {
  let part: Part | undefined;
  let loading: Promise<Part> | null = null;
  return async (use) => {
    if (!part) {
      try {
        part = await (loading ??= load());
      } catch {
        loading = null;
        return;
      }
    }
    use(part);
  };
}
