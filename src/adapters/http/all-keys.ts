import type { KeptKey } from '../../identity/key-ring.js';
import type { CommentError } from '../../model/errors.js';
import type { Call, Refused } from './transport.js';

/** Sends a call as whoever holds a key. */
export type SendAs = (call: Call, key: KeptKey) => Promise<unknown>;

/** Whether a key was taken out by another device: what was written with other keys is there all the same. */
export const isRevoked = (error: unknown): boolean => causeOf(error)?.reason === 'revoked';

/** Or is of another time, when the site did not tell people apart in each thread. */
const isOut = (error: unknown): boolean => isRevoked(error) || causeOf(error)?.identities !== undefined;

const causeOf = (error: unknown): Partial<Refused> | undefined =>
  (error as CommentError).cause as Partial<Refused> | undefined;

/**
 * `DELETE /mine` with each key of a person: what was written in a thread as somebody new goes too.
 * @returns how much, of all together
 */
export async function eraseAll(send: SendAs, call: Call, keys: readonly KeptKey[]): Promise<unknown> {
  const sum: Record<string, number> = {};
  const refused: unknown[] = [];
  for (const key of keys) {
    const erased = await send(call, key).catch((error: unknown) => {
      if (!isRevoked(error)) throw error;
      refused.push(error);
      return {};
    });
    for (const [name, count] of Object.entries(erased as Readonly<Record<string, number>>)) {
      sum[name] = (sum[name] ?? 0) + count;
    }
  }
  if (refused.length === keys.length) throw refused[0];
  return sum;
}

/** `GET /mine` with one key after the other; a cursor says with which it goes on: `1~…`. */
export async function readAll(send: SendAs, call: Call, keys: readonly KeptKey[]): Promise<unknown> {
  const query = call.query as Readonly<Record<string, string | number | undefined>>;
  const [, at = '0', rest = ''] = /^(\d+)~(.*)$/s.exec(String(query.cursor ?? '')) ?? [];
  let cursor = rest === '' ? undefined : rest;
  for (let index = Math.min(Number(at), keys.length - 1); ; index++) {
    try {
      const part = { ...call, query: { ...query, cursor } };
      const { next, ...page } = (await send(part, keys[index]!)) as { readonly next?: string };
      const more = next !== undefined ? `${index}~${next}` : keys[index + 1] ? `${index + 1}~` : undefined;
      return { ...page, ...(more !== undefined && { next: more }) };
    } catch (error) {
      const last = index === keys.length - 1;
      if (!isOut(error) || (last && query.cursor === undefined)) throw error;
      if (last) return { comments: [] };
      cursor = undefined;
    }
  }
}
