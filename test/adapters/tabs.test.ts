import { expect } from 'chai';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import type { Comment } from '../../src/model/comment.js';
import { databaseName, deleteDatabase, draft } from './support/databases.js';
import { changesOf, openTab } from './support/tabs.js';
import type { Tab } from './support/tabs.js';

const thread = { threadId: 'thread', order: 'oldest', limit: 1000 } as const;

async function idsIn(adapter: CommentAdapter): Promise<string[]> {
  return (await adapter.list(thread)).comments.map((comment) => comment.id);
}

describe('indexedDBAdapter in several tabs', () => {
  let name: string;
  let tabs: Tab[];

  beforeEach(async () => {
    name = databaseName();
    tabs = await Promise.all([openTab(name), openTab(name)]);
  });

  afterEach(async () => {
    for (const tab of tabs) tab.close();
    await deleteDatabase(name);
  });

  it('shows in one tab at once what is written, edited and deleted in the other', async () => {
    const [here, there] = tabs as [Tab, Tab];
    const told = changesOf(here.adapter, 'thread', 3);
    const comment = await there.adapter.create(draft({ body: 'from there' }));
    const edited = await there.adapter.update({
      threadId: 'thread',
      id: comment.id,
      body: 'better',
      revision: 1,
    });
    const removed = await there.adapter.remove({ threadId: 'thread', id: comment.id });
    const changes = (await told).map(({ kind, comment: { body, revision } }) => [kind, body, revision]);
    expect(changes).to.deep.equal([
      ['created', 'from there', 1],
      ['updated', 'better', 2],
      ['removed', '', 3],
    ]);
    expect(edited.revision).to.equal(2);
    expect((await here.adapter.list(thread)).comments).to.deep.equal([removed]);
  });

  it('loses nothing and doubles nothing when both write as fast as they can', async () => {
    const [one, two] = tabs as [Tab, Tab];
    const told = [changesOf(one.adapter, 'thread', 40), changesOf(two.adapter, 'thread', 40)];
    const write = (tab: Tab): Promise<Comment>[] =>
      Array.from({ length: 40 }, () => tab.adapter.create(draft()));
    const written = await Promise.all([...write(one), ...write(two)]);
    const { comments, total } = await one.adapter.list(thread);
    expect(total).to.equal(80);
    expect(comments.map(({ id }) => id)).to.have.members(written.map(({ id }) => id));
    const times = comments.map(({ createdAt }) => createdAt ?? '');
    expect(times).to.deep.equal([...times].sort());
    const [toOne, toTwo] = (await Promise.all(told)).map((changes) =>
      changes.map(({ comment }) => comment.id),
    );
    expect([...(toOne ?? []), ...(toTwo ?? [])]).to.have.members(comments.map(({ id }) => id));
  });

  it('makes one comment of a draft that both tabs send', async () => {
    const wanted = draft();
    const sent = await Promise.all(tabs.map((tab) => tab.adapter.create(wanted)));
    expect(new Set(sent.map(({ id }) => id)).size).to.equal(1);
    expect(await idsIn(tabs[0]!.adapter)).to.deep.equal([sent[0]!.id]);
  });

  it('lets one of two tabs through that edit the same comment', async () => {
    const { id } = await tabs[0]!.adapter.create(draft());
    const edit = { threadId: 'thread', id, body: 'edited', revision: 1 };
    const outcomes = await Promise.allSettled(tabs.map((tab) => tab.adapter.update(edit)));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => reason.code)).to.deep.equal(['CONFLICT']);
  });

  it('is whole when a tab is closed while it writes', async () => {
    const [here, there] = tabs as [Tab, Tab];
    const { id } = await here.adapter.create(draft());
    const first = changesOf(here.adapter, 'thread', 1);
    for (let count = 0; count < 50; count++) there.adapter.create(draft()).catch(() => {});
    await first;
    there.close();
    const mine = await here.adapter.create(draft({ parentId: id }));
    const { comments, total } = await here.adapter.list(thread);
    expect(comments.length).to.equal(total);
    expect([comments[0]?.id, comments.at(-1)?.id]).to.deep.equal([id, mine.id]);
  });

  it('begins anew together when one tab deletes the database', async () => {
    const [here, there] = tabs as [Tab, Tab];
    await here.adapter.create(draft());
    expect(await idsIn(there.adapter)).to.have.length(1);
    await deleteDatabase(name);
    const outcomes = await Promise.allSettled(tabs.map((tab) => tab.adapter.list(thread)));
    expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.code)).to.deep.equal([
      'STORAGE_LOST',
      'STORAGE_LOST',
    ]);
    const { id } = await there.adapter.create(draft());
    expect(await idsIn(here.adapter)).to.deep.equal([id]);
  });
});
