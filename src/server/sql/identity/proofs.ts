import type { Proof, Signature } from '../../../identity/proof.js';
import type { Comment } from '../../../model/comment.js';
import { CommentError } from '../../../model/errors.js';
import type { SqlDriver, SqlValue } from '../driver.js';
import { SHOWN } from '../moderation/standing.js';
import { COLUMNS, commentOf } from '../rows.js';

/** What is kept with a comment that was signed. */
export function proofText(...signatures: readonly Signature[]): string {
  return JSON.stringify({ signatures } satisfies Proof);
}

export function proofIn(value: SqlValue | undefined): Proof | null {
  return value == null ? null : (JSON.parse(String(value)) as Proof);
}

/**
 * The proof of a comment after an edit: how it was written, and its last edit. Without a signature nothing is proven any
 * more.
 */
export function proofAfter(before: SqlValue | undefined, edit: Signature | undefined): string | null {
  const [written] = proofIn(before)?.signatures ?? [];
  return written && edit ? proofText(written, edit) : null;
}

export async function readProof(
  { query }: Pick<SqlDriver, 'query'>,
  threadId: string,
  id: string,
): Promise<{ readonly comment: Comment; readonly proof: Proof | null }> {
  const sql = `select ${COLUMNS}, proof from comments where thread = ? and id = ? and ${SHOWN}`;
  const [row] = (await query(sql, [threadId, id])).rows;
  if (!row) throw new CommentError('NOT_FOUND', `There is no comment ${id}`);
  return { comment: commentOf(row), proof: proofIn(row.proof) };
}
