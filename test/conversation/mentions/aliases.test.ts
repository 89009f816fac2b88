import { expect } from 'chai';
import { Aliases, type Person } from '../../../src/conversation/mentions/aliases.js';

const bob: Person = { name: 'Bob Huntley', posts: [] };
const halina: Person = { name: 'Halina', posts: [] };

function aliases(): Aliases {
  const made = new Aliases();
  made.add('bob huntley', bob, 'full');
  made.add('bob', bob, 'part');
  made.add('halina', halina, 'full');
  return made;
}

describe('Aliases', () => {
  it('tells a full name from a part', () => {
    expect(aliases().find('bob huntley')).to.deep.equal({ full: [bob], part: [] });
    expect(aliases().find('bob')).to.deep.equal({ full: [], part: [bob] });
    expect(aliases().find('huntley')).to.equal(undefined);
  });

  it('knows with which words a name may begin', () => {
    const made = aliases();
    for (const word of ['Bob', 'BOB', 'Halina', 'Halino', 'Mr', '田中'])
      expect(made.mayBegin(word), word).to.equal(true);
    for (const word of ['Huntley', 'Bobsled', 'The', '']) expect(made.mayBegin(word), word).to.equal(false);
  });

  it('answers anew when somebody has come', () => {
    const made = aliases();
    expect(made.mayBegin('Zoe')).to.equal(false);
    made.add('zoe', { name: 'Zoe', posts: [] }, 'full');
    expect(made.mayBegin('Zoe')).to.equal(true);
  });

  it('finds case forms', () => {
    expect(aliases().findForms(['halino'], true)).to.deep.equal({ full: [], part: [halina] });
    expect(aliases().findForms(['bobby'], true)).to.equal(undefined);
  });
});
