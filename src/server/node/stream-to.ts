import type { ServerResponse } from 'node:http';
import type { Answer, Stream } from '../http/exchange.js';

/** Sends an answer that goes on until one side ends the connection. */
export function streamTo(response: ServerResponse, { status, headers }: Answer, stream: Stream): void {
  response.shouldKeepAlive = false;
  // Each message is then one piece of memory, the same for all readers, and one call of the system.
  response.useChunkedEncodingByDefault = false;
  response.writeHead(status, headers);
  response.flushHeaders();
  const leave = stream({
    send: (bytes) => void response.write(bytes),
    get waiting() {
      return response.writableLength;
    },
    end: () => response.end(),
    cut: () => response.destroy(),
  });
  response.once('close', leave);
}
