import { Refusal } from './refusal.js';
import type { Ask } from './exchange.js';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The JSON value in a request. Only `application/json` is taken, which no form can send, and nothing compressed, so
 * that no small body becomes a large one.
 */
export async function jsonBody(ask: Ask, limit: number): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(ask.header('content-type') ?? '')) {
    throw new Refusal(415, 'INVALID', 'The body must be application/json');
  }
  if (!/^(identity)?$/i.test(ask.header('content-encoding') ?? '')) {
    throw new Refusal(415, 'INVALID', 'The body must not be compressed');
  }
  const bytes = await ask.body(limit);
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw new Refusal(400, 'INVALID', 'The body is no JSON in UTF-8');
  }
}
