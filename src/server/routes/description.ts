import { describeApi } from '../endpoints/description.js';
import type { Route } from './route.js';

export const DESCRIPTION: readonly Route[] = [{ path: /^\/openapi\.json$/, methods: { GET: describeApi } }];
