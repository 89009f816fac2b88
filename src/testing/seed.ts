import type { Comment, Thread } from '../model/comment.js';

const MINUTE = 60_000;
const START = Date.UTC(2019, 3, 24, 9, 16);

/** A conversation for adapters that can't write; two comments each share an instant. */
export function seedThread(id: string, count: number): Thread {
  const comments = Array.from({ length: count }, (_, index): Comment => ({
    id: `seed-${index}`,
    parentId: index % 3 === 2 ? `seed-${index - 1}` : null,
    author: { name: index % 2 ? 'Ada' : '' },
    body: `Text ${index}`,
    createdAt: new Date(START + Math.floor(index / 2) * MINUTE).toISOString(),
    revision: 1,
  }));
  return { id, comments };
}
