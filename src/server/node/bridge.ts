import type { IncomingMessage, ServerResponse } from 'node:http';
import { CommentError } from '../../model/errors.js';
import { joined, tooLong } from '../http/bytes.js';
import type { Answer, Ask } from '../http/exchange.js';
import type { Responder } from '../responder.js';
import { letGo } from './let-go.js';
import { streamTo } from './stream-to.js';

/** Told of each answer: for logs. */
export type Witness = (ask: Ask, status: number, milliseconds: number) => void;

/**
 * Between Node's http and the API. No `Request` and `Response` are made: they would cost more than all else that is
 * done for an answer which is ready.
 */
export function bridge(
  respond: Responder,
  witness?: Witness,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const begun = witness ? performance.now() : 0;
    const ask = askOf(request);
    const answered = (answer: Answer): void => {
      // Who has gone away gets no answer.
      if (!response.destroyed) send(request, response, answer);
      witness?.(ask, answer.status, performance.now() - begun);
    };
    const known = respond.now?.(ask);
    if (known) answered(known);
    else void respond(ask).then(answered);
  };
}

function askOf(request: IncomingMessage): Ask {
  const { url = '', method = '', headers } = request;
  const mark = url.indexOf('?');
  return {
    method,
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
    header: (name) => headers[name]?.toString() ?? null,
    peer: request.socket.remoteAddress ?? null,
    body: (limit) => bytesOf(request, limit),
  };
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, headers, fields, body, stream } = answer;
  if (stream) return streamTo(response, answer, stream);
  const unread = !request.complete && hasBody(request);
  if (unread) response.writeHead(status, { ...headers, connection: 'close' });
  else response.writeHead(status, (fields as string[] | undefined) ?? headers);
  if (body === null) response.end();
  else response.end(body);
  if (unread) letGo(request);
}

/** Of a request without one the end may not have been noticed yet. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Reads a body to its end, or up to the limit: what is behind that is left unread. */
function bytesOf(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (Number(request.headers['content-length']) > limit) return Promise.reject(tooLong(limit));
  return new Promise((resolve, reject) => {
    if (request.destroyed) return reject(brokeOff());
    const parts: Uint8Array[] = [];
    let length = 0;
    const take = (part: Uint8Array): void => {
      length += part.length;
      if (length <= limit) return void parts.push(part);
      request.off('data', take).pause();
      reject(tooLong(limit));
    };
    request.on('data', take);
    request.once('end', () => resolve(joined(parts, length)));
    request.once('close', () => {
      if (!request.readableEnded) reject(brokeOff());
    });
  });
}

function brokeOff(): CommentError {
  return new CommentError('ABORTED', 'The request broke off');
}
