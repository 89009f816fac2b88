import { addressHere } from '../../controllers/address-here.js';
import { JOIN_HASH } from '../../controllers/comment-address.js';

/** This page's address with words in it. They stand in the fragment, which is sent to no server. */
export function addressWith(words: string): string {
  return addressHere(JOIN_HASH + words.trim().split(/\s+/).join('-'));
}

/** Takes words out of the page's address, so that they stay in no history; empty where there are none. */
export function takeWords(): string {
  const { hash } = location;
  if (!hash.startsWith(JOIN_HASH)) return '';
  history.replaceState(history.state, '', addressHere(''));
  const words = hash.slice(JOIN_HASH.length, JOIN_HASH.length + 400);
  try {
    return decodeURIComponent(words).replaceAll('-', ' ');
  } catch {
    return '';
  }
}
