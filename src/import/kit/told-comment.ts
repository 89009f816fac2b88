import type { Comment } from '../../model/comment.js';
import { isCommentId } from '../../model/comment-id.js';
import { typedTextOf } from '../formats/html-text.js';
import type { Fail } from '../formats/json.js';
import { isWebAddress } from './thread-parts.js';
import { writtenInstant } from './wall-time.js';

/** What a system tells of a comment; what it does not tell is empty. */
export interface Told {
  readonly id: string;
  readonly parent: string;
  readonly name: string;
  readonly account?: string;
  readonly link: string;
  readonly text: string;
  readonly time: string | null;
}

/** The comment as it was told. Throws where it has no id that can stand in an address. */
export function toldComment({ id, parent, name, account = '', link, text, time }: Told, fail: Fail): Comment {
  if (!isCommentId(id)) throw fail('This comment has no id');
  return {
    id,
    parentId: parent || null,
    author: { name, ...(account !== '' && { id: account }), ...(isWebAddress(link) && { url: link }) },
    ...typedTextOf(text),
    createdAt: time,
    revision: 1,
  };
}

/** A time that some program has written, as RFC 3339. Throws where it is none. */
export function timeOf(written: string, fail: Fail): string {
  const time = writtenInstant(written);
  if (time === null) throw fail(`"${written.slice(0, 40)}" is no date with a time`);
  return time;
}
