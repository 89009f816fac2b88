import { digest } from '../writer.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * An id that is the same for ever and nobody else's (RFC 4287, section 4.2.6), also when the site gets another name: a
 * UUID of version 8 (RFC 9562, section 5.8) made of what it stands for.
 */
export async function permanentId(...parts: readonly string[]): Promise<string> {
  const hash = await digest('feed', ...parts);
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${[
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ].join('-')}`;
}

/** A comment has a UUID of its own, unless it was imported. */
export async function commentId(threadId: string, id: string): Promise<string> {
  return UUID.test(id) ? `urn:uuid:${id}` : permanentId('comment', threadId, id);
}
