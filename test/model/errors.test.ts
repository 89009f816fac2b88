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

  it('keeps what an error of another copy of the library says', async () => {
    const address = new URL('../../src/model/errors.ts?copy', import.meta.url).href;
    const { CommentError: Other } = (await import(address)) as { CommentError: typeof CommentError };
    const other = new Other('RATE_LIMITED', 'too many', { retryAfter: 3000 });
    expect(other).not.to.be.instanceOf(CommentError);
    const ours = CommentError.from(other);
    expect(ours).to.be.instanceOf(CommentError);
    expect(ours.code).to.equal('RATE_LIMITED');
    expect(ours.message).to.equal('too many');
    expect(ours.retryAfter).to.equal(3000);
    expect(ours.retryable).to.equal(true);
    expect(ours.cause).to.equal(other);
  });
});
