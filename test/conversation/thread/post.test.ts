import { expect } from 'chai';
import { allPosts } from '../../../src/conversation/thread/post.js';
import { comment } from '../make.js';

describe('allPosts', () => {
  it('sorts by time, then by place in the list', () => {
    const at = (hour: number): string => new Date(Date.UTC(2020, 0, 1, hour)).toISOString();
    const posts = allPosts([
      comment('late', { createdAt: at(3) }),
      comment('first', { createdAt: at(1) }),
      comment('second', { createdAt: at(1) }),
      comment('unknown'),
    ]);
    expect(posts.map(({ id }) => id)).to.deep.equal(['first', 'second', 'unknown', 'late']);
    expect(posts.map(({ index }) => index)).to.deep.equal([0, 1, 2, 3]);
  });

  it('takes the word that a system prints for no name as no name', () => {
    expect(
      allPosts([comment('a', { name: 'Anonymous' }), comment('b', { name: 'Anon' })]).map(({ name }) => name),
    ).to.deep.equal(['', 'Anon']);
  });

  it('knows no zone that the engine does not know', () => {
    const zones = allPosts([
      comment('a', { timeZone: 'Mars/North' }),
      comment('b', { timeZone: 'Asia/Kathmandu' }),
    ]);
    expect(zones.map(({ timeZone }) => timeZone)).to.deep.equal([null, 'Asia/Kathmandu']);
  });
});
