/** Marks that campaigns and social networks hang on an address; they name no page of their own. */
const TRACKING = /^(utm_.*|fbclid|gclid|mc_[ce]id)$/;

/** The thread of a page that names none: its canonical address, or the one it was opened at. */
export function pageThreadId(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical][href]')?.href;
  return threadIdAt(canonical ?? location.href);
}

/** The thread of the page at an absolute address: that, without fragment and tracking. */
export function threadIdAt(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const key of Array.from(url.searchParams.keys())) if (TRACKING.test(key)) url.searchParams.delete(key);
  return url.href;
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
