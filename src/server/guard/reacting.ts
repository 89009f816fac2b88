import type { Ask } from '../http/exchange.js';
import type { Limit, Spending } from '../stores/guard.js';
import { networkOf } from './address.js';
import type { Scales } from './weigh.js';

/** Reactions and reports by one writer, and from one address: more than people give. */
const BY_WRITER: Limit = { burst: 30, every: 2000 };
const FROM_ADDRESS: Limit = { burst: 120, every: 500 };

/** What a reaction or a report costs. Anybody can be many writers, and has few addresses. Where comments have no limit, these have none. */
export async function costOfReacting(
  { limits, clientOf, hash }: Pick<Scales, 'limits' | 'clientOf' | 'hash'>,
  ask: Ask,
  writer: string,
): Promise<readonly Spending[]> {
  const client = limits.address && clientOf(ask);
  return [
    ...(limits.writer ? [{ bucket: `reacting ${writer}`, limit: BY_WRITER }] : []),
    ...(client ? [{ bucket: `reacting from ${await hash(networkOf(client))}`, limit: FROM_ADDRESS }] : []),
  ];
}
