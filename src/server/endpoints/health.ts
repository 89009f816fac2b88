import { json } from '../http/answers.js';
import type { Endpoint } from './endpoint.js';

/** `GET /healthz`: the process answers. */
export const alive: Endpoint = async () => json(200, { status: 'alive' });

/** `GET /readyz`: comments can be read; `UNAVAILABLE` while they can't. */
export const ready: Endpoint = async ({ service }) => {
  await service.store.ready();
  return json(200, { status: 'ready' });
};
