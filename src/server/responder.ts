import { CommentError } from '../model/errors.js';
import { empty, problem } from './http/answers.js';
import type { Answer, Ask } from './http/exchange.js';
import { Refusal } from './http/refusal.js';
import { ROUTES } from './routes.js';
import type { Route } from './routes/route.js';
import { serviceOf } from './service.js';
import type { HandlerOptions, Service } from './service.js';
import type { Store } from './stores.js';

/** Longest query of a request: 100 threads with addresses of usual length. */
const LONGEST_QUERY = 16_384;

const encoder = new TextEncoder();

/** Answers requests to the API: the whole server but for the runtime that it stands in. Never rejects. */
export interface Responder {
  (ask: Ask): Promise<Answer>;
  /** The answer that is ready at once; null where something has to be waited for. */
  readonly now?: (ask: Ask) => Answer | null;
}

export function createResponder(store: Store, options: HandlerOptions): Responder {
  const service = serviceOf(store, options);
  const { guard, ready } = service;

  async function answered(ask: Ask): Promise<Answer> {
    guard.admit(ask);
    const known = await ready.find(ask);
    if (known) return known;
    const answer = await respond(ask, service);
    const sent = finished(ask, answer, service);
    if (answer.current) ready.keep(ask, sent, answer.current);
    return sent;
  }

  const refused = (ask: Ask, error: unknown): Answer => finished(ask, failure(error, service), service);

  return Object.assign(
    async (ask: Ask): Promise<Answer> => {
      const beside = guard.tidy();
      const answer = await answered(ask).catch((error: unknown) => refused(ask, error));
      return beside ? { ...answer, beside } : answer;
    },
    {
      now(ask: Ask): Answer | null {
        const known = ready.findNow(ask);
        if (!known) return null;
        void guard.tidy();
        try {
          guard.admit(ask);
          return known;
        } catch (error) {
          return refused(ask, error);
        }
      },
    },
  );
}

async function respond(ask: Ask, service: Service): Promise<Answer> {
  const { base, origins } = service;
  const path = ask.path.startsWith(base) ? ask.path.slice(base.length) : '';
  for (const { path: pattern, methods, own } of ROUTES) {
    const found = pattern.exec(path);
    if (!found) continue;
    if (ask.method === 'OPTIONS')
      return empty(204, { allow: allowed(methods), ...preflight(ask, methods, service) });
    const method = ask.method === 'HEAD' ? 'GET' : ask.method;
    const endpoint = Object.hasOwn(methods, method) ? methods[method as keyof typeof methods] : undefined;
    if (!endpoint) {
      throw new Refusal(405, 'INVALID', `${ask.method} is not for this address`, { allow: allowed(methods) });
    }
    if (ask.query.length > LONGEST_QUERY) throw new Refusal(414, 'TOO_LONG', 'The address is too long');
    if (method !== 'GET' && !own) origins.checkWrite(ask);
    const [, id = '', kind = ''] = found;
    return endpoint({ ask, params: new URLSearchParams(ask.query), id, kind, service });
  }
  throw new Refusal(404, 'NOT_FOUND', 'There is nothing at this address');
}

function allowed(methods: Route['methods']): string {
  return [...Object.keys(methods), ...(methods.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}

function preflight(ask: Ask, methods: Route['methods'], { origins }: Service): Answer['headers'] {
  return ask.header('access-control-request-method') === null
    ? {}
    : origins.preflight(ask, Object.keys(methods).join(', '));
}

function failure(error: unknown, { onError }: Service): Answer {
  const known = error instanceof CommentError;
  if (!known || error.code === 'UNAVAILABLE') onError(error);
  if (error instanceof Refusal) {
    const { headers, ...answer } = problem(error, error.more, error.status);
    return { ...answer, headers: { ...headers, ...error.headers } };
  }
  // What went wrong inside is nobody's business outside.
  return problem(known ? error : new CommentError('UNKNOWN', 'The server failed'));
}

/** Adds what depends on who asks, and leaves the body out where only the head was asked for. */
function finished(ask: Ask, answer: Answer, { origins }: Service): Answer {
  const { status, headers, body, stream } = answer;
  if (stream && ask.method !== 'HEAD') return { ...answer, headers: { ...origins.headers(ask), ...headers } };
  const length = typeof body === 'string' ? encoder.encode(body).length : (body?.length ?? 0);
  return {
    status,
    headers: {
      ...origins.headers(ask),
      ...headers,
      ...(status !== 204 && status !== 304 && { 'content-length': String(length) }),
    },
    body: ask.method === 'HEAD' ? null : body,
  };
}
