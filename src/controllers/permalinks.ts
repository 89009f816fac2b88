import { COMMENT_HASH, commentIdOf } from './comment-address.js';

/** Newer engines tell how one came to an address; TypeScript's library does not know them yet. */
declare const navigation: EventTarget | undefined;

/**
 * Follows the page's address. The browser can't see the articles in a shadow root, so `#comment-<id>` is resolved here: when
 * the address changes, and with Back.
 *
 * @param open - Shows the comment (null: none), and scrolls to it unless the browser has brought the reader to where they were.
 * @returns goes to a comment with an entry in the history, so that Back returns to where one read
 */
export function permalinks(
  open: (id: string | null, scroll: boolean) => void,
  signal: AbortSignal,
): (id: string) => void {
  let goingBack = false;
  const onEntry = (event: Event): void => {
    goingBack = (event as Event & { navigationType?: string }).navigationType === 'traverse';
  };
  if (typeof navigation !== 'undefined') {
    navigation.addEventListener('currententrychange', onEntry, { signal });
  }
  addEventListener(
    'hashchange',
    () => {
      // Going back, the browser restores the place where one read; jumping to the comment's head would undo that.
      open(commentIdOf(location.hash), !goingBack);
      goingBack = false;
    },
    { signal },
  );
  return (id) => {
    // Not `location.hash`: on a page with a <base> a fragment link would leave the page.
    history.pushState(history.state, '', location.pathname + location.search + COMMENT_HASH + id);
    open(id, true);
  };
}
