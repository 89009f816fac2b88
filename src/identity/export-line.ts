import { verifyComment } from './proof.js';
import type { Proof, Verdict } from './proof.js';

type Cell = string | number | null | undefined;

const textOf = (cell: Cell): string => (cell == null ? '' : String(cell));

/**
 * The same on one line of what `comment-thread export` writes. A line that is no comment, or no JSON, is `unsigned`.
 */
export async function verifyExported(line: string): Promise<Verdict> {
  try {
    const { comments: row } = JSON.parse(line) as { comments?: Readonly<Record<string, Cell>> };
    if (!row || row.proof == null) return { valid: false, doubt: 'unsigned' };
    const { id, parent, name, url, body, zone, proof } = row;
    const comment = {
      id: textOf(id),
      parentId: parent == null ? null : textOf(parent),
      author: { name: textOf(name), ...(url != null && { url: textOf(url) }) },
      body: textOf(body),
      ...(zone != null && { timeZone: textOf(zone) }),
    };
    return await verifyComment(comment, JSON.parse(textOf(proof)) as Proof);
  } catch {
    return { valid: false, doubt: 'unsigned' };
  }
}
