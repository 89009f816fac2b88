import { expect } from 'chai';
import { jsonAdapter } from '../../src/adapters/json.js';
import type { Comment } from '../../src/model/comment.js';
import { refused } from './support/databases.js';

const comment = { id: '1', body: 'Hello' };

async function read(...comments: unknown[]): Promise<readonly Comment[]> {
  const adapter = jsonAdapter({ text: JSON.stringify({ id: 'thread', comments }) });
  return (await adapter.list({ threadId: 'thread', order: 'oldest', limit: 100 })).comments;
}

async function reasonOf(text: string): Promise<string> {
  const call = jsonAdapter({ text }).list({ threadId: 'thread', order: 'oldest', limit: 100 });
  return (await refused(call, 'BAD_DATA')).message;
}

const reasonOfComment = (changes: object): Promise<string> =>
  reasonOf(JSON.stringify({ id: 'thread', comments: [comment, { ...comment, id: '2', ...changes }] }));

describe('the data of an archive', () => {
  it('needs no more of a comment than id and text', async () => {
    expect(await read(comment)).to.deep.equal([
      { id: '1', parentId: null, author: { name: '' }, body: 'Hello', createdAt: null, revision: 1 },
    ]);
  });

  it('may say null of what is not known, as databases do', async () => {
    const fields = [
      'parentId',
      'author',
      'format',
      'createdAt',
      'editedAt',
      'deletedAt',
      'revision',
      'timeZone',
    ];
    const unknown = Object.fromEntries(fields.map((field) => [field, null]));
    expect(await read({ ...comment, ...unknown })).to.deep.equal(await read(comment));
  });

  it('may tell all that can be known of a comment', async () => {
    const full = {
      id: 'a.b-c_d~e:f',
      parentId: 'gone',
      author: { name: 'Ada', id: 'ada', url: 'https://example.org' },
      body: '',
      format: 'html',
      createdAt: '2019-04-24T09:16:00.000Z',
      editedAt: '2019-04-24T09:17:00.000Z',
      deletedAt: '2019-04-24T09:18:00.000Z',
      revision: 3,
      timeZone: 'Europe/Lisbon',
    };
    expect(await read(full)).to.deep.equal([full]);
  });

  it('never makes a reader the writer, and passes on nothing that it does not know', async () => {
    const [read1] = await read({ ...comment, own: true, held: true, onclick: 'alert(1)' });
    expect(read1).not.to.have.any.keys('own', 'held', 'onclick');
  });

  it('may have times of any offset, and gives them in UTC', async () => {
    const [{ createdAt }] = (await read({ ...comment, createdAt: '2019-04-24T09:16:00+02:00' })) as [Comment];
    expect(createdAt).to.equal('2019-04-24T07:16:00.000Z');
  });

  it('is put in order by time, and what has no time stays where it was', async () => {
    const at = (id: string, createdAt: string | null) => ({ ...comment, id, createdAt });
    const comments = await read(
      at('0', null),
      at('3', '2019-03-03T00:00:00Z'),
      at('3a', null),
      at('1', '2019-01-01T00:00:00Z'),
      at('1a', null),
      at('1b', '2019-01-01T00:00:00Z'),
    );
    expect(comments.map(({ id }) => id)).to.deep.equal(['0', '1', '1a', '1b', '3', '3a']);
  });

  const reasons: [string, object, string][] = [
    ['no id', { id: undefined }, 'thread.comments[1].id is missing'],
    ['an id that cannot stand in an address', { id: 'a b' }, 'thread.comments[1].id may hold'],
    ['an id that is there twice', { id: '1' }, 'thread.comments[1].id is there twice: 1'],
    ['no text', { body: undefined }, 'thread.comments[1].body is missing'],
    ['a text that is a number', { body: 7 }, 'thread.comments[1].body is no text'],
    ['a parent that is a number', { parentId: 7 }, 'thread.comments[1].parentId is no text'],
    ['an author that is a name only', { author: 'Ada' }, 'thread.comments[1].author is no object'],
    ['a name that is a number', { author: { name: 7 } }, 'thread.comments[1].author.name is no text'],
    [
      'a time without a zone',
      { createdAt: '2019-04-24T09:16:00' },
      'thread.comments[1].createdAt is no time',
    ],
    [
      'a day that is not in the calendar',
      { editedAt: '2019-13-24T09:16:00Z' },
      'thread.comments[1].editedAt is no time',
    ],
    ['a format that nobody knows', { format: 'bbcode' }, 'thread.comments[1].format is unknown'],
    ['a revision of 0', { revision: 0 }, 'thread.comments[1].revision is no whole number'],
  ];
  for (const [what, changes, reason] of reasons) {
    it(`is refused for ${what}, with the place`, async () => {
      expect(await reasonOfComment(changes)).to.have.string(reason);
    });
  }

  it('is refused when it is no JSON, no thread, or no list of threads', async () => {
    expect(await reasonOf('<!doctype html>')).to.match(/^This is no JSON: ./);
    expect(await reasonOf('7')).to.equal('thread is no object');
    expect(await reasonOf('{}')).to.equal('thread.comments is no list');
    expect(await reasonOf('[{"id":"a","comments":[]},{"comments":[]}]')).to.equal('threads[1].id is missing');
    expect(await reasonOf('[{"id":"a","comments":[null]}]')).to.equal('threads[0].comments[0] is no object');
    const twice = JSON.stringify(['a', 'b', 'a'].map((id) => ({ id, comments: [] })));
    expect(await reasonOf(twice)).to.equal('threads[2].id is there twice: a');
  });
});
