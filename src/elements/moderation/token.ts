import { addressHere } from '../../controllers/address-here.js';

/** What may stand in a one-time link; a fragment of another kind is the page's own. */
const TOKEN = /^#([\w-]{16,200})$/;

/**
 * The token of the one-time link that the page was opened with; null without one. Taken out of the address at once: neither the
 * history nor a screenshot need have it, and no server ever gets a fragment.
 */
export function takeToken(): string | null {
  const [, token] = TOKEN.exec(location.hash) ?? [];
  if (token === undefined) return null;
  history.replaceState(history.state, '', addressHere(''));
  return token;
}
