import { homeOf } from '../endpoints/home.js';
import type { Endpoint } from '../endpoints/endpoint.js';
import { json } from '../http/answers.js';

/**
 * `GET /identity`: whether a person is the same on the whole site, or in each thread another, asked before a key is made; and
 * whether there are passkeys.
 */
export const readScope: Endpoint = async ({ service: { identities, passkeys } }) =>
  json(200, { scope: identities, ...(passkeys && { passkeys: true }) });

/** `GET /comments/{id}/proof`: what its writer signed, for `verifyComment`; null where nobody has. */
export const readProof: Endpoint = async ({ params, id, service }) =>
  json(200, await service.store.proofOf(await homeOf({ params, service }), id));
