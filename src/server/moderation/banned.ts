import { Refusal } from '../http/refusal.js';
import type { Service } from '../service.js';

/** Throws `FORBIDDEN`, in words, for somebody whom a moderator has banned from writing. Null is nobody. */
export async function refuseBanned({ store }: Pick<Service, 'store'>, writer: string | null): Promise<void> {
  const ban = writer === null ? null : await store.banOf(writer);
  if (!ban) return;
  const until = ban.ends === null ? '' : ` until ${new Date(ban.ends).toISOString()}`;
  const message = `A moderator has banned you from writing here${until}`;
  throw new Refusal(403, 'FORBIDDEN', message, {}, { reason: 'banned' });
}
