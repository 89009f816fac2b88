import type { Endpoint } from './endpoints/endpoint.js';
import { alive, ready } from './endpoints/health.js';
import { countComments, listChanges, listComments } from './endpoints/reading.js';
import { createComment, editComment, removeComment } from './endpoints/writing.js';

/** One address, and what can be done with it. `HEAD` is a `GET` without the body, `OPTIONS` tells the methods. */
export interface Route {
  /** In brackets: the id of a comment. */
  readonly path: RegExp;
  readonly methods: { readonly [Method in 'GET' | 'POST' | 'PATCH' | 'DELETE']?: Endpoint };
}

export const ROUTES: readonly Route[] = [
  { path: /^\/comments$/, methods: { GET: listComments, POST: createComment } },
  { path: /^\/comments\/([\w.~:-]{1,128})$/, methods: { PATCH: editComment, DELETE: removeComment } },
  { path: /^\/changes$/, methods: { GET: listChanges } },
  { path: /^\/counts$/, methods: { GET: countComments } },
  { path: /^\/healthz$/, methods: { GET: alive } },
  { path: /^\/readyz$/, methods: { GET: ready } },
];
