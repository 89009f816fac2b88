import { expect } from 'chai';
import { CommentError } from '../../src/model/errors.js';
import { comment, Device, settled, type Fate, type Tab } from './device.js';

const post = (body: string, parentId: string | null = null) => ({ parentId, name: 'Ann', body });
const posted = (device: Device): string[] => device.comments.map(({ body }) => body);
const creates = (device: Device): number => device.calls.filter((call) => call === 'create').length;

/** A device whose backend fails in this way, and then works. */
function failing(...fates: Fate[]): Device {
  const device = new Device();
  device.fate = (method) => (method === 'create' ? (fates.shift() ?? 'done') : 'done');
  return device;
}

async function reopened(device: Device): Promise<Tab> {
  const tab = await device.open();
  await tab.store.load();
  await settled();
  return tab;
}

describe('ThreadStore, outbox', () => {
  it('shows a comment at once, last and counted, and saves it under the same key', async () => {
    const device = new Device([comment('a', 1)]);
    const tab = await reopened(device);
    device.fate = () => 'late';
    const id = tab.store.submit({ ...post('Mine'), url: 'https://ann.example' });
    const [, mine] = tab.store.value.entries;
    expect(mine?.comment).to.deep.equal({
      id,
      parentId: null,
      author: { name: 'Ann', url: 'https://ann.example' },
      body: 'Mine',
      createdAt: null,
      revision: 1,
      own: true,
    });
    expect([mine?.key, mine?.sync, tab.store.value.total]).to.deep.equal([id, 'sending', 2]);
    await device.pass(5000);
    const [, saved] = tab.store.value.entries;
    expect([saved?.key, saved?.sync, tab.store.value.total]).to.deep.equal([id, 'saved', 2]);
    expect(saved?.comment.id).to.equal(device.comments[1]?.id);
    expect(saved?.comment.author).to.deep.equal({ name: 'Ann', url: 'https://ann.example' });
  });

  it('shows what is being sent last, even if the clock of the device is years off', async () => {
    for (const years of [-3, 3]) {
      const device = new Device([comment('a', 1)]);
      device.time += years * 365 * 86_400_000;
      const tab = await reopened(device);
      device.fate = () => 'late';
      tab.store.submit(post('First'));
      tab.store.submit(post('Second'));
      const order = (): string[] => tab.store.value.entries.map((entry) => entry.comment.body);
      expect(order()).to.deep.equal(['Body of a', 'First', 'Second']);
      await device.pass(10_000);
      expect(order()).to.deep.equal(['Body of a', 'First', 'Second']);
      expect(tab.store.value.entries.map((entry) => entry.comment.createdAt?.slice(0, 4))).to.deep.equal([
        '2026',
        '2026',
        '2026',
      ]);
    }
  });

  it('records the writer’s zone', async () => {
    const device = new Device();
    const { store } = await device.open({ timeZone: 'Asia/Kathmandu' });
    store.submit(post('Mine'));
    await settled();
    expect(device.comments[0]?.timeZone).to.equal('Asia/Kathmandu');
  });

  it('keeps an entry that did not change the same object while another is written', async () => {
    const tab = await reopened(failing('late'));
    tab.store.submit(post('First'));
    await settled();
    const [first] = tab.store.value.entries;
    tab.store.submit(post('Second'));
    await settled();
    expect(tab.store.value.entries[0]).to.equal(first);
    const { entries } = tab.store.value;
    tab.store.showWaiting();
    expect(tab.store.value.entries, 'nor is there a new list for nothing').to.equal(entries);
  });

  it('sends one after the other, in the order of writing', async () => {
    const device = failing('late', 'done', 'late');
    const tab = await reopened(device);
    for (const body of ['1', '2', '3']) tab.store.submit(post(body));
    await device.pass(20_000);
    expect(posted(device)).to.deep.equal(['1', '2', '3']);
  });

  it('tries again after 1, 2, 4, 8, 16, 32, 32 … seconds', async () => {
    const device = failing(...Array.from({ length: 8 }, (): Fate => 'unreached'));
    const tab = await reopened(device);
    tab.store.submit(post('Mine'));
    const begin = device.time;
    const tries: number[] = [];
    await settled();
    for (let count = creates(device); posted(device).length === 0; count = creates(device)) {
      await device.pass(500);
      if (creates(device) > count) tries.push((device.time - begin) / 1000);
    }
    expect(tries).to.deep.equal([1, 3, 7, 15, 31, 63, 95, 127]);
    expect(tab.timers.size, 'and is quiet then').to.equal(0);
  });

  it('spreads the tries of many readers by up to half', async () => {
    const device = failing('unreached');
    const tab = await device.open({ random: () => 0.99 });
    tab.store.submit(post('Mine'));
    await device.pass(1490);
    expect(posted(device)).to.deep.equal([]);
    await device.pass(10);
    expect(posted(device)).to.deep.equal(['Mine']);
  });

  it('says why it is still sending', async () => {
    const device = failing('unreached');
    const tab = await reopened(device);
    tab.store.submit(post('Mine'));
    await settled();
    expect(tab.store.value.entries[0]).to.deep.include({ sync: 'sending' });
    expect(tab.store.value.entries[0]?.error?.code).to.equal('UNAVAILABLE');
    await device.pass(1000);
    expect(tab.store.value.entries[0]).not.to.have.property('error');
  });

  it('obeys a backend that says when, whatever else happens', async () => {
    const device = failing(new CommentError('RATE_LIMITED', 'Too many', { retryAfter: 90_000 }));
    const tab = await reopened(device);
    const id = tab.store.submit(post('First'));
    await device.pass(30_000);
    tab.store.retry(id);
    tab.store.submit(post('Second'));
    device.online = true;
    await device.pass(59_000);
    expect(creates(device)).to.equal(1);
    await device.pass(1000);
    expect(posted(device)).to.deep.equal(['First', 'Second']);
  });

  it('waits without a timer while there is no network, and sends when it is back', async () => {
    const device = new Device();
    const tab = await reopened(device);
    device.online = false;
    tab.store.submit(post('Mine'));
    await device.pass(1000);
    expect([tab.store.value.notice, tab.timers.size]).to.deep.equal(['offline', 0]);
    await device.pass(3_600_000);
    expect(tab.texts).to.deep.equal(['Mine (sending)']);
    device.online = true;
    await settled();
    expect([posted(device), tab.store.value.notice]).to.deep.equal([['Mine'], null]);
  });

  it('goes on trying without a network where the backend is not in need of one', async () => {
    const device = failing('unreached');
    const online = { online: false, subscribe: () => () => undefined };
    const { store } = await device.open({ online });
    store.submit(post('Mine'));
    await device.pass(1000);
    expect(posted(device)).to.deep.equal(['Mine']);
  });

  it('gives a call up that hangs for a minute, and tries again', async () => {
    const device = failing('hanging');
    const tab = await reopened(device);
    tab.store.submit(post('Mine'));
    await device.pass(59_000);
    expect(posted(device)).to.deep.equal([]);
    await device.pass(2000);
    expect(posted(device)).to.deep.equal(['Mine']);
  });

  it('posts once what was stored though the answer was lost', async () => {
    const device = failing('unanswered', 'unanswered');
    const tab = await reopened(device);
    tab.store.submit(post('Mine'));
    await device.pass(10_000);
    expect([posted(device), tab.texts]).to.deep.equal([['Mine'], ['Mine (saved)']]);
  });

  for (const code of ['INVALID', 'TOO_LONG', 'FORBIDDEN', 'CLOSED', 'UNKNOWN', 'BAD_DATA'] as const) {
    it(`keeps the text when the backend refuses it (${code}), and does not try again by itself`, async () => {
      const device = failing(code);
      const tab = await reopened(device);
      const id = tab.store.submit(post('Mine'));
      tab.store.submit(post('Next'));
      await device.pass(120_000);
      expect(tab.texts).to.deep.equal(['Next (saved)', 'Mine (failed)']);
      expect(tab.store.value.entries[1]?.error?.code).to.equal(code);
      expect(tab.store.value.total, 'it is not one of the thread').to.equal(1);
      tab.crash();
      const again = await reopened(device);
      expect(again.texts, 'nor after a reload').to.deep.equal(['Next (saved)', 'Mine (failed)']);
      expect(again.store.value.entries[1]?.error?.code).to.equal(code);
      again.store.retry(id);
      await settled();
      expect(posted(device)).to.deep.equal(['Next', 'Mine']);
    });
  }

  it('does not send an empty text or one that is too long', async () => {
    const device = new Device();
    const tab = await device.open({ maxLength: 5 });
    for (const body of [' \n', '123456', '12345']) tab.store.submit(post(body));
    await settled();
    expect(posted(device)).to.deep.equal(['12345']);
    const codes = tab.store.value.entries.map(({ error }) => error?.code);
    expect(codes).to.deep.equal([undefined, 'INVALID', 'TOO_LONG']);
    for (const { key } of tab.store.value.entries) tab.store.retry(key);
    await settled();
    expect(creates(device), 'nor when it is asked for again').to.equal(1);
  });

  it('keeps the text of a thread that takes none', async () => {
    const device = new Device();
    const { adapter } = await device.open();
    const { list } = adapter;
    const tab = await device.open({ adapter: { name: 'archive', list } });
    expect(tab.store.value.can).to.deep.equal({ create: false, update: false, remove: false });
    tab.store.submit(post('Mine'));
    await settled();
    expect(tab.texts).to.deep.equal(['Mine (failed)']);
    expect(tab.store.value.entries[0]?.error?.code).to.equal('CLOSED');
  });

  it('sends after a reload what was left unsent, under the same key', async () => {
    const device = failing('unanswered');
    const tab = await reopened(device);
    tab.store.submit(post('Mine'));
    await settled();
    tab.crash();
    const again = device.openUnprepared();
    await again.store.load();
    await settled();
    expect([posted(device), again.texts]).to.deep.equal([['Mine'], ['Mine (saved)']]);
    expect(device.storage.keys('')).to.deep.equal([]);
  });

  it('does not show twice what has come back from the backend while it is not sure of the answer', async () => {
    const device = failing('unanswered', 'unreached');
    const tab = await reopened(device);
    tab.store.submit(post('Mine'));
    await settled();
    tab.crash();
    const again = await reopened(device);
    expect([again.texts, again.store.value.total]).to.deep.equal([['Mine (saved)'], 1]);
    await device.pass(10_000);
    expect([again.texts, again.store.value.total]).to.deep.equal([['Mine (saved)'], 1]);
  });

  it('shows a text twice that was written twice', async () => {
    const device = failing('done', 'late');
    const tab = await reopened(device);
    tab.store.submit(post('+1'));
    await settled();
    tab.store.submit(post('+1'));
    expect(tab.texts).to.deep.equal(['+1 (saved)', '+1 (sending)']);
    await device.pass(5000);
    expect(posted(device)).to.deep.equal(['+1', '+1']);
  });

  it('is sent by one of two tabs, and by the other when that one is gone', async () => {
    const device = failing('unreached', 'unreached');
    const one = await reopened(device);
    one.store.submit(post('Mine'));
    await settled();
    const two = await reopened(device);
    expect(two.texts, 'it is in the hands of the first').to.deep.equal([]);
    await device.pass(1000);
    expect(creates(device)).to.equal(2);
    one.crash();
    await device.pass(10_000);
    expect([posted(device), two.texts, creates(device)]).to.deep.equal([['Mine'], ['Mine (saved)'], 3]);
  });

  it('is not sent again by a tab that waited while another one sent it', async () => {
    const device = failing('late');
    const one = await reopened(device);
    one.store.submit(post('Mine'));
    await settled();
    const two = await reopened(device);
    await device.pass(60_000);
    expect([posted(device), creates(device)]).to.deep.equal([['Mine'], 1]);
    expect([one.texts, two.texts]).to.deep.equal([['Mine (saved)'], ['Mine (saved)']]);
  });

  it('is posted once by two tabs without locks', async () => {
    const device = failing('unreached', 'late', 'late');
    const one = await device.open({ locks: null });
    one.store.submit(post('Mine'));
    await settled();
    const two = await device.open({ locks: null });
    await Promise.all([one.store.load(), two.store.load()]);
    await device.pass(60_000);
    expect(posted(device)).to.deep.equal(['Mine']);
    expect([one.texts, two.texts]).to.deep.equal([['Mine (saved)'], ['Mine (saved)']]);
  });

  it('goes on without locks where they are refused', async () => {
    const device = new Device();
    const request = (): Promise<never> => Promise.reject(new DOMException('No', 'SecurityError'));
    const { store } = await device.open({ locks: { request } });
    store.submit(post('Mine'));
    await settled();
    expect(posted(device)).to.deep.equal(['Mine']);
  });

  it('arrives though the thread is left while it is sent', async () => {
    const device = failing('late');
    const tab = await reopened(device);
    tab.store.submit(post('Mine'));
    await settled();
    tab.store.dispose();
    await device.pass(5000);
    expect([posted(device), device.storage.keys(''), tab.timers.size]).to.deep.equal([['Mine'], [], 0]);
    expect(device.locks.get([...device.locks.keys()][0]!), 'and the lock is given back').to.deep.equal([]);
  });

  it('is left to one tab even while the thread is left there, and goes to another when that fails', async () => {
    const device = failing('late', 'hanging');
    const one = await reopened(device);
    one.store.submit(post('First'));
    one.store.submit(post('Second'));
    await settled();
    const two = await reopened(device);
    one.store.dispose();
    await device.pass(1000);
    expect(creates(device)).to.equal(1);
    await device.pass(120_000);
    expect([posted(device), two.texts]).to.deep.equal([
      ['First', 'Second'],
      ['First (saved)', 'Second (saved)'],
    ]);
  });

  it('is kept for the next visit when the thread is left before it could be sent', async () => {
    const device = failing('unreached');
    const tab = await reopened(device);
    tab.store.submit(post('Mine'));
    await settled();
    await tab.close();
    await device.pass(60_000);
    expect(posted(device)).to.deep.equal([]);
    await reopened(device);
    expect(posted(device)).to.deep.equal(['Mine']);
  });

  it('is posted under the name of a parent that is being sent itself', async () => {
    const device = failing('unreached');
    const tab = await reopened(device);
    const parent = tab.store.submit(post('Parent'));
    const child = tab.store.submit(post('Child', parent));
    tab.store.submit(post('Grandchild', child));
    await device.pass(10_000);
    const [first, second, third] = device.comments;
    expect([second?.parentId, third?.parentId]).to.deep.equal([first?.id, second?.id]);
    expect(tab.store.value.entries.map((entry) => entry.comment.parentId)).to.deep.equal([
      null,
      first?.id,
      second?.id,
    ]);
  });

  it('waits for a parent that was refused', async () => {
    const device = failing('FORBIDDEN');
    const tab = await reopened(device);
    const parent = tab.store.submit(post('Parent'));
    tab.store.submit(post('Child', parent));
    await device.pass(120_000);
    expect(tab.texts).to.deep.equal(['Parent (failed)', 'Child (sending)']);
    tab.store.retry(parent);
    await settled();
    expect(device.comments[1]?.parentId).to.equal(device.comments[0]?.id);
  });

  it('finds its parent after a reload too', async () => {
    const device = failing('unanswered');
    const tab = await reopened(device);
    tab.store.submit(post('Child', tab.store.submit(post('Parent'))));
    await settled();
    tab.crash();
    await reopened(device);
    expect(device.comments[1]?.parentId).to.equal(device.comments[0]?.id);
  });

  it('keeps the answer when its parent is taken back', async () => {
    const device = new Device([comment('a', 1)]);
    const tab = await reopened(device);
    device.online = false;
    const parent = tab.store.submit(post('Parent', 'a'));
    tab.store.submit(post('Child', parent));
    tab.store.cancel(parent);
    device.online = true;
    await settled();
    expect(device.comments.slice(1).map(({ body, parentId }) => [body, parentId])).to.deep.equal([
      ['Child', 'a'],
    ]);
  });

  it('keeps the answer to a comment that is gone', async () => {
    const device = new Device();
    const tab = await reopened(device);
    const id = tab.store.submit(post('Answer', 'nobody'));
    await settled();
    expect(tab.texts).to.deep.equal(['Answer (failed)']);
    expect(tab.store.value.entries[0]?.error?.code).to.equal('NOT_FOUND');
    expect(tab.store.cancel(id)).to.deep.equal(post('Answer', 'nobody'));
  });

  it('gives the text back when it is taken back, and is never sent then', async () => {
    const device = new Device();
    const tab = await reopened(device);
    device.online = false;
    const id = tab.store.submit({ ...post('Mine'), url: 'https://ann.example' });
    await settled();
    expect(tab.store.cancel(id)).to.deep.equal({ ...post('Mine'), url: 'https://ann.example' });
    expect([tab.texts, tab.store.value.total, device.storage.keys('')]).to.deep.equal([[], 0, []]);
    expect(tab.store.cancel(id)).to.equal(null);
    device.online = true;
    await settled();
    expect(posted(device)).to.deep.equal([]);
  });

  it('can be taken back while it is on its way', async () => {
    const device = failing('slow');
    const tab = await reopened(device);
    const id = tab.store.submit(post('Mine'));
    await device.pass(1000);
    expect(tab.store.cancel(id)?.body).to.equal('Mine');
    tab.store.submit(post('Mine, better'));
    await device.pass(60_000);
    expect(posted(device)).to.deep.equal(['Mine, better']);
  });

  it('is deleted again when it was stored before it could be taken back', async () => {
    const device = new Device();
    const tab = await reopened(device);
    const { adapter } = tab;
    let answer: () => void = () => undefined;
    // A backend that can't be stopped any more.
    const create: typeof adapter.create = async (draft) => {
      const comment = await adapter.create!(draft);
      await new Promise<void>((resolve) => (answer = resolve));
      return comment;
    };
    const deaf = await device.open({ adapter: { ...adapter, create } });
    const id = deaf.store.submit(post('Mine'));
    await settled();
    expect(deaf.store.cancel(id)?.body).to.equal('Mine');
    answer();
    await settled();
    expect(device.comments.map(({ deletedAt }) => !!deletedAt)).to.deep.equal([true]);
  });

  it('is posted once when it is taken back after its answer was lost, and posted again', async () => {
    const device = failing('unanswered', 'unanswered');
    const tab = await reopened(device);
    let id = tab.store.submit(post('Mine'));
    for (let times = 0; times < 2; times++) {
      await settled();
      expect(tab.store.cancel(id)).to.deep.equal(post('Mine'));
      id = tab.store.submit(post('Mine'));
    }
    await settled();
    expect([posted(device), tab.texts]).to.deep.equal([['Mine'], ['Mine (saved)']]);
    expect([tab.store.value.total, device.storage.keys('')]).to.deep.equal([1, []]);
    tab.store.submit(post('Mine'));
    await settled();
    expect(posted(device), 'said once more').to.deep.equal(['Mine', 'Mine']);
  });

  it('stays where it is posted again before the backend, which had it, could say so', async () => {
    const device = new Device();
    const { adapter } = await reopened(device);
    const answers: (() => void)[] = [];
    const create: typeof adapter.create = async (draft) => {
      const comment = await adapter.create!(draft);
      await new Promise<void>((resolve) => answers.push(resolve));
      return comment;
    };
    const deaf = await device.open({ adapter: { ...adapter, create } });
    const id = deaf.store.submit(post('Mine'));
    await settled();
    deaf.store.cancel(id);
    deaf.store.submit(post('Mine'));
    for (let times = 0; times < 2; times++) {
      await settled();
      answers[times]!();
    }
    await settled();
    expect(device.comments.map(({ body, deletedAt }) => [body, deletedAt])).to.deep.equal([
      ['Mine', undefined],
    ]);
  });

  it('can be changed before it is sent', async () => {
    const device = new Device();
    const tab = await reopened(device);
    device.online = false;
    const id = tab.store.submit(post('Mine'));
    await settled();
    await tab.store.edit(id, 'Mine, better');
    expect(tab.texts).to.deep.equal(['Mine, better (sending)']);
    await settled();
    device.online = true;
    await settled();
    expect(device.comments.map(({ body, revision }) => [body, revision])).to.deep.equal([
      ['Mine, better', 1],
    ]);
  });

  it('can be changed while it is on its way, and after that', async () => {
    const device = failing('late');
    const tab = await reopened(device);
    const id = tab.store.submit(post('Mine'));
    await settled();
    await tab.store.edit(id, 'Mine, better');
    expect(tab.texts).to.deep.equal(['Mine, better (sending)']);
    await device.pass(5000);
    expect(posted(device)).to.deep.equal(['Mine, better']);
    await tab.store.edit(id, 'Mine, best');
    expect([posted(device), tab.texts]).to.deep.equal([['Mine, best'], ['Mine, best (saved)']]);
  });

  it('can be changed when nobody knows whether the backend has it', async () => {
    const device = failing('unanswered', 'unreached');
    const tab = await reopened(device);
    const id = tab.store.submit(post('Mine'));
    await settled();
    await tab.store.edit(id, 'Mine, better');
    tab.crash();
    await reopened(device);
    await device.pass(10_000);
    expect(posted(device)).to.deep.equal(['Mine, better']);
  });

  it('goes on sending the change when that does not arrive', async () => {
    const device = failing('late');
    const { fate } = device;
    let failures = 3;
    device.fate = (method) => (method === 'update' && failures-- > 0 ? 'unreached' : fate(method));
    const tab = await reopened(device);
    const id = tab.store.submit(post('Mine'));
    await settled();
    await tab.store.edit(id, 'Mine, better');
    await device.pass(60_000);
    expect([posted(device), tab.texts]).to.deep.equal([['Mine, better'], ['Mine, better (saved)']]);
  });

  it('sends only the changed text where the backend has found fault with the first', async () => {
    const device = failing('unreached', 'TOO_LONG');
    const tab = await reopened(device);
    const id = tab.store.submit(post('Mine, too long'));
    await device.pass(5000);
    await tab.store.edit(id, 'Mine');
    await settled();
    expect(device.comments.map(({ body, revision }) => [body, revision])).to.deep.equal([['Mine', 1]]);
  });

  it('leaves the changed text as a draft where the backend has the old one and takes no edits', async () => {
    const device = failing('late');
    const { adapter } = await device.open();
    const { update: _update, ...others } = adapter;
    const { store } = await device.open({ adapter: others });
    const id = store.submit(post('Mine'));
    await settled();
    await store.edit(id, 'Mine, better');
    await device.pass(10_000);
    expect(posted(device)).to.deep.equal(['Mine']);
    expect(store.draft(null)).to.deep.equal({ body: 'Mine, better', name: 'Ann' });
  });

  it('is sent under a new key when it was refused and then changed', async () => {
    const device = failing('INVALID');
    const keys: string[] = [];
    const { adapter } = await device.open();
    const create: typeof adapter.create = (draft, options) => {
      keys.push(draft.idempotencyKey);
      return adapter.create!(draft, options);
    };
    const { store } = await device.open({ adapter: { ...adapter, create } });
    const id = store.submit(post('Bad'));
    await settled();
    await store.edit(id, 'Good');
    await settled();
    expect(posted(device)).to.deep.equal(['Good']);
    expect(new Set(keys).size).to.equal(2);
  });

  it('lets others go first after five failures of one', async () => {
    const device = new Device();
    const { adapter } = await device.open();
    const create: typeof adapter.create = (draft, options) => {
      if (draft.body === 'Poison') return Promise.reject(new CommentError('UNAVAILABLE', 'It fails on this'));
      return adapter.create!(draft, options);
    };
    const tab = await device.open({ adapter: { ...adapter, create } });
    tab.store.submit(post('Poison'));
    tab.store.submit(post('Good'));
    await device.pass(60_000);
    expect(posted(device)).to.deep.equal(['Good']);
    expect(tab.texts).to.deep.equal(['Good (saved)', 'Poison (sending)']);
  });

  it('is sent where nothing can be stored, with a notice', async () => {
    const device = failing('unreached');
    const set = (): never => {
      throw new CommentError('STORAGE_BLOCKED', 'No');
    };
    const { store } = await device.open({ storage: { ...device.storage, set } });
    store.submit(post('Mine'));
    expect(store.value.notice).to.equal('memory');
    await device.pass(2000);
    expect(posted(device)).to.deep.equal(['Mine']);
  });

  it('has room for the comment once its draft has made place', async () => {
    const device = new Device();
    const set = (key: string, value: string): void => {
      const used = device.storage.keys('').filter((other) => other !== key);
      if (used.length > 0) throw new CommentError('STORAGE_FULL', 'Full');
      device.storage.set(key, value);
    };
    const tab = await device.open({ storage: { ...device.storage, set } });
    device.online = false;
    tab.store.saveDraft(null, { body: 'Mine', name: '' });
    tab.store.flush();
    tab.store.submit(post('Mine'));
    tab.crash();
    expect((await reopened(device)).texts).to.deep.equal(['Mine (sending)']);
  });

  it('takes what is written before it is ready to write', async () => {
    const device = new Device();
    const { store } = device.openUnprepared();
    const id = store.submit(post('Mine'));
    await store.prepare();
    await settled();
    expect([posted(device), store.value.entries.map(({ key }) => key)]).to.deep.equal([['Mine'], [id]]);
  });
});
