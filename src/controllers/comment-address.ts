/** What the fragment of a comment's address begins with. */
export const COMMENT_HASH = '#comment-';

/** What the fragment of an address with words for another device begins with; no comment's address does. */
export const JOIN_HASH = '#comments-join=';

/** The id in the fragment of an address; null where that names no comment. */
export function commentIdOf(hash: string): string | null {
  if (!hash.startsWith(COMMENT_HASH)) return null;
  try {
    return decodeURIComponent(hash.slice(COMMENT_HASH.length)) || null;
  } catch {
    return null;
  }
}
