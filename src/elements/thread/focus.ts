/**
 * Runs a change of the list without losing the reader's place: what had the focus has it afterwards, also when its node was
 * moved; where its button is gone, its article has it.
 */
export function keepFocus(container: HTMLElement, change: () => void): void {
  const root = container.getRootNode() as ShadowRoot | Document;
  const active = root.activeElement;
  if (!active || !container.contains(active)) return change();
  const article = active.closest('article');
  change();
  if (root.activeElement === active) return;
  const heir = active.isConnected ? active : article;
  if (heir?.isConnected) (heir as HTMLElement).focus({ preventScroll: true });
}

const TYPING = 'input, textarea, [contenteditable], comment-composer';

/** Gives a comment the focus, but takes it from nobody who types meanwhile, in the thread or elsewhere on the page. */
export function focusUnlessTyping(article: HTMLElement, preventScroll: boolean): void {
  let at = document.activeElement;
  while (at && !at.matches(TYPING)) at = at.shadowRoot?.activeElement ?? null;
  if (!at) article.focus({ preventScroll });
}
