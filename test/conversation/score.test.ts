import { expect } from 'chai';
import type { Reference } from '../../src/model/reference.js';
import { c, thread } from './corpus/format.js';
import { score } from './score.js';

const sample = thread('sample', { locale: 'en-US', zone: 'America/New_York', known: 'thread' }, [
  c('a', '', '2024-03-10 1:30', 'First.'),
  c('b', '', '3:30', 'Second.'),
  c(
    'd',
    'Bob',
    { at: '4:00', parent: 'b' },
    '⟦m b|Anon (3:30AM)⟧ ⟦q a altered|"first"⟧ but not at ⟦-|1:30⟧.',
  ),
]);
const mention: Reference = { kind: 'mention', start: 0, end: 13, targets: ['b'] };
const quotation: Reference = { kind: 'quotation', start: 14, end: 21, targets: ['a'], state: 'altered' };
const reply: Reference = { kind: 'reply', start: 0, end: 0, targets: ['b'] };
const scored = (...found: Reference[]): ReturnType<typeof score> =>
  score([sample], () => new Map([['d', found]]));

describe('the score', () => {
  it('reads text, time and labels from the marked text', () => {
    const { comment, expected, traps } = sample.comments[2]!;
    expect(comment.body).to.equal('Anon (3:30AM) "first" but not at 1:30.');
    expect(comment.createdAt).to.equal('2024-03-10T08:00:00.000Z');
    expect(sample.comments[0]?.comment.createdAt).to.equal('2024-03-10T06:30:00.000Z');
    expect(expected.map(({ start, end }) => comment.body.slice(start, end))).to.deep.equal([
      'Anon (3:30AM)',
      '"first"',
    ]);
    expect(comment.body.slice(traps[0]?.start, traps[0]?.end)).to.equal('1:30');
  });

  it('is full for what the labels say', () => {
    const result = scored(reply, mention, quotation);
    expect(result.all).to.deep.equal({ expected: 2, predicted: 2, right: 2 });
    expect(result.mistakes).to.deep.equal([]);
  });

  it('counts what is missed, wrong, and in a place that must stay plain', () => {
    const elsewhere: Reference = { kind: 'mention', start: 33, end: 37, targets: ['a'] };
    const result = scored(reply, { ...mention, targets: ['a'] }, elsewhere);
    expect(result.all).to.deep.equal({ expected: 2, predicted: 2, right: 0 });
    expect(result.traps).to.deep.equal({ set: 1, violated: 1 });
    expect(result.mistakes.map(({ what }) => what)).to.deep.equal([
      'missed',
      'missed',
      'wrong',
      'wrong',
      'trap',
    ]);
  });

  it('takes a place that overlaps by half, and no less', () => {
    expect(scored(reply, { ...mention, end: 7 }, quotation).mention.right).to.equal(1);
    expect(scored(reply, { ...mention, end: 6 }, quotation).mention.right).to.equal(0);
  });

  it('asks for the state of a quotation and for the reply apart from the rest', () => {
    const result = scored(mention, { ...quotation, state: 'exact' });
    expect(result.all.right).to.equal(2);
    expect(result.state).to.deep.equal({ asked: 1, right: 0 });
    expect(result.mistakes.map(({ what }) => what)).to.deep.equal(['reply', 'state']);
  });
});
