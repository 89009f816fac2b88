import { expect } from 'chai';
import { buildTree, type ThreadTree } from '../../../src/conversation/thread/tree.js';
import { comment } from '../make.js';

/** `a(b(c) d) e`: children in brackets, an orphan with a `!`. */
function drawn(tree: ThreadTree): string {
  const draw = (nodes: ThreadTree['roots']): string =>
    nodes
      .map((node) => {
        const below = draw(node.children);
        return `${node.comment.id}${node.orphan ? '!' : ''}${below && `(${below})`}`;
      })
      .join(' ');
  return draw(tree.roots);
}

/** `a>b` is the comment a that answers b. */
function tree(list: string): ThreadTree {
  return buildTree(
    list.split(' ').map((item) => {
      const [id = '', parentId = null] = item.split('>');
      return comment(id, { parentId });
    }),
  );
}

describe('buildTree', () => {
  it('hangs replies under what they answer, in the order of the list', () => {
    expect(drawn(tree('a b>a c>b d>a e'))).to.equal('a(b(c) d) e');
  });

  it('finds a parent that stands behind its reply', () => {
    expect(drawn(tree('b>a c>b a'))).to.equal('a(b(c))');
  });

  it('puts a reply to a comment that is not there at the top, with its own replies', () => {
    expect(drawn(tree('a b>gone c>b'))).to.equal('a b!(c)');
  });

  it('opens a circle where the list first leads into it', () => {
    expect(drawn(tree('a>b b>a c>b'))).to.equal('a!(b(c))');
    expect(drawn(tree('t>c a>c b>a c>b'))).to.equal('c!(t a(b))');
  });

  it('takes a comment that answers itself for an orphan', () => {
    expect(drawn(tree('a>a b>a'))).to.equal('a!(b)');
  });

  it('keeps the first of two comments with one id', () => {
    const built = tree('a b>a b c>b');
    expect(drawn(built)).to.equal('a(b(c))');
    expect(built.byId.size).to.equal(3);
  });

  it('tells depth and parent of each node', () => {
    const { byId } = tree('a b>a c>b d');
    expect([...byId.values()].map((node) => node.depth)).to.deep.equal([0, 1, 2, 0]);
    expect(byId.get('c')?.parent).to.equal(byId.get('b'));
    expect(byId.get('a')?.parent).to.equal(null);
  });

  it('keeps the replies of a deleted comment', () => {
    const built = buildTree([
      comment('a', { deletedAt: '2026-01-01T00:00:00.000Z', body: '' }),
      comment('b', { parentId: 'a' }),
    ]);
    expect(drawn(built)).to.equal('a(b)');
  });

  it('takes a chain of 10,000 replies, from either end', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) =>
      comment(`c${i}`, { parentId: i === 0 ? null : `c${i - 1}` }),
    );
    for (const list of [chain, chain.toReversed()]) {
      expect(buildTree(list).byId.get('c9999')?.depth).to.equal(9999);
    }
  });

  it('opens a circle of 10,000', () => {
    const circle = Array.from({ length: 10_000 }, (_, i) =>
      comment(`c${i}`, { parentId: `c${(i + 9_999) % 10_000}` }),
    );
    const { roots, byId } = buildTree(circle);
    expect(roots.map((node) => node.comment.id)).to.deep.equal(['c0']);
    expect(byId.get('c9999')?.depth).to.equal(9999);
  });

  it('is empty for no comments', () => {
    expect(buildTree([]).roots).to.deep.equal([]);
  });
});
