import { expect } from 'chai';
import { resolveReferences } from '../../../src/conversation/resolver/resolve.js';
import { comment } from '../make.js';

function found(...bodies: [name: string, body: string][]): string[] {
  const comments = bodies.map(([name, body], i) => comment(`c${i}`, { name, body }));
  return (resolveReferences(comments).get(`c${bodies.length - 1}`) ?? []).map(
    ({ kind, targets, likely }) => `${kind} ${targets.join()}${likely ? '?' : ''}`,
  );
}

const ANN: [string, string] = ['Ann', 'The bridge is closed until the end of May.'];
const AGAIN: [string, string] = ['Ann', 'And the ferry does not go at all.'];
const BOB: [string, string] = ['Bob', 'Nobody asked the ferryman what he thinks.'];

describe('mentions and quotations together', () => {
  it('mean the comment that has the words', () => {
    expect(
      found(ANN, AGAIN, ['Zed', 'Ann said:\n> The bridge is closed until the end of May.']),
    ).to.deep.equal(['mention c0', 'quotation c0']);
  });

  it('mean the latest, probably, where no words tell', () => {
    expect(found(ANN, AGAIN, ['Zed', 'Ann, is it?'])).to.deep.equal(['mention c1,c0?']);
  });

  it('see a person’s words below those that the person quotes', () => {
    const body =
      'Bob wrote:\n>> And the ferry does not go at all.\n> Nobody asked the ferryman what he thinks.\n\nIndeed.';
    expect(found(ANN, AGAIN, BOB, ['Zed', body])).to.deep.equal([
      'mention c2',
      'quotation c1',
      'quotation c2',
    ]);
  });

  it('leave a speaker plain whose words are not there', () => {
    expect(found(ANN, BOB, ['Zed', 'Ann said:\n> Nobody asked the ferryman what he thinks.'])).to.deep.equal([
      'quotation c1',
    ]);
  });
});
