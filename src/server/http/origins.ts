import { Refusal } from './refusal.js';
import type { Ask } from './exchange.js';

/** Which pages may use this server: `https://example.org`, exactly as a browser's `Origin` says it. */
export interface Origins {
  /** Headers that let the asking page read the answer; none for one that is not on the list. */
  readonly headers: (ask: Ask) => Readonly<Record<string, string>>;
  /** Headers of the answer to a preflight. */
  readonly preflight: (ask: Ask, methods: string) => Readonly<Record<string, string>>;
  /** Throws `FORBIDDEN` for a request to write that comes from elsewhere, or does not say where from. */
  readonly checkWrite: (ask: Ask) => void;
}

/** Seconds for which a browser need not ask again; Chromium keeps no answer longer. */
const PREFLIGHT_AGE = '7200';

export function originsOf(list: readonly string[]): Origins {
  const known = new Set(list);
  const headers: Origins['headers'] = (ask) => {
    const origin = ask.header('origin');
    return {
      vary: 'origin, accept-encoding',
      ...(origin !== null &&
        known.has(origin) && {
          'access-control-allow-origin': origin,
          'access-control-expose-headers': 'etag, retry-after',
        }),
    };
  };
  return {
    headers,
    preflight: (ask, methods) => ({
      ...headers(ask),
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'authorization, comment-work, content-type, idempotency-key, if-match',
      'access-control-max-age': PREFLIGHT_AGE,
    }),
    checkWrite(ask) {
      const origin = ask.header('origin');
      if (origin !== null && known.has(origin)) return;
      throw new Refusal(403, 'FORBIDDEN', 'This server takes comments from the pages of its own sites only');
    },
  };
}
