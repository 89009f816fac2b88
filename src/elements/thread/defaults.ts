import { threadIdAt } from '../../model/page-address.js';

/** The thread of a page that names none: its canonical address, or the one it was opened at. */
export function pageThreadId(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical][href]')?.href;
  return threadIdAt(canonical ?? location.href);
}

/** The text of the archive that stands in the page itself; null where there is none. */
export function inlineThread(element: Element): string | null {
  return element.querySelector(':scope > script[type="application/json"]')?.textContent ?? null;
}

/** Settles when the parser has read the page: before that, an archive in the page may be there in part. */
export function documentRead(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}
