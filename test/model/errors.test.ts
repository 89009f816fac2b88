import { expect } from 'chai';
import { CommentError } from '../../src/model/errors.js';

describe('CommentError', () => {
  it('says of the codes that may pass by themselves that they can be tried again', () => {
    expect(new CommentError('OFFLINE', 'no network').retryable).to.equal(true);
    expect(new CommentError('FORBIDDEN', 'not yours').retryable).to.equal(false);
  });

  it('keeps the cause, and has none when none was given', () => {
    const cause = new TypeError('deep');
    expect(new CommentError('UNKNOWN', 'x', { cause }).cause).to.equal(cause);
    expect('cause' in new CommentError('UNKNOWN', 'x')).to.equal(false);
  });

  it('is made of any thrown value, and leaves one that is already typed alone', () => {
    const typed = new CommentError('CLOSED', 'closed');
    expect(CommentError.from(typed)).to.equal(typed);
    expect(CommentError.from(new DOMException('x', 'AbortError')).code).to.equal('ABORTED');
    expect(CommentError.from('text').message).to.equal('text');
  });
});
