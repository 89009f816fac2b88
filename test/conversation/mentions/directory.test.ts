import { expect } from 'chai';
import { Directory, type NameMatch } from '../../../src/conversation/mentions/directory.js';
import { allPosts } from '../../../src/conversation/thread/post.js';
import { comment } from '../make.js';

function directory(...names: string[]): Directory {
  const made = new Directory();
  for (const post of allPosts(names.map((name, i) => comment(String(i), { name })))) made.add(post);
  return made;
}

function names(match: NameMatch | null): string[] | null {
  return match && [...match.full, ...match.part].map(({ name }) => name);
}

describe('Directory', () => {
  it('knows a person by first name, surname, initials, without punctuation, accents and title', () => {
    const people = directory('Dr. José Martínez-Ruiz', 'B.Poster');
    for (const typed of ['José', 'jose', 'Jose Martinez Ruiz', 'Dr. Ruiz', 'JOSÉ MARTÍNEZ-RUIZ', 'José R']) {
      expect(names(people.matchAt(typed, 0, true)), typed).to.deep.equal(['Dr. José Martínez-Ruiz']);
    }
    for (const typed of ['B.Poster', 'B. Poster', 'BPoster', 'Poster', 'b poster']) {
      expect(names(people.matchAt(typed, 0, true)), typed).to.deep.equal(['B.Poster']);
    }
  });

  it('knows case forms', () => {
    const people = directory('Halina', 'Tomek', 'Виктор', 'Γιώργος', 'Petr');
    const forms = { Halino: 'Halina', Tomku: 'Tomek', Виктору: 'Виктор', Γιώργο: 'Γιώργος', Petře: 'Petr' };
    for (const [typed, name] of Object.entries(forms))
      expect(names(people.matchAt(typed, 0, true)), typed).to.deep.equal([name]);
  });

  it('knows honorifics that are glued to a name', () => {
    const people = directory('田中', '김민수');
    expect(names(people.matchBefore('先ほどの田中さん', 8))).to.deep.equal(['田中']);
    expect(names(people.matchAt('민수님, 네', 0, true))).to.deep.equal(['김민수']);
  });

  it('calls the nameless by the words of all languages', () => {
    const people = directory('');
    for (const typed of [
      'Anon',
      'anonymous',
      'Anonym',
      'Аноним',
      'Анониму',
      '匿名',
      'מחבר'.replace('מחבר', 'אנונימי'),
    ]) {
      expect(names(people.matchAt(typed, 0, true)), typed).to.deep.equal(['']);
    }
  });

  it('gives both when somebody is really called Anon', () => {
    expect(names(directory('', 'Anon').matchAt('Anon', 0, true))).to.have.members(['', 'Anon']);
  });

  it('does not take a name for one that only looks like it', () => {
    const people = directory('Bob', 'Ann');
    for (const typed of ['Bоb', 'Bobby', 'Bób', 'Ann\u200bа', 'Anna Bell'])
      expect(names(people.matchAt(typed, 0, false)), typed).to.equal(null);
  });

  it('takes the longest name', () => {
    expect(names(directory('Ann', 'Ann Lee').matchAt('Ann Lee (9:16)', 0, true))).to.deep.equal(['Ann Lee']);
  });
});
