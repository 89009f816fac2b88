import { expect } from 'chai';
import { resolveReferences } from '../../../src/conversation/resolver/resolve.js';
import type { Comment } from '../../../src/model/comment.js';
import { comment } from '../make.js';

/** Our own twin of an old weblog's thread: five nameless people, a mention by time, two pasted lines. */
function twin(times: boolean): Comment[] {
  const at = (clock: string): string | null => (times ? `2019-04-24T${clock}:00.000Z` : null);
  return [
    comment('1', {
      name: 'Anonymous',
      createdAt: at('09:16'),
      body: 'But when they do the same to us it is an accident and no offence?',
    }),
    comment('2', { name: 'Bob Huntley', createdAt: at('09:31'), body: 'Doubletalk out of an old novel.' }),
    comment('3', {
      name: 'Anonymous',
      createdAt: at('09:40'),
      body: 'We have been at odds with them over this every day for years',
    }),
    comment('4', {
      name: 'B.Poster',
      createdAt: at('10:02'),
      body: 'Anon (9:16AM),\n\nYou are about right, I think. Put it the other way: "They would call the same thing an offence."',
    }),
    comment('5', { name: 'Anonymous', createdAt: at('10:20'), body: 'It all depends on who is in charge' }),
    comment('6', {
      name: 'Anonymous',
      createdAt: at('10:41'),
      body: 'Doubletalk out of an old novel.\n\nSays the troll. You may have borrowed the name.\n\nHow is the rain in Gdansk, Piotr?',
    }),
    comment('7', {
      name: 'Bob Huntley',
      createdAt: at('11:02'),
      body: 'Anon\n\n"How is the rain in Gdansk, Piotr?"\n\nYou should know. But ask the editor for a weather page.',
    }),
    comment('8', {
      name: 'Anonymous',
      createdAt: at('11:15'),
      body: 'Many sign with their own name.\n\nHow come you do not, Robert?',
    }),
  ];
}

describe('resolveReferences', () => {
  it('leads "Anon (9:16AM)," to the comment that shows this time', () => {
    const found = resolveReferences(twin(true), { timeZone: 'UTC', locale: 'en' });
    expect(found.get('4')).to.deep.equal([{ kind: 'mention', start: 0, end: 13, targets: ['1'] }]);
  });

  it('finds the pasted line, and the bare "Anon" above another one', () => {
    for (const times of [true, false]) {
      const found = resolveReferences(twin(times));
      expect(found.get('6')).to.deep.equal([
        { kind: 'quotation', start: 0, end: 31, targets: ['2'], state: 'exact' },
      ]);
      expect(found.get('7')).to.deep.equal([
        { kind: 'mention', start: 0, end: 4, targets: ['6'] },
        { kind: 'quotation', start: 6, end: 41, targets: ['6'], state: 'exact' },
      ]);
      expect([...found.keys()]).to.deep.equal(times ? ['4', '6', '7'] : ['6', '7']);
    }
  });

  it('leaves a time plain when no comment has one', () => {
    expect(resolveReferences(twin(false)).has('4')).to.equal(false);
  });

  it('works the zone out where nobody told it', () => {
    const shifted = twin(true).map((one) => ({
      ...one,
      createdAt: new Date(Date.parse(one.createdAt!) + 7 * 3_600_000).toISOString(),
    }));
    expect(resolveReferences(shifted).get('4')?.[0]?.targets).to.deep.equal(['1']);
  });

  it('takes comments in any order', () => {
    const forward = resolveReferences(twin(true));
    const backward = resolveReferences(twin(true).reverse());
    expect(Object.fromEntries(backward)).to.deep.equal(Object.fromEntries(forward));
  });

  it('takes loose input: no author, no name, a Date, a number, fields that are missing', () => {
    const loose = [
      {
        id: 'a',
        body: 'The gate is open again, mind the dog.',
        createdAt: new Date(Date.UTC(2020, 1, 1, 9, 16)),
      },
      { id: 'b', author: null, body: null, createdAt: 'soon' },
      {
        id: 'c',
        author: { name: null },
        createdAt: Date.UTC(2020, 1, 1, 10),
        body: 'Anon (9:16AM) which dog?',
      },
    ] as unknown as Comment[];
    const found = resolveReferences(loose, { timeZone: 'UTC' });
    expect(found.get('c')).to.deep.equal([{ kind: 'mention', start: 0, end: 13, targets: ['a'] }]);
  });

  it('ignores a zone and a language that do not exist', () => {
    const found = resolveReferences(twin(true), { timeZone: 'Atlantis/Capital', locale: 'not a tag' });
    expect(found.get('4')?.[0]?.targets).to.deep.equal(['1']);
  });

  it('gives the parent as a reply, if it is there', () => {
    const found = resolveReferences([
      comment('a'),
      comment('b', { parentId: 'a' }),
      comment('c', { parentId: 'x' }),
    ]);
    expect(found.get('b')).to.deep.equal([{ kind: 'reply', start: 0, end: 0, targets: ['a'] }]);
    expect(found.has('c')).to.equal(false);
  });

  it('reads HTML bodies, with places in the source', () => {
    const body =
      '<p>Anon (9:16AM),</p><blockquote>the gate is &quot;open&quot; again</blockquote><p>So it is.</p>';
    const found = resolveReferences(
      [
        comment('a', {
          createdAt: '2020-02-01T09:16:00Z',
          body: '<p>Look, the gate is "open" again.</p>',
          format: 'html',
        }),
        comment('b', { createdAt: '2020-02-01T10:16:00Z', body, format: 'html' }),
      ],
      { timeZone: 'UTC' },
    ).get('b')!;
    expect(found.map(({ kind, start, end }) => [kind, body.slice(start, end)])).to.deep.equal([
      ['mention', 'Anon (9:16AM)'],
      ['quotation', '<blockquote>the gate is &quot;open&quot; again</blockquote>'],
    ]);
  });

  it('sees no change where HTML writes a sign as a reference to it', () => {
    const words = (sign: string): string =>
      `<p>The ferry${sign}s crew was one short, and caf&#233;s were full.</p>`;
    const body = `<blockquote>${words('&#39;')}</blockquote><p>Indeed.</p>`;
    const [quotation] = resolveReferences([
      comment('a', { body: words("'"), format: 'html' }),
      comment('b', { body, format: 'html' }),
    ]).get('b')!;
    expect(quotation).to.include({ kind: 'quotation', state: 'exact' });
  });

  it('never resolves a passage of the article to a comment that quotes it', () => {
    const article = 'The mayor opened the gate on Friday. Nobody came but the dog.';
    const found = resolveReferences(
      [
        comment('a', { name: 'Al', body: 'The mayor opened the gate on Friday.' }),
        comment('b', { name: 'Bo', body: '> The mayor opened the gate on Friday.\n\nWhy?' }),
      ],
      { article },
    );
    expect(found.size).to.equal(0);
  });
});
