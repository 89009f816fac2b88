import { alive, ready } from '../endpoints/health.js';
import type { Route } from './route.js';

export const HEALTH: readonly Route[] = [
  { path: /^\/healthz$/, methods: { GET: alive } },
  { path: /^\/readyz$/, methods: { GET: ready } },
];
