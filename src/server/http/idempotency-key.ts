import type { Ask } from './exchange.js';
import { Refusal } from './refusal.js';

/** The key may be written as a structured string, in quotes, or bare; without one, sending again would double. */
export function idempotencyKeyIn(ask: Ask): string {
  const header = ask.header('idempotency-key')?.trim() ?? '';
  const key = /^"(.*)"$/.exec(header)?.[1] ?? header;
  if (key === '' || key.length > 255) {
    throw new Refusal(400, 'INVALID', 'Idempotency-Key must have 1 to 255 characters');
  }
  return key;
}
