// The server itself: everybody may ask.
import { everybody } from './who.mjs';

export const service = {
  'GET /healthz': { ask: () => ({ path: '/healthz' }), roles: everybody },
  'GET /readyz': { ask: () => ({ path: '/readyz' }), roles: everybody },
  'GET /openapi.json': { ask: () => ({ path: '/openapi.json' }), roles: everybody },
};
