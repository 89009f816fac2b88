import { expect } from 'chai';
import { addressWith, takeWords } from '../../../src/elements/identity/invitation-address.js';
import { isFramed, whoIs } from '../../../src/elements/identity/who.js';
import { authorMark } from '../../../src/elements/list/author-mark.js';
import { OTTER } from './fake.js';

describe('who somebody is, in words', () => {
  it('is the last name and the mark, each apart from the words around it', () => {
    expect(whoIs({ names: ['Bob', 'Ana'], mark: OTTER }, 'Anonymous')).to.equal(
      '\u2068Bob\u2069 · \u2068teal otter\u2069',
    );
    expect(whoIs({ names: [] }, 'Anonymous')).to.equal('\u2068Anonymous\u2069');
  });

  it('goes with a shape besides the colour', () => {
    expect(authorMark('', OTTER)).to.match(/^mark s[0-4] h4$/);
  });
});

describe('a page in a frame', () => {
  it('is of another site where the one above can’t be asked, or says so', () => {
    const location = { origin: 'https://blog.example' } as Location;
    const view = (top: unknown): Pick<Window, 'top' | 'location'> => ({ top: top as Window, location });
    const forbidden = {
      get location(): Location {
        throw new DOMException('No', 'SecurityError');
      },
    };
    expect(isFramed(view({ location: { origin: 'https://other.example' } }))).to.equal(true);
    expect(isFramed(view(forbidden))).to.equal(true);
    expect(isFramed(view({ location }))).to.equal(false);
  });

  it('is none where nothing is above it', () => {
    const alone: { top: unknown; location: Location } = { top: null, location };
    alone.top = alone;
    expect(isFramed(alone as unknown as Window)).to.equal(false);
  });
});

describe('the address for another device', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('carries the words in its fragment, and they are taken out of it once', () => {
    const address = new URL(addressWith('able  baker candle'));
    expect(address.hash).to.equal('#comments-join=able-baker-candle');
    expect(address.search).to.equal(location.search);
    history.replaceState({ kept: 1 }, '', address);
    expect(takeWords()).to.equal('able baker candle');
    expect([location.hash, history.state, takeWords()]).to.deep.equal(['', { kept: 1 }, '']);
  });

  it('leaves other fragments alone', () => {
    history.replaceState(null, '', '#comment-7');
    expect([takeWords(), location.hash]).to.deep.equal(['', '#comment-7']);
    history.replaceState(null, '', '#comments-join=%');
    expect([takeWords(), location.hash]).to.deep.equal(['', '']);
  });
});
