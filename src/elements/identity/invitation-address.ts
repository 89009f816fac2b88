import { JOIN_HASH } from '../../controllers/comment-address.js';

/** This page's address with words in it. They stand in the fragment, which is sent to no server. */
export function addressWith(words: string): string {
  const address = new URL(location.href);
  address.hash = JOIN_HASH + words.trim().split(/\s+/).join('-');
  return address.href;
}

/** Takes words out of the page's address, so that they stay in no history; empty where there are none. */
export function takeWords(): string {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(JOIN_HASH)) return '';
  history.replaceState(history.state, '', pathname + search);
  const words = hash.slice(JOIN_HASH.length, JOIN_HASH.length + 400);
  try {
    return decodeURIComponent(words).replaceAll('-', ' ');
  } catch {
    return '';
  }
}
