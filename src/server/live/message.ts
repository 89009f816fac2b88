import type { Bytes } from '../http/exchange.js';
import type { Changes } from '../store.js';

const encoder = new TextEncoder();

/** A comment of the protocol: nothing for the reader, but a sign of life. */
export const HEARTBEAT: Bytes = encoder.encode(':\n\n');

/**
 * A message of Server-Sent Events (WHATWG HTML, section 9.2.5): the id is the revision to go on from, the data are those
 * of `GET /changes`. JSON has no line ends of its own, so it is one line.
 */
export function messageOf(changes: Changes): Bytes {
  return encoder.encode(`id: ${changes.revision}\ndata: ${JSON.stringify(changes)}\n\n`);
}
