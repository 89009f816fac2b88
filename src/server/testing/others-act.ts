/** A turn of the event loop: a database inside of this process may answer without one, and nobody else would have theirs. */
export function othersAct(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
