/**
 * The keys of a feed (ARIA Authoring Practices, "Feed"): Page Down and Page Up go from article to article,
 * Control+Home and Control+End leave the feed at its two ends. A comment that is longer than the window is first read to
 * its end: then Page Down scrolls as it does everywhere.
 */
export function onFeedKey(
  event: KeyboardEvent,
  outside: { before: HTMLElement | null; after: HTMLElement | null },
): void {
  const origin = event.composedPath()[0] as HTMLElement;
  if (event.defaultPrevented || isTyping(origin)) return;
  const article = origin.closest('article');
  if (!article) return;
  const target = targetOf(event, article, outside);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function targetOf(
  event: KeyboardEvent,
  article: HTMLElement,
  outside: { before: HTMLElement | null; after: HTMLElement | null },
): HTMLElement | null {
  const { top, bottom } = article.getBoundingClientRect();
  switch (event.key) {
    case 'PageDown':
      return bottom > innerHeight ? null : (article.nextElementSibling as HTMLElement | null);
    case 'PageUp':
      return top < 0 ? null : (article.previousElementSibling as HTMLElement | null);
    case 'Home':
      return event.ctrlKey ? outside.before : null;
    case 'End':
      return event.ctrlKey ? outside.after : null;
    default:
      return null;
  }
}

function isTyping(element: HTMLElement): boolean {
  return element.matches('input, textarea, select') || element.isContentEditable;
}
