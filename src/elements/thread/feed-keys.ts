import { neighbour } from '../list/boxes.js';

/**
 * The keys of a feed (ARIA Authoring Practices, "Feed"): Page Down and Page Up go from article to article,
 * Control+Home and Control+End leave the feed at its two ends. A comment that is longer than the window is first read to
 * its end: then Page Down scrolls as it does everywhere.
 */
export function onFeedKey(event: KeyboardEvent, root: ShadowRoot): void {
  const origin = event.target as HTMLElement;
  const article = origin.closest('article');
  if (event.defaultPrevented || !article || isTyping(event.composedPath()[0] as HTMLElement)) return;
  const target = targetOf(event, article, root);
  if (!target) return;
  event.preventDefault();
  (target as HTMLElement).focus();
}

function targetOf(event: KeyboardEvent, article: HTMLElement, root: ShadowRoot): Element | null {
  const { top, bottom } = article.getBoundingClientRect();
  switch (event.key) {
    case 'PageDown':
      return bottom > innerHeight ? null : neighbour(article, 'next');
    case 'PageUp':
      return top < 0 ? null : neighbour(article, 'previous');
    case 'Home':
      return event.ctrlKey ? root.querySelector('[part~=order]') : null;
    case 'End':
      return event.ctrlKey ? root.querySelector('.end') : null;
    default:
      return null;
  }
}

function isTyping(element: HTMLElement): boolean {
  return element.matches('input, textarea, select') || element.isContentEditable;
}
