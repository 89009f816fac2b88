import { followThread } from '../endpoints/live.js';
import type { Route } from './route.js';

export const LIVE: readonly Route[] = [{ path: /^\/live$/, methods: { GET: followThread } }];
