/** Marks that campaigns and social networks hang on an address; they name no page of their own. */
const TRACKING = /^(utm_.*|fbclid|gclid|mc_[ce]id)$/;

/** The thread of the page at an absolute address: that, without fragment and tracking. */
export function threadIdAt(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const key of Array.from(url.searchParams.keys())) if (TRACKING.test(key)) url.searchParams.delete(key);
  return url.href;
}
