import type { KeptKey } from '../../identity/key-ring.js';
import type { Call } from './transport.js';

/** Sends a call as whoever holds a key. */
export type SendAs = (call: Call, key: KeptKey) => Promise<unknown>;

/**
 * `DELETE /mine` with each key of a person: what was written in a thread as somebody new goes too.
 * @returns how much, of all together
 */
export async function eraseAll(send: SendAs, call: Call, keys: readonly KeptKey[]): Promise<unknown> {
  const sum: Record<string, number> = {};
  for (const key of keys) {
    const erased = (await send(call, key)) as Readonly<Record<string, number>>;
    for (const [name, count] of Object.entries(erased)) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}

/** `GET /mine` with one key after the other; a cursor says with which it goes on: `1~…`. */
export async function readAll(send: SendAs, call: Call, keys: readonly KeptKey[]): Promise<unknown> {
  const query = call.query as Readonly<Record<string, string | number | undefined>>;
  const [, at = '0', rest = ''] = /^(\d+)~(.*)$/s.exec(String(query.cursor ?? '')) ?? [];
  const index = Math.min(Number(at), keys.length - 1);
  const part = { ...call, query: { ...query, cursor: rest === '' ? undefined : rest } };
  const { next, ...page } = (await send(part, keys[index]!)) as { readonly next?: string };
  const more = next !== undefined ? `${index}~${next}` : keys[index + 1] ? `${index + 1}~` : undefined;
  return { ...page, ...(more !== undefined && { next: more }) };
}
