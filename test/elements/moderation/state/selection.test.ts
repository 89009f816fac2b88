import { expect } from 'chai';
import { Selection } from '../../../../src/elements/moderation/state/selection.js';

function selection(...keys: string[]): Selection {
  const made = new Selection();
  made.follow(keys);
  return made;
}

describe('Selection', () => {
  it('begins at the first, and is nowhere in an empty list', () => {
    expect(selection('a', 'b').current).to.equal('a');
    expect(selection().current).to.equal(null);
    expect([...selection().targets]).to.deep.equal([]);
  });

  it('goes to what took the place of the entry that is gone', () => {
    const made = selection('a', 'b', 'c', 'd');
    made.goTo('b');
    made.follow(['a', 'c', 'd']);
    expect(made.current).to.equal('c');
    made.follow(['a', 'd']);
    expect(made.current).to.equal('d');
    made.follow(['a']);
    expect(made.current).to.equal('a');
  });

  it('stays where it is when others come before it', () => {
    const made = selection('b', 'c');
    made.goTo('c');
    made.follow(['a', 'b', 'c', 'd']);
    expect([made.current, made.move(1), made.current]).to.deep.equal(['c', true, 'd']);
  });

  it('finds the next that is still there when several went at once', () => {
    const made = selection('a', 'b', 'c', 'd', 'e');
    made.goTo('b');
    made.follow(['a', 'e']);
    expect(made.current).to.equal('e');
  });

  it('chooses one by one, or all up to another', () => {
    const made = selection('a', 'b', 'c', 'd');
    made.toggle('b');
    made.toggle('d', true);
    expect([...made.chosen].toSorted()).to.deep.equal(['b', 'c', 'd']);
    made.toggle('c');
    expect([...made.chosen].toSorted()).to.deep.equal(['b', 'd']);
    expect(made.complete).to.equal(false);
    made.chooseAll();
    expect(made.complete).to.equal(true);
  });

  it('forgets the choice of what is gone', () => {
    const made = selection('a', 'b', 'c');
    made.chooseAll();
    made.follow(['a', 'c']);
    expect([...made.targets].toSorted()).to.deep.equal(['a', 'c']);
    made.chooseNone();
    expect([...made.targets]).to.deep.equal(['a']);
  });
});
