import { expect } from 'chai';
import { isNobody } from '../../../src/conversation/names/nameless.js';
import { People, tellApart } from '../../../src/conversation/people/people.js';
import { plainLook } from '../../../src/conversation/people/plain-look.js';
import { PlainPeople } from '../../../src/conversation/people/plain-people.js';
import { looksOf } from '../../../src/conversation/people/skeleton.js';
import type { Comment, Mark } from '../../../src/model/comment.js';
import { fc } from '../../support/properties.js';
import { comment } from '../make.js';

const mark = (words: string): Mark => ({ words, color: 1 });
const by = (id: string, name: string, words?: string, rest: Partial<Comment> = {}): Comment => ({
  ...comment(id),
  author: { name, ...(words && { mark: mark(words) }) },
  ...rest,
});
const among = (...comments: Comment[]): PlainPeople => new PlainPeople(isNobody, comments);

describe('plainLook', () => {
  it('is there for names of plain letters, with accents and the signs that stand in names', () => {
    for (const name of ['Bob Huntley', 'J. R. Ewing', "O'Neill", 'Jean-Luc', 'Jürgen', 'Zoë', 'Dvořák'])
      expect(plainLook(name), name).to.be.a('string');
    for (const name of ['', '.', 'Bob1', 'Боб', '匿名', 'Bob$', 'Strauß', 'Bob🙂'])
      expect(plainLook(name), name).to.equal(null);
  });

  it('differs for names that are not taken for each other, and is the same for those that are', () => {
    expect(plainLook('Bob')).to.not.equal(plainLook('Rob'));
    expect(plainLook('modern')).to.equal(plainLook('modem'));
    expect(plainLook('Bill')).to.equal(plainLook('Biil'));
    expect(plainLook('BOB huntley')).to.equal(plainLook('Bob  Huntley'));
  });

  it('never differs where names have a look in common, whatever they are', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'rnmvwiljabRNMIL', 'é', 'ñ', ' ', '.', '-', "'", '\u0308'),
      maxLength: 9,
    });
    const pairs = fc.tuple(letters, letters).filter(([a, b]) => plainLook(a) !== plainLook(b));
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        if (plainLook(a) === null || plainLook(b) === null) return;
        expect(looksOf(a).some((look) => looksOf(b).includes(look))).to.equal(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('PlainPeople', () => {
  it('tells that several people have no name, from the second one on', () => {
    const people = new PlainPeople(isNobody);
    const [first, second] = [by('1', '', 'teal otter'), by('2', 'Anonymous', 'rusty heron')];
    expect(people.add(first).shared).to.equal(false);
    expect(people.needsMark(first)).to.equal(false);
    expect(people.add(second).shared).to.equal(true);
    expect([first, second].map((each) => people.needsMark(each))).to.deep.equal([true, true]);
    expect(people.needsMark(by('3', 'Bob', 'red fox'))).to.equal(false);
  });

  it('has no doubt while all names are plain and different', () => {
    const people = among(
      by('1', 'Bob', 'teal otter'),
      by('2', 'Ana', 'red fox'),
      by('3', 'Bob', 'teal otter'),
    );
    expect([people.doubtful, people.several]).to.deep.equal([false, false]);
  });

  it('is in doubt about names that may look alike, that are a mark, or that somebody disputes', () => {
    const bob = by('1', 'Bob', 'teal otter');
    const disputed = { by: mark('teal otter'), earlier: '1' };
    const others: Record<string, Comment> = {
      'the same': by('2', 'bob', 'red fox'),
      'the same, of somebody who is not known': by('2', 'Bob'),
      'letters of another alphabet': by('2', 'Воb', 'red fox'),
      'a mark': by('2', 'Teal Otter', 'red fox'),
      'a name with its mark': by('2', 'Bob teal otter', 'red fox'),
      disputed: by('2', 'Eve', 'red fox', { disputed }),
    };
    for (const [what, other] of Object.entries(others))
      expect(among(bob, other).doubtful, what).to.equal(true);
  });

  it('leaves out what was deleted, and what is on its way', () => {
    const people = among(
      by('1', '', 'teal otter'),
      by('2', '', 'red fox', { deletedAt: '2026-01-01T00:00:00.000Z' }),
      by('3', '', undefined, { own: true }),
    );
    expect(people.several).to.equal(false);
  });

  it('says what People say, wherever it is in no doubt', () => {
    const names = fc.constantFrom(
      '',
      'Anon',
      'Anonymous',
      'Bob',
      'bob',
      'Ana',
      'Jim',
      'Jürgen',
      'Боб',
      'red fox',
    );
    const words = fc.constantFrom('teal otter', 'red fox', 'blue wren');
    const comments = fc.array(fc.tuple(names, words), { maxLength: 7 });
    let sure = 0;
    fc.assert(
      fc.property(comments, (authors) => {
        const thread = authors.map(([name, words], i) => by(String(i), name, words));
        const plain = among(...thread);
        if (plain.doubtful) return;
        sure++;
        const told = tellApart(thread, new People(isNobody, looksOf));
        for (const each of thread)
          expect([plain.needsMark(each), null]).to.deep.equal([
            told.get(each.id)!.mark,
            told.get(each.id)!.earlier,
          ]);
      }),
      { numRuns: 2000 },
    );
    expect(sure).to.be.greaterThan(100);
  });
});
