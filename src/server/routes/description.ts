import type { Endpoint } from '../endpoints/endpoint.js';
import type { Route } from './route.js';

/** Large, and seldom asked for: a server starts without it. */
const describeApi: Endpoint = async (call) => (await import('../endpoints/description.js')).describeApi(call);

export const DESCRIPTION: readonly Route[] = [{ path: /^\/openapi\.json$/, methods: { GET: describeApi } }];
