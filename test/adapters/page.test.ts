import { expect } from 'chai';
import { pagesOf, readPage } from '../../src/adapters/kit/page.js';
import type { Comment } from '../../src/model/comment.js';

const thread = Array.from({ length: 10 }, (_, index): Comment => ({
  id: String(index),
  parentId: null,
  author: { name: '' },
  body: '',
  createdAt: null,
  revision: 1,
}));

const around = async (id: string, limit: number, order: 'oldest' | 'newest' = 'oldest'): Promise<string> => {
  const page = await readPage({ threadId: 'a', id, order, limit }, pagesOf(thread));
  return page.comments.map((comment) => comment.id).join('');
};

describe('the page around a comment', () => {
  it('has it in the middle', async () => {
    expect(await around('5', 5)).to.equal('34567');
    expect(await around('5', 4)).to.equal('3456');
    expect(await around('5', 1)).to.equal('5');
    expect(await around('5', 5, 'newest')).to.equal('76543');
  });

  it('is a whole page at the ends, too', async () => {
    expect(await around('0', 4)).to.equal('0123');
    expect(await around('9', 4)).to.equal('6789');
    expect(await around('9', 4, 'newest')).to.equal('9876');
  });

  it('is the whole thread where there is room', async () => {
    expect(await around('3', 100)).to.equal('0123456789');
  });
});
