import type { Endpoint } from '../endpoints/endpoint.js';

/** One address, and what can be done with it. `HEAD` is a `GET` without the body, `OPTIONS` tells the methods. */
export interface Route {
  /** In brackets: the id of what it is about, as of a comment. */
  readonly path: RegExp;
  /** What changes something here is for the pages of this server itself, and not for those of the sites. */
  readonly own?: true;
  readonly methods: { readonly [Method in 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE']?: Endpoint };
}
