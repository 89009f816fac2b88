import type { Call } from '../endpoints/endpoint.js';
import { Refusal } from '../http/refusal.js';
import type { Writer } from '../writer.js';
import { trusted } from './trusted.js';

/**
 * Throws `FORBIDDEN`, in words, for somebody whom a moderator has banned from writing, or who writes from an address that is
 * banned today. Others may be there too: that a moderator is one of them keeps none of the moderators from writing.
 */
export async function refuseBanned(
  call: Pick<Call, 'ask' | 'service'>,
  writer: Pick<Writer, 'id' | 'signing'>,
): Promise<void> {
  const { store, guard } = call.service;
  const ban = writer.id === null ? null : await store.banOf(writer.id);
  if (ban) throw banned('A moderator has banned you from writing here', ban.ends);
  const address = await guard.addressOf?.(call.ask);
  const closed = address && (await store.addressBanOf(address.hash));
  if (!closed || (await trusted(call, writer))) return;
  throw banned('A moderator has banned all who write from your address', closed.ends);
}

function banned(message: string, ends: number | null): Refusal {
  const until = ends === null ? undefined : new Date(ends).toISOString();
  const more = { reason: 'banned', ...(until && { until }) };
  return new Refusal(403, 'FORBIDDEN', until ? `${message} until ${until}` : message, {}, more);
}
