/* `comment-thread/server/node`: the handler behind Node's own http. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bridge } from './node/bridge.js';
import type { Witness } from './node/bridge.js';
import { nodeCompressors } from './node/compress.js';
import { createResponder } from './responder.js';
import type { HandlerOptions } from './service.js';
import type { Store } from './stores.js';

export { busAt } from './node/bus/bus.js';
export type { BusOptions } from './node/bus/options.js';
export { startServer } from './node/server.js';
export type { RunningServer, ServerOptions } from './node/server.js';
export type { Witness } from './node/bridge.js';

export interface NodeHandlerOptions extends HandlerOptions {
  /** Told of each answer: for logs. It gets no address of anybody. */
  readonly witness?: Witness;
}

/** The API for `http.createServer`, or for a framework that has the same kind of listener; with brotli. */
export function nodeHandler(
  store: Store,
  options: NodeHandlerOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  return bridge(createResponder(store, { compressors: nodeCompressors, ...options }), options.witness);
}
