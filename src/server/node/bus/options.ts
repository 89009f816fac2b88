export interface BusOptions {
  /** Where it is: `redis://…`, `nats://…`, `postgres://…`. */
  readonly url: string;
  /** Name of the channel: one for each site. @default 'comment-thread' */
  readonly channel?: string;
  /** Told when the connection fails; it is made again. */
  readonly onError?: (error: unknown) => void;
}
