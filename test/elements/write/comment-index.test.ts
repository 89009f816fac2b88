import { expect } from 'chai';
import { CommentIndex } from '../../../src/elements/write/comment-index.js';
import type { Comment } from '../../../src/model/comment.js';
import { comment } from '../thread/fixture.js';

const reader = { locale: 'en', timeZone: 'UTC' };
const always = (): boolean => true;

async function indexOf(comments: readonly Comment[]): Promise<CommentIndex> {
  const index = new CommentIndex(reader, (id) => `Label ${id}`);
  await index.read(comments, always);
  return index;
}
const ids = async (index: CommentIndex, text: string, most = 8): Promise<string[]> =>
  (await index.find(text, most, always)).map(({ comment: { id } }) => id);

describe('the index of a thread', () => {
  it('finds the latest first, and no more than were asked for', async () => {
    const index = await indexOf(Array.from({ length: 500 }, (_, i) => comment(i + 1, { name: 'Ann' })));
    expect(await ids(index, 'ann', 3)).to.deep.equal(['500', '499', '498']);
    expect(await ids(index, '', 2)).to.deep.equal(['500', '499']);
  });

  it('prefers names to words of a text, and what fits to what is near', async () => {
    const index = await indexOf([
      comment(16, { name: 'Ann' }),
      comment(17, { name: 'Zoë', body: 'Ann said so.' }),
      comment(30, { name: 'Ann' }),
    ]);
    expect(await ids(index, 'ann')).to.deep.equal(['30', '16', '17']);
    expect(await ids(index, 'ann 9:16')).to.deep.equal(['16']);
    const near = await index.find('zoe 9:18', 8, always);
    expect(near.map(({ comment: { id }, note }) => [id, note])).to.deep.equal([['17', 'near']]);
  });

  it('reads of HTML what is seen', async () => {
    const index = await indexOf([
      comment(1, { body: '<p class="secret">A &amp; b <i>narrow</i></p>', format: 'html' }),
    ]);
    expect(await ids(index, 'narrow')).to.deep.equal(['1']);
    expect(await ids(index, 'secret')).to.deep.equal([]);
  });

  it('knows who is called so, and what only looks so', async () => {
    const index = await indexOf([comment(1, { name: 'Bob Huntley' }), comment(2)]);
    for (const name of ['bob', 'Bob Huntley', 'Bo', 'anon', 'Воb'])
      expect(index.isName(name), name).to.equal(true);
    for (const name of ['bo', 'Romans', 'really']) expect(index.isName(name), name).to.equal(false);
  });

  it('leaves out what is deleted or on its way, and takes what is new', async () => {
    const thread = [comment(1), comment(2, { deletedAt: '2026-04-24T10:00:00Z' }), comment('pending-3')];
    const index = await indexOf(thread);
    expect(await ids(index, '')).to.deep.equal(['1']);
    await index.read([...thread, comment(4)], always);
    expect(await ids(index, '')).to.deep.equal(['4', '1']);
  });

  it('keeps what it had where a reading is given up', async () => {
    const index = await indexOf([comment(1)]);
    await index.read([comment(1), comment(2)], () => false);
    expect(await ids(index, '')).to.deep.equal(['1']);
  });
});
