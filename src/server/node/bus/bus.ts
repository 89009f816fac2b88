import type { Bus } from '../../live/bus.js';
import { natsBus } from './nats.js';
import { BUS_PROTOCOLS } from './options.js';
import type { BusOptions, BusProtocol } from './options.js';
import { postgresBus } from './postgres.js';
import { redisBus } from './redis.js';

const KINDS: Readonly<Record<BusProtocol, (options: BusOptions) => Bus>> = {
  'redis:': redisBus,
  'rediss:': redisBus,
  'nats:': natsBus,
  'tls:': natsBus,
  'postgres:': postgresBus,
  'postgresql:': postgresBus,
};

/** The bus at an address, by its protocol. */
export function busAt(options: BusOptions): Bus {
  const { protocol } = new URL(options.url);
  const kind = KINDS[protocol as BusProtocol] as (typeof KINDS)[BusProtocol] | undefined;
  if (!kind) throw new Error(`There is no bus for ${protocol}, but for ${BUS_PROTOCOLS.join(', ')}`);
  return kind(options);
}
