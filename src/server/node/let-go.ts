import type { IncomingMessage } from 'node:http';

/** What a client may still send after its answer, in bytes and in milliseconds. */
const BYTES = 1 << 20;
const PATIENCE = 1000;

/**
 * Parts from a client whose body nobody wants. To close at once would throw the answer away before the client has read
 * it, and to read on would let it send without end.
 */
export function letGo(request: IncomingMessage): void {
  const end = (): void => void request.destroy();
  const timer = setTimeout(end, PATIENCE);
  let length = 0;
  request.on('data', (part: Uint8Array) => {
    length += part.length;
    if (length > BYTES) end();
  });
  request.once('close', () => clearTimeout(timer));
  request.resume();
}
