import { threadIn } from '../input/query.js';
import type { Call } from './endpoint.js';

/** The thread that is asked for, by its own address where the request has another one of it. */
export async function homeOf({ params, service }: Pick<Call, 'params' | 'service'>): Promise<string> {
  return (await service.store.state(threadIn(params))).id;
}
