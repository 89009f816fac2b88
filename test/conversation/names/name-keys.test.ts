import { expect } from 'chai';
import { aliasesOf, bare, nameWords, plain } from '../../../src/conversation/names/name-keys.js';

function parts(name: string): string[] {
  return [...aliasesOf(name)].filter(([, kind]) => kind === 'part').map(([key]) => key);
}

describe('aliasesOf', () => {
  it('has the full name with and without accents and spaces', () => {
    const aliases = aliasesOf('José  Ruiz');
    for (const key of ['josé ruiz', 'jose ruiz', 'joséruiz', 'joseruiz'])
      expect(aliases.get(key), key).to.equal('full');
  });

  it('has first name, surname and initials as parts', () => {
    expect(parts('Bob Huntley')).to.have.members(['bob', 'huntley', 'bob h', 'b huntley']);
  });

  it('has a surname with its particles, and two given names', () => {
    expect(parts('Joost van der Zanden')).to.include('van der zanden');
    expect(parts('Ana Lucía Ferreyra')).to.include('ana lucia');
    expect(parts('Joost van der Zanden')).not.to.include('joost van');
  });

  it('has the given name of a Korean and of a Chinese one', () => {
    expect(parts('김민수')).to.deep.equal(['민수']);
    expect(parts('王小明')).to.deep.equal(['小明']);
  });

  it('makes no alias of common words', () => {
    expect(parts('The Neighbour')).not.to.include('the');
  });
});

describe('the words of a name', () => {
  it('are in lower case, without punctuation', () => {
    expect(nameWords('B.Poster')).to.deep.equal(['b', 'poster']);
    expect(nameWords("O'Brien")).to.deep.equal(['obrien']);
    expect(plain('łódź')).to.equal('lodz');
    expect(plain('أحمد')).to.equal('احمد');
  });

  it('are bare without titles and honorifics', () => {
    expect(bare(['dr', 'anna', 'bell'])).to.deep.equal(['anna', 'bell']);
    expect(bare(['田中さん'])).to.deep.equal(['田中']);
    expect(bare(['dr'])).to.deep.equal(['dr']);
  });
});
