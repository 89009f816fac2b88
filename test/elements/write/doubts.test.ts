import { expect } from 'chai';
import { CommentIndex } from '../../../src/elements/write/comment-index.js';
import { doubtsIn } from '../../../src/elements/write/doubts.js';
import type { Referring } from '../../../src/elements/write/referring.js';
import { comment } from '../thread/fixture.js';

const thread = [
  comment(16, { body: 'The road.' }),
  comment(40, { name: 'Bob Huntley' }),
  comment(50, { name: 'Mark' }),
];
const reader = { locale: 'en', timeZone: 'UTC' };

async function doubts(body: string, taken: { start: number; end: number }[] = []): Promise<string[]> {
  const index = new CommentIndex(reader, () => null);
  await index.read(thread, () => true);
  const found = await doubtsIn(body, taken, { index } as Referring, () => true);
  return found.map(({ words, comment: { id } }) => `${words} → ${id}`);
}

describe('who may be meant by what is not quite right', () => {
  const asked: [body: string, ...doubts: string[]][] = [
    ['Anon (9:17AM), no.', 'Anon (9:17AM) → 16'],
    ['No, Anon (9:15), no.', 'Anon (9:15) → 16'],
    ['I think Bob (9:41 am) and Anon (9.17) are right.', 'Bob (9:41 am) → 40', 'Anon (9.17) → 16'],
    ['Bob Huntley 9:41, no.', 'Bob Huntley 9:41 → 40'],
    ['See @Bob 9:39am', 'Bob 9:39am → 40'],
    ['Воb (9:40), no.', 'Воb (9:40) → 40'],
  ];
  for (const [body, ...found] of asked) {
    it(`asks about “${body}”`, async () => expect(await doubts(body)).to.deep.equal(found));
  }

  const quiet = [
    'Anon (9:16AM), no.',
    'Anon (9:18AM), no.',
    'Romans (9:17) is a verse.',
    '`Anon (9:17AM)`',
    '> Anon (9:17AM), no.',
    '[Anon (9:17AM)](#comment-16)',
    'Anon \\(9:17AM), no.',
    'https://example.org/Anon (9:17AM)',
    'at 9:17 it rained',
  ];
  for (const body of quiet) {
    it(`leaves “${body}” alone`, async () => expect(await doubts(body)).to.deep.equal([]));
  }

  it('leaves alone what is a reference as it stands', async () => {
    expect(await doubts('Anon (9:17AM), no.', [{ start: 0, end: 13 }])).to.deep.equal([]);
  });

  it('does not get stuck in hostile texts', async () => {
    for (const each of ['(', 'a', 'Bob ', 'Bob (9:1', '9:17 ', '@Bob ', 'a(9:17)']) {
      expect((await doubts(each.repeat(8192))).length).to.be.at.most(5);
    }
  });
});
