import { expect } from 'chai';
import { backlinks, resolveReferences } from '../../src/conversation/index.js';
import type { Comment } from '../../src/model/comment.js';

const comment = (id: string, minute: number, name: string, body: string): Comment => ({
  id,
  parentId: null,
  author: { name },
  body,
  createdAt: new Date(Date.UTC(2026, 3, 24, 9, minute)).toISOString(),
  revision: 1,
});

const thread = [
  comment('1', 16, '', 'The road through the village is too narrow for that many lorries.'),
  comment('2', 40, 'Bob', 'Anon (9:16AM), I think you are spot on.'),
  comment('3', 50, '', '> The road through the village is too narrow\n\nIt is.'),
];

describe('references in a worker', () => {
  it('are the same as in a page', async () => {
    const worker = new Worker(new URL('./support/resolve-worker.ts', import.meta.url), { type: 'module' });
    try {
      const answer = await new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent): void => resolve(data);
        worker.onerror = (event): void => reject(new Error(event.message));
        worker.postMessage(thread);
      });
      const references = resolveReferences(thread, { timeZone: 'UTC' });
      expect(references.get('2')![0]!.targets).to.deep.equal(['1']);
      expect(references.get('3')![0]!.targets).to.deep.equal(['1']);
      expect(answer).to.deep.equal({ references, backlinks: backlinks(references) });
    } finally {
      worker.terminate();
    }
  });
});
