export interface BusOptions {
  /** Where it is: `redis://…`, `nats://…`, `postgres://…`. */
  readonly url: string;
  /** Name of the channel: one for each site. @default 'comment-thread' */
  readonly channel?: string;
  /** Told when the connection fails; it is made again. */
  readonly onError?: (error: unknown) => void;
}

export type BusProtocol = 'redis:' | 'rediss:' | 'nats:' | 'tls:' | 'postgres:' | 'postgresql:';

/** How addresses of a bus begin. */
export const BUS_PROTOCOLS: readonly BusProtocol[] = [
  'redis:',
  'rediss:',
  'nats:',
  'tls:',
  'postgres:',
  'postgresql:',
];
