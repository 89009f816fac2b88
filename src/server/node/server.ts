import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServerOptions {
  /** 0 for any free one. @default 8080 */
  readonly port?: number;
  /** Address to listen at. @default '127.0.0.1', which a proxy on the same machine reaches, and nobody else */
  readonly host?: string;
  /** Connections at the same time; more are closed at once. @default 10000 */
  readonly connections?: number;
  /** Milliseconds that a client has for the head of a request. @default 10000 */
  readonly headTime?: number;
  /** Milliseconds that a client has for a whole request. @default 30000 */
  readonly requestTime?: number;
  /**
   * Milliseconds without a byte in either direction after which a connection is closed, also one that rests between two
   * requests. The default is a little more than proxies keep an unused one: who closes first must not be the server.
   * @default 65000
   */
  readonly silence?: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Takes no more connections, lets requests that are there end, and ends them after so many milliseconds. */
  readonly stop: (grace?: number) => Promise<void>;
}

/** Starts to listen; rejects when it can't, as with a port that is taken. */
export async function startServer(
  listener: RequestListener,
  options: ServerOptions = {},
): Promise<RunningServer> {
  const { port = 8080, host = '127.0.0.1', connections = 10_000 } = options;
  const { headTime = 10_000, requestTime = 30_000, silence = 65_000 } = options;
  const times = {
    headersTimeout: headTime,
    requestTimeout: requestTime,
    // One time for all of a connection: another one between requests is two timers more for each of them.
    keepAliveTimeout: 0,
    connectionsCheckingInterval: Math.min(headTime / 5, 2000),
  };
  const server = createServer(times, listener);
  server.maxConnections = connections;
  server.setTimeout(silence);
  await listening(server, port, host);
  return { url: urlOf(server), stop: (grace) => stop(server, grace) };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function urlOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function stop(server: Server, grace = 10_000): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    // A connection that rests between two requests would be waited for.
    server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
    server.closeIdleConnections();
  });
}
