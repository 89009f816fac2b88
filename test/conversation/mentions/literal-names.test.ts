import { expect } from 'chai';
import { LiteralNames } from '../../../src/conversation/mentions/literal-names.js';
import { resolveReferences } from '../../../src/conversation/index.js';
import type { Comment } from '../../../src/model/comment.js';

const comment = (id: string, name: string, body: string, minute: string): Comment => ({
  id,
  parentId: null,
  author: { name },
  body,
  createdAt: `2026-04-24T09:${minute}:00.000Z`,
  revision: 1,
});

/** What of a text is a mention, where somebody of each of these names has written before. */
function mentioned(names: readonly string[], body: string): string[] {
  const thread = names.map((name, i) => comment(name, name, `Words of number ${i}.`, `1${i}`));
  const references = resolveReferences([...thread, comment('last', 'Yuri', body, '50')], {
    timeZone: 'UTC',
    locale: 'en',
  }).get('last');
  return (references ?? []).map(({ start, end, targets }) => `${body.slice(start, end)} → ${targets.join()}`);
}

const NAMES = [
  'Bob!',
  'Bob (home)',
  'R&D',
  'C++ fan',
  'bob@home',
  'Anne & Paul',
  'Bob | IT',
  'Bob "Killer" Smith',
  'Петя & Маша',
  '李雷!',
];

describe('names with signs in them', () => {
  for (const name of NAMES) {
    it(`reads ${name} wherever a plain name is read`, () => {
      for (const [before, mention, after] of [
        ['', `${name} (9:10AM)`, ', I think so too.'],
        ['', name, ', I think so too.'],
        ['', name, ': no way.'],
        ['', `@${name}`, ' has it.'],
        ['I agree with ', `${name} (9:10AM)`, ' on this.'],
      ]) {
        expect(mentioned([name], `${before}${mention}${after}`)).to.deep.equal([`${mention} → ${name}`]);
      }
    });
  }

  it('reads names whose sign stands first by the time behind them', () => {
    for (const name of ['~Anne~', '[mod] Bob'])
      expect(mentioned([name], `As ${name} (9:10AM) says.`)).to.deep.equal([`${name} (9:10AM) → ${name}`]);
  });

  it('takes the longest name, whatever its capitals', () => {
    const names = ['Anne', 'Anne & Paul', 'Paul'];
    expect(mentioned(names, 'anne & paul (9:11AM), yes.')).to.deep.equal([
      'anne & paul (9:11AM) → Anne & Paul',
    ]);
    expect(mentioned(names, 'Paul (9:12AM), yes.')).to.deep.equal(['Paul (9:12AM) → Paul']);
    expect(mentioned(names, 'Anne, yes.')).to.deep.equal(['Anne → Anne']);
  });

  it('reads names of many words', () => {
    const name = 'One Two Three Four Five Six Seven Eight Nine';
    expect(mentioned([name], `${name} (9:10AM), yes.`)).to.deep.equal([`${name} (9:10AM) → ${name}`]);
  });

  it('finds none inside a longer word', () => {
    expect(mentioned(['R&D'], 'R&Ds, no.')).to.deep.equal([]);
    expect(mentioned(['R&D'], 'The PR&D (9:10AM) knows.')).to.deep.equal([]);
  });

  it('leaves names of words to those who read words', () => {
    const names = new LiteralNames();
    for (const name of ['Bob', 'B. Poster', 'Mary-Jane O’Neil', 'Frau K.', '', '...', `a&${'b'.repeat(64)}`])
      names.add(name);
    for (const name of ['Bob', 'B. Poster', 'Mary-Jane O’Neil', 'Frau K.', '...'])
      expect(names.lengthAt(name, 0, false)).to.equal(0);
    names.add('R&D');
    expect(names.lengthAt('So r&d says', 3, false)).to.equal(3);
    expect(names.lengthAt('So r&d says', 6, true)).to.equal(3);
  });
});
