const KEY = 'comment-thread/name';

/** The name that this browser was asked to remember; empty where there is none, or where storage is refused. */
export function recallName(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a name for the next comment on any page of this site; an empty one is forgotten. */
export function rememberName(name: string): void {
  try {
    if (name) localStorage.setItem(KEY, name);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is refused: the name is asked for again.
  }
}
