const KEY = 'comment-thread/moderation/shortcuts';

/** Whether single keys are shortcuts; so it is unless a moderator has turned them off in this browser. */
export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function turnShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Then it holds until the page is closed.
  }
}
