import type { Bus } from '../../live/bus.js';
import { natsBus } from './nats.js';
import type { BusOptions } from './options.js';
import { postgresBus } from './postgres.js';
import { redisBus } from './redis.js';

const KINDS: Readonly<Record<string, (options: BusOptions) => Bus>> = {
  'redis:': redisBus,
  'rediss:': redisBus,
  'nats:': natsBus,
  'tls:': natsBus,
  'postgres:': postgresBus,
  'postgresql:': postgresBus,
};

/** How addresses of a bus begin. */
export const BUS_PROTOCOLS: readonly string[] = Object.keys(KINDS);

/** The bus at an address, by its protocol. */
export function busAt(options: BusOptions): Bus {
  const { protocol } = new URL(options.url);
  const kind = KINDS[protocol];
  if (!kind) throw new Error(`There is no bus for ${protocol}, but for ${BUS_PROTOCOLS.join(', ')}`);
  return kind(options);
}
