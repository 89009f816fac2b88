import { expect } from 'chai';
import { conversation } from '../../demo/conversation.js';
import { seededAdapter } from '../../demo/seeded-adapter.js';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { databaseName, deleteDatabase, draft, exists } from '../adapters/support/databases.js';

const { id: threadId, comments } = conversation;

async function ids(adapter: CommentAdapter, limit = 1000): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const page = await adapter.list({ threadId, order: 'oldest', limit, ...(cursor && { cursor }) });
    found.push(...page.comments.map((comment) => comment.id));
    cursor = page.next;
  }
  return found;
}

describe('seededAdapter', () => {
  const seeded = comments.map((comment) => comment.id);
  let name: string;

  beforeEach(() => {
    name = databaseName();
  });
  afterEach(() => deleteDatabase(name));

  it('shows the conversation, and stores nothing for it', async () => {
    const adapter = seededAdapter(conversation, { name });
    expect(await ids(adapter, 7)).to.deep.equal(seeded);
    expect(await adapter.counts!([threadId, 'other'])).to.deep.equal({ [threadId]: seeded.length, other: 0 });
    const page = await adapter.locate!({ threadId, id: 'b8', order: 'newest', limit: 5 });
    expect(page.comments.map(({ id }) => id)).to.include('b8');
    expect(await exists(name)).to.equal(false);
  });

  it('keeps all of it with the first answer', async () => {
    const adapter = seededAdapter(conversation, { name });
    await ids(adapter);
    const { id } = await adapter.create!(draft({ threadId, parentId: 'c6' }));
    expect(await ids(adapter)).to.deep.equal([...seeded, id]);
    expect(await ids(seededAdapter(conversation, { name }))).to.deep.equal([...seeded, id]);
    expect(await adapter.counts!([threadId])).to.deep.equal({ [threadId]: seeded.length + 1 });
  });

  it('goes on paging where somebody writes in between', async () => {
    const adapter = seededAdapter(conversation, { name });
    const page = await adapter.list({ threadId, order: 'oldest', limit: 10 });
    await adapter.create!(draft({ threadId }));
    const next = await adapter.list({ threadId, order: 'oldest', limit: 10, cursor: page.next! });
    expect(next.comments.map(({ id }) => id)).to.deep.equal(seeded.slice(10, 20));
  });

  it('has it once, when two tabs write', async () => {
    const tabs = [seededAdapter(conversation, { name }), seededAdapter(conversation, { name })];
    await Promise.all(tabs.map((tab) => ids(tab)));
    const written = await Promise.all(tabs.map((tab) => tab.create!(draft({ threadId }))));
    for (const tab of tabs)
      expect(await ids(tab)).to.have.members([...seeded, ...written.map(({ id }) => id)]);
  });

  it('is what the page promises: nameless people, five levels of replies, code, right to left', () => {
    const depth = (id: string | null): number => {
      const comment = comments.find((each) => each.id === id);
      return comment ? 1 + depth(comment.parentId) : -1;
    };
    expect(Math.max(...seeded.map((id) => depth(id)))).to.equal(5);
    expect(comments.filter(({ author }) => author.name === '')).not.to.have.length(0);
    const text = comments.map(({ body }) => body).join('\n');
    expect(text)
      .to.match(/```js/)
      .and.to.match(/\p{Script=Arabic}/u)
      .and.to.match(/\p{Script=Hebrew}/u);
    expect(text)
      .to.match(/\p{Emoji_Presentation}/u)
      .and.to.include('Anon (9:16AM),');
    expect(Math.max(...comments.map(({ body }) => body.length))).to.be.above(1500);
  });
});
