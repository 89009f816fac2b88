import type { ServerResponse } from 'node:http';
import type { Answer, Bytes, Reader, Stream } from '../http/exchange.js';

/** Sends an answer that goes on until one side ends the connection. */
export function streamTo(response: ServerResponse, { status, headers }: Answer, stream: Stream): void {
  response.shouldKeepAlive = false;
  // Each message is then one piece of memory, the same for all readers, and one call of the system.
  response.useChunkedEncodingByDefault = false;
  response.writeHead(status, headers);
  response.flushHeaders();
  // Signs of life go out more often than it would end, and what can't be sent is noticed by how much waits.
  response.socket?.setTimeout(0);
  response.on('close', stream(new ResponseReader(response)));
}

/** A class, since there may be many thousands: functions of its own for each reader would be half a kilobyte. */
class ResponseReader implements Reader {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get waiting(): number {
    return this.#response.writableLength;
  }

  send(bytes: Bytes): void {
    // What was ended may still wait for a client that reads slowly; to write then would end the process.
    if (!this.#response.writableEnded) this.#response.write(bytes);
  }

  end(): void {
    this.#response.end();
  }

  cut(): void {
    this.#response.destroy();
  }
}
