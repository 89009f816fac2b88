import { addressHere } from './address-here.js';
import { COMMENT_HASH, commentIdOf } from './comment-address.js';

/** Newer engines tell how one came to an address; TypeScript's library does not know them yet. */
declare const navigation: EventTarget | undefined;

/** Beside what the page itself may keep with its entries. */
const PLACE = 'comment-thread';

/**
 * Follows the page's address. The browser can't see the articles in a shadow root, so `#comment-<id>` is resolved here: when
 * the address changes, and with Back.
 *
 * @param open - Shows the comment (null: none), and scrolls to it unless the browser has brought the reader to where they were;
 * `place` is what was remembered of that.
 * @param here - What is to be remembered of where one reads, when one leaves for another comment. A plain, JSON-safe value.
 * @returns goes to a comment with an entry in the history, so that Back returns to where one read
 */
export function permalinks<Place>(
  open: (id: string | null, scroll: boolean, place: Place | undefined) => void,
  here: () => Place | undefined,
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
      const { [PLACE]: place } = (history.state ?? {}) as { [PLACE]?: Place };
      open(commentIdOf(location.hash), !goingBack, place);
      goingBack = false;
    },
    { signal },
  );
  return (id) => {
    const state = history.state as object | null;
    history.replaceState({ ...state, [PLACE]: here() }, '');
    // Where one read belongs to the entry that is left, also where it was remembered there before.
    history.pushState(state && { ...state, [PLACE]: undefined }, '', addressHere(COMMENT_HASH + id));
    open(id, true, undefined);
  };
}
