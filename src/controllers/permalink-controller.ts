import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PREFIX = '#comment-';

/** Newer engines tell how one came to an address; TypeScript's library does not know them yet. */
interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}
declare const navigation: NavigationLike | undefined;

/** The id in a link to a comment; null for any other address. */
export function commentIdOf(hash: string): string | null {
  if (!hash.startsWith(PREFIX)) return null;
  try {
    return decodeURIComponent(hash.slice(PREFIX.length)) || null;
  } catch {
    return null;
  }
}

/**
 * Follows the page's address. The browser can't see the articles in a shadow root, so `#comment-<id>` is resolved here:
 * on load, when the address changes, and with Back.
 */
export class PermalinkController implements ReactiveController {
  readonly #open: (id: string | null, scroll: boolean) => void;
  #listening: AbortController | null = null;
  #goingBack = false;

  /** @param open - Shows the comment, and scrolls to it unless the browser has brought the reader to where they were. */
  constructor(host: ReactiveControllerHost, open: (id: string | null, scroll: boolean) => void) {
    this.#open = open;
    host.addController(this);
  }

  /** The comment that the address names now. */
  get id(): string | null {
    return commentIdOf(location.hash);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('hashchange', () => this.#follow(), { signal });
    if (typeof navigation === 'undefined') return;
    const onEntry = (event: Event): void => {
      this.#goingBack = (event as Event & { navigationType?: string }).navigationType === 'traverse';
    };
    navigation.addEventListener('currententrychange', onEntry, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** Goes to a comment with an entry in the history, so that Back returns to where one read. */
  go(id: string): void {
    // Not `location.hash`: on a page with a <base> a fragment link would leave the page.
    history.pushState(history.state, '', `${location.pathname}${location.search}${PREFIX}${id}`);
    this.#open(id, true);
  }

  #follow(): void {
    const { id } = this;
    // Going back, the browser restores the place where one read; jumping to the comment's head would undo that.
    this.#open(id, !this.#goingBack);
    this.#goingBack = false;
  }
}
