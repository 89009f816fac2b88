import { expect } from 'chai';
import { nameClashes } from '../../../src/conversation/people/name-clashes.js';
import { isNobody } from '../../../src/conversation/names/nameless.js';
import { People, tellApart } from '../../../src/conversation/people/people.js';
import { looksOf } from '../../../src/conversation/people/skeleton.js';
import type { Author, Comment } from '../../../src/model/comment.js';
import { comment } from '../make.js';

const OTTER = { words: 'teal otter', color: 1 };
const HERON = { words: 'rusty heron', color: 5 };
const by = (id: string, name: string, rest: Partial<Author> = {}): Comment => ({
  ...comment(id),
  author: { name, ...rest },
});
const clashes = (...comments: Comment[]): Record<string, string> => Object.fromEntries(nameClashes(comments));
const marked = (...comments: Comment[]): string[] =>
  [...tellApart(comments, new People(isNobody, looksOf))].filter(([, { mark }]) => mark).map(([id]) => id);

describe('nameClashes', () => {
  it('finds the name that another person used before, and where that stood first', () => {
    const first = by('1', 'Bob Huntley', { mark: OTTER });
    expect(
      clashes(first, by('2', 'Bob Huntley', { mark: OTTER }), by('3', 'bob huntley', { mark: HERON })),
    ).to.deep.equal({ 3: '1' });
  });

  it('finds one in letters that only look the same', () => {
    expect(clashes(by('1', 'Bob', { mark: OTTER }), by('2', 'Воb', { mark: HERON }))).to.deep.equal({
      2: '1',
    });
    expect(clashes(by('1', 'Νίκος', { id: 'a' }), by('2', 'νίκος', { id: 'b' }))).to.deep.equal({ 2: '1' });
  });

  it('goes by the id of a backend that has no marks', () => {
    expect(
      clashes(by('1', 'Bob', { id: 'a' }), by('2', 'Bob', { id: 'b' }), by('3', 'Bob', { id: 'a' })),
    ).to.deep.equal({ 2: '1' });
  });

  it('claims nothing where nobody knows who wrote', () => {
    expect(clashes(by('1', 'Bob'), by('2', 'Bob'))).to.deep.equal({});
    expect(clashes(by('1', 'Bob'), by('2', 'Bob', { mark: OTTER }))).to.deep.equal({});
    expect(clashes(by('1', 'Bob', { mark: OTTER }), by('2', 'Bob'))).to.deep.equal({});
    expect(
      clashes(by('1', 'Bob'), by('2', 'Bob', { mark: OTTER }), by('3', 'Bob', { mark: HERON })),
    ).to.deep.equal({ 3: '2' });
  });

  it('lets people without a name be', () => {
    expect(
      clashes(
        by('1', '', { mark: OTTER }),
        by('2', 'Anonymous', { mark: HERON }),
        by('3', 'Anon', { mark: HERON }),
      ),
    ).to.deep.equal({});
  });

  it('does not count who deleted it, nor what is on its way', () => {
    const gone = { ...by('1', 'Bob', { mark: OTTER }), deletedAt: '2026-04-24T10:00:00.000Z' };
    expect(clashes(gone, by('2', 'Bob', { mark: HERON }))).to.deep.equal({});
    const sending: Comment = { ...by('3', 'Bob'), own: true };
    expect(marked(by('1', 'Bob', { mark: OTTER }), sending)).to.deep.equal([]);
  });

  it('finds who takes the mark of another for a name', () => {
    const otter = by('1', 'Bob', { mark: OTTER });
    expect(clashes(otter, by('2', 'Teal Otter', { mark: HERON }))).to.deep.equal({ 2: '1' });
    expect(clashes(otter, by('2', 'Bob · tеal otter', { mark: HERON }))).to.deep.equal({ 2: '1' });
    expect(marked(otter, by('2', 'Bob · teal otter'))).to.deep.equal(['1']);
    expect(
      marked(by('1', 'Bob · teal otter', { mark: HERON }), by('2', 'Bob', { mark: OTTER })),
    ).to.deep.equal(['1', '2']);
  });
});

describe('the mark of a comment', () => {
  it('is not needed where everybody has a name of their own', () => {
    expect(
      marked(by('1', '', { mark: OTTER }), by('2', 'Bob', { mark: HERON }), by('3', '', { mark: OTTER })),
    ).to.deep.equal([]);
  });

  it('is needed by all people without a name, where there are several', () => {
    expect(
      marked(
        by('1', '', { mark: OTTER }),
        by('2', 'Anonymous', { mark: HERON }),
        by('3', 'Bob', { mark: HERON }),
      ),
    ).to.deep.equal(['1', '2']);
    expect(marked(by('1', '', { mark: OTTER }), by('2', ''))).to.deep.equal(['1']);
  });

  it('is needed by both who have a name in common', () => {
    expect(
      marked(
        by('1', 'Bob', { mark: OTTER }),
        by('2', 'Воb', { mark: HERON }),
        by('3', 'Ana', { mark: HERON }),
      ),
    ).to.deep.equal(['1', '2']);
  });
});
