import { expect } from 'chai';
import { Bodies } from '../../../src/elements/list/bodies.js';
import { CommentError } from '../../../src/model/errors.js';
import type { Comment } from '../../../src/model/comment.js';

const comment: Comment = {
  id: '1',
  parentId: null,
  author: { name: '' },
  body: 'Some *words*',
  createdAt: null,
  revision: 1,
};

describe('the texts of comments', () => {
  it('are shown as they were written where the page lets no sanitiser work, and that is said once', () => {
    const bodies = new Bodies();
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...args: unknown[]): void => void said.push(...args);
    try {
      bodies.useRenderer({
        renderBody() {
          throw new CommentError('UNKNOWN', 'refused');
        },
      });
      expect(bodies.nodes(comment).textContent).to.equal('Some *words*');
      expect(bodies.nodes(comment).textContent).to.equal('Some *words*');
    } finally {
      console.error = error;
    }
    expect(said).to.have.length(1);
  });
});
