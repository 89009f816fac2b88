import { expect } from 'chai';
import { resolveReferences } from '../../../src/conversation/resolver/resolve.js';
import { createResolver } from '../../../src/conversation/resolver/resolver.js';
import type { Comment } from '../../../src/model/comment.js';
import { comment } from '../make.js';

function make(count: number): Comment[] {
  const names = ['', 'Ann', 'Bob Huntley', ''];
  return Array.from({ length: count }, (_, i) => {
    const before = (i * 7) % Math.max(1, i);
    const clock = `${9 + Math.floor(before / 30)}:${String((before * 2) % 60).padStart(2, '0')}`;
    const bodies = [
      `The number of this sentence is ${i} and no other has it.`,
      `Anon (${clock}), I saw it as well.`,
      `> The number of this sentence is ${before - (before % 4)} and no other has it.\n\nIndeed.`,
      `@Ann what do you say to ${i}?`,
    ];
    return comment(`c${i}`, {
      name: names[i % 4]!,
      body: bodies[i % 4]!,
      createdAt: new Date(Date.UTC(2020, 0, 1, 9, i * 2)).toISOString(),
    });
  });
}

describe('createResolver', () => {
  it('finds the same in slices as at once', () => {
    const comments = make(120);
    const resolver = createResolver({ timeZone: 'UTC' });
    resolver.set(comments);
    let slices = 0;
    while (!resolver.step(200)) slices++;
    expect(slices).to.be.above(20);
    expect(new Map(resolver.references)).to.deep.equal(resolveReferences(comments, { timeZone: 'UTC' }));
  });

  for (const options of [{ timeZone: 'UTC' }, {}]) {
    it(`finds the same comment by comment as at once, ${options.timeZone ?? 'no zone told'}`, () => {
      const comments = make(60);
      const resolver = createResolver(options);
      for (let length = 1; length <= comments.length; length++) {
        resolver.set(comments.slice(0, length));
        expect(resolver.step()).to.equal(true);
      }
      expect(new Map(resolver.references)).to.deep.equal(resolveReferences(comments, options));
    });
  }

  it('reads a thread anew when a comment has changed', () => {
    const comments = make(9);
    const resolver = createResolver({ timeZone: 'UTC' });
    resolver.set(comments);
    resolver.step();
    const changed = comments.map((one) => (one.id === 'c2' ? { ...one, body: 'Nothing any more.' } : one));
    resolver.set(changed);
    resolver.step();
    expect(resolver.references.has('c2')).to.equal(false);
    expect(new Map(resolver.references)).to.deep.equal(resolveReferences(changed, { timeZone: 'UTC' }));
  });

  it('reads a thread anew when marks have come', () => {
    const mark = { words: 'teal otter', color: 1 };
    const bare = [comment('a'), comment('b'), comment('c', { body: '@Anon · teal otter said so.' })];
    const marked = bare.map((one, i) => (i === 0 ? { ...one, author: { name: '', mark } } : one));
    const resolver = createResolver();
    for (const comments of [bare, marked]) {
      resolver.set(comments);
      resolver.step();
      expect(new Map(resolver.references)).to.deep.equal(resolveReferences(comments));
    }
    expect(resolver.references.get('c')?.[0]?.targets).to.deep.equal(['a']);
  });

  it('keeps its own copy of the list', () => {
    const comments = make(5);
    const resolver = createResolver({ timeZone: 'UTC' });
    resolver.set(comments);
    resolver.step();
    comments.push(...make(7).slice(5));
    resolver.set(comments);
    resolver.step();
    expect(new Map(resolver.references)).to.deep.equal(resolveReferences(comments, { timeZone: 'UTC' }));
  });

  it('takes back what turns out to be a turn of phrase', () => {
    const say = (id: string, rest: string): Comment =>
      comment(id, { name: id, body: `We all come from the same street.\n\n${rest}` });
    const resolver = createResolver();
    const comments = [say('a', 'I do.'), say('b', 'I too.')];
    resolver.set(comments);
    resolver.step();
    expect(resolver.references.has('b')).to.equal(true);
    resolver.set([...comments, say('c', 'Me as well.'), say('d', 'Not me.')]);
    resolver.step();
    expect(resolver.references.size).to.equal(0);
  });
});
