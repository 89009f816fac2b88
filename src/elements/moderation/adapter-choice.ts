import type { ModerationAdapter } from '../../adapters/moderation/adapter.js';

/** The backend at an address. */
export async function chooseModeration(url: string): Promise<ModerationAdapter> {
  const { httpModeration } = await import('../../adapters/moderation/http.js');
  return httpModeration({ url });
}
