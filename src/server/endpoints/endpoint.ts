import type { Answer, Ask } from '../http/exchange.js';
import type { Service } from '../service.js';

export interface Call {
  readonly ask: Ask;
  readonly params: URLSearchParams;
  /** What the brackets in the path of the route hold, as the id of a comment. */
  readonly id: string;
  /** What the second brackets hold: the kind of a reaction. */
  readonly kind: string;
  readonly service: Service;
}

export type Endpoint = (call: Call) => Promise<Answer>;
