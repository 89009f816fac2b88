/**
 * Whether no request may wait for what another one has begun, as in Cloudflare's runtime: where the other one is given up, as when
 * its client goes away, that never ends.
 */
export const APART = globalThis.navigator?.userAgent === 'Cloudflare-Workers';
