import { expect } from 'chai';
import { Pastes } from '../../../src/elements/write/pastes.js';

describe('what was pasted', () => {
  const words = (pastes: Pastes, text: string): string[] =>
    pastes.stretches.map(({ start, end }) => text.slice(start, end));

  it('is followed while one types before it and behind', () => {
    const pastes = new Pastes();
    pastes.follow('Well. ');
    pastes.expect({ text: 'Well. ', start: 6, end: 6 });
    pastes.follow('Well. So it was.');
    pastes.follow('Well. So it was. Yes');
    pastes.follow('Oh. Well. So it was. Yes');
    expect(words(pastes, 'Oh. Well. So it was. Yes')).to.deep.equal(['So it was.']);
  });

  it('is the writer’s own once it is changed', () => {
    const pastes = new Pastes();
    pastes.expect({ text: '', start: 0, end: 0 });
    pastes.follow('So it was.');
    pastes.follow('So is was.');
    expect(pastes.stretches).to.deep.equal([]);
  });

  it('may be several things', () => {
    const pastes = new Pastes();
    pastes.expect({ text: '', start: 0, end: 0 });
    pastes.follow('So it was.');
    pastes.expect({ text: 'So it was.', start: 0, end: 0 });
    pastes.follow('And now. So it was.');
    expect(words(pastes, 'And now. So it was.')).to.deep.equal(['So it was.', 'And now. ']);
  });

  it('is never what was typed after a paste that did not come', () => {
    const pastes = new Pastes();
    pastes.follow('Hello, you there');
    pastes.expect({ text: 'Hello, you there', start: 0, end: 0 });
    pastes.follow('Hello, you there!');
    expect(pastes.stretches).to.deep.equal([]);
  });

  it('can be forgotten', () => {
    const pastes = new Pastes();
    pastes.expect({ text: '', start: 0, end: 0 });
    pastes.follow('So it was.');
    pastes.forget();
    pastes.follow('So it was. Yes');
    expect(pastes.stretches).to.deep.equal([]);
  });
});
