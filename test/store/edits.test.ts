import { expect } from 'chai';
import type { Comment } from '../../src/model/comment.js';
import { comment, Device, settled, type Fate, type Tab } from './device.js';
import { fc } from '../support/properties.js';

const one = (tab: Tab) => tab.store.value.entries[0]!;

/** A thread of one comment of our own, shown in as many tabs. */
async function setup(tabs = 1) {
  const device = new Device([comment('a', 1, { own: true, body: 'Old', author: { name: 'Ann' } })]);
  const opened: Tab[] = [];
  for (let count = 0; count < tabs; count++) {
    const tab = await device.open();
    await tab.store.load();
    opened.push(tab);
  }
  const [first] = opened;
  return {
    device,
    tabs: opened,
    tab: first!,
    store: first!.store,
    saved: (): Comment => device.comments[0]!,
  };
}

describe('ThreadStore, edits', () => {
  it('shows an edit at once, and what the backend made of it', async () => {
    const { device, tab, store } = await setup();
    device.fate = () => 'late';
    const editing = store.edit('a', 'New');
    expect(one(tab)).to.deep.include({ key: 'a', sync: 'sending' });
    expect(one(tab).comment.body).to.equal('New');
    await device.pass(5000);
    await editing;
    expect(one(tab)).to.deep.include({ key: 'a', sync: 'saved' });
    expect(one(tab).comment).to.include({ body: 'New', revision: 2, own: true });
    expect(device.storage.keys('')).to.deep.equal([]);
  });

  it('takes an edit back that the backend refuses, and keeps its text and the reason', async () => {
    const { device, tab, store, saved } = await setup();
    device.fate = () => 'FORBIDDEN';
    await store.edit('a', 'New');
    expect(one(tab)).to.deep.include({ sync: 'failed' });
    expect(one(tab).comment.body).to.equal('Old');
    expect(one(tab).error?.code).to.equal('FORBIDDEN');
    tab.crash();
    device.fate = () => 'done';
    const again = await device.open();
    await again.store.load();
    expect(again.store.draft('edit:a')).to.include({ body: 'New' });
    await again.store.edit('a', again.store.draft('edit:a')!.body);
    expect([saved().body, again.store.draft('edit:a')]).to.deep.equal(['New', null]);
  });

  it('sends a failed edit again when asked, or puts it away and gives the text', async () => {
    const { device, tab, store, saved } = await setup();
    device.fate = () => 'UNAVAILABLE';
    await store.edit('a', 'New');
    device.fate = () => 'done';
    store.retry('a');
    await settled();
    expect([saved().body, one(tab).sync]).to.deep.equal(['New', 'saved']);
    device.fate = () => 'UNAVAILABLE';
    await store.edit('a', 'Newer');
    expect(store.cancel('a')).to.deep.equal({ parentId: null, name: 'Ann', body: 'Newer' });
    expect(one(tab)).to.deep.equal({ key: 'a', comment: saved(), sync: 'saved' });
    expect(store.cancel('a')).to.equal(null);
  });

  it('does not send an empty text or one that is too long', async () => {
    const device = new Device([comment('a', 1, { own: true })]);
    const tab = await device.open({ maxLength: 3 });
    await tab.store.load();
    for (const [text, code] of [
      [' ', 'INVALID'],
      ['1234', 'TOO_LONG'],
    ] as const) {
      await tab.store.edit('a', text);
      expect(one(tab).error?.code).to.equal(code);
      tab.store.retry('a');
      await settled();
    }
    expect(device.calls).to.deep.equal(['list']);
  });

  it('leaves a tombstone at once, and the comment again where that is refused', async () => {
    const { device, tab, store, saved } = await setup();
    device.fate = () => 'late';
    const removing = store.remove('a');
    expect(one(tab).comment).to.deep.include({ id: 'a', body: '', author: { name: '' } });
    expect(one(tab).comment.deletedAt).to.be.a('string');
    await device.pass(5000);
    await removing;
    expect([one(tab).sync, tab.store.value.total, !!saved().deletedAt]).to.deep.equal(['saved', 0, true]);
  });

  it('takes a removal back that fails, and can make it again', async () => {
    const { device, tab, store, saved } = await setup();
    device.fate = () => 'UNAVAILABLE';
    await store.remove('a');
    expect([one(tab).sync, one(tab).comment.body, store.value.total]).to.deep.equal(['failed', 'Old', 1]);
    device.fate = () => 'done';
    store.retry('a');
    await settled();
    expect([one(tab).sync, !!saved().deletedAt, store.value.total]).to.deep.equal(['saved', true, 0]);
  });

  it('shows both texts of a conflict until one is chosen: ours', async () => {
    const { tabs, saved } = await setup(2);
    const [ann, bob] = tabs as [Tab, Tab];
    ann.store.saveDraft('edit:a', { body: 'Ann’s', name: '' });
    await bob.store.edit('a', 'Bob’s');
    await settled();
    await ann.store.edit('a', 'Ann’s');
    expect(one(ann)).to.deep.include({ sync: 'conflict', conflict: { mine: 'Ann’s', theirs: saved() } });
    expect(one(ann).comment.body).to.equal('Bob’s');
    expect(saved().body).to.equal('Bob’s');
    await bob.store.edit('a', 'Bob’s, second');
    await settled();
    expect(one(ann).conflict, 'theirs goes on living').to.deep.equal({ mine: 'Ann’s', theirs: saved() });
    await ann.store.resolveConflict('a', 'Ann’s and Bob’s');
    expect([saved().body, one(ann).sync, ann.store.draft('edit:a')]).to.deep.equal([
      'Ann’s and Bob’s',
      'saved',
      null,
    ]);
  });

  it('shows both texts of a conflict until one is chosen: theirs', async () => {
    const { tabs, saved } = await setup(2);
    const [ann, bob] = tabs as [Tab, Tab];
    await Promise.all([bob.store.edit('a', 'Bob’s'), ann.store.edit('a', 'Ann’s')]);
    expect(one(ann).sync).to.equal('conflict');
    await ann.store.resolveConflict('a', null);
    expect(one(ann)).to.deep.include({ key: 'a', comment: saved(), sync: 'saved' });
    expect(ann.store.draft('edit:a')).to.equal(null);
    expect(saved().body).to.equal('Bob’s');
  });

  it('does not overwrite what came between the beginning of an edit and its end, not even over a reload', async () => {
    const { device, tabs, saved } = await setup(2);
    const [ann, bob] = tabs as [Tab, Tab];
    ann.store.saveDraft('edit:a', { body: 'Ann’s', name: '' });
    await device.pass(1000);
    ann.crash();
    await bob.store.edit('a', 'Bob’s');
    const again = await device.open();
    await again.store.load();
    await again.store.edit('a', again.store.draft('edit:a')!.body);
    expect([one(again).sync, saved().body]).to.deep.equal(['conflict', 'Bob’s']);
  });

  it('goes by the revision that it is told', async () => {
    const { tabs, saved } = await setup(2);
    const [ann, bob] = tabs as [Tab, Tab];
    await bob.store.edit('a', 'Bob’s');
    await settled();
    await ann.store.edit('a', 'Ann’s', 1);
    expect([one(ann).sync, saved().body]).to.deep.equal(['conflict', 'Bob’s']);
  });

  it('is no conflict with itself: several edits, one after the other or at once', async () => {
    const { device, tab, store, saved } = await setup();
    device.fate = () => 'late';
    for (const text of ['1', '2', '3']) void store.edit('a', text, 1);
    await device.pass(12_000);
    expect([saved().body, one(tab).comment.body, one(tab).sync]).to.deep.equal(['3', '3', 'sending']);
    await device.pass(30_000);
    expect([saved().body, one(tab).sync]).to.deep.equal(['3', 'saved']);
    void store.edit('a', '4', 1);
    await device.pass(30_000);
    expect([saved().body, one(tab).sync]).to.deep.equal(['4', 'saved']);
  });

  it('is no conflict with itself when the answer was lost', async () => {
    const { device, tab, store, saved } = await setup();
    device.fate = () => 'unanswered';
    await store.edit('a', 'New');
    expect(one(tab).sync).to.equal('failed');
    device.fate = () => 'done';
    store.retry('a');
    await settled();
    expect([one(tab).sync, saved().revision]).to.deep.equal(['saved', 2]);
  });

  it('keeps the text of an edit whose comment was deleted meanwhile', async () => {
    const { tabs, saved } = await setup(2);
    const [ann, bob] = tabs as [Tab, Tab];
    await bob.store.remove('a');
    await ann.store.edit('a', 'Ann’s', 1);
    expect(one(ann).error?.code).to.equal('NOT_FOUND');
    expect(one(ann).comment.deletedAt).to.equal(saved().deletedAt);
    expect(ann.store.draft('edit:a')).to.include({ body: 'Ann’s' });
  });

  it('keeps the answer to a comment that was deleted meanwhile', async () => {
    const { device, tabs } = await setup(2);
    const [ann, bob] = tabs as [Tab, Tab];
    await bob.store.remove('a');
    ann.store.submit({ parentId: 'a', name: '', body: 'Answer' });
    await settled();
    expect(device.comments[1]).to.include({ parentId: 'a', body: 'Answer' });
  });

  it('gives a call up that hangs for a minute', async () => {
    const { device, tab, store } = await setup();
    device.fate = () => 'hanging';
    void store.edit('a', 'New');
    await device.pass(61_000);
    expect([one(tab).sync, one(tab).error?.code]).to.deep.equal(['failed', 'UNAVAILABLE']);
  });

  it('keeps the text as a draft where the backend has no edits, or the comment is not there', async () => {
    const { device, tab } = await setup();
    const { name, list } = tab.adapter;
    const reader = await device.open({ adapter: { name, list } });
    await reader.store.load();
    const { entries } = reader.store.value;
    await reader.store.edit('a', 'New');
    await reader.store.remove('a');
    await tab.store.edit('nobody', 'New');
    await tab.store.remove('nobody');
    expect(reader.store.value.entries).to.equal(entries);
    expect(device.comments[0]?.body).to.equal('Old');
    expect([reader.store.draft('edit:a')?.body, tab.store.draft('edit:nobody')?.body]).to.deep.equal([
      'New',
      'New',
    ]);
  });

  it('is saved though the comment is no longer on the page that is loaded', async () => {
    const device = new Device([comment('a', 1, { own: true }), comment('b', 2)]);
    const tab = await device.open({ pageSize: 1 });
    await tab.store.load();
    tab.store.saveDraft('edit:a', { body: 'New', name: '' });
    await tab.store.setOrder('newest');
    await tab.store.edit('a', 'New');
    expect(device.comments[0]?.body).to.equal('New');
    await tab.store.loadMore('earlier');
    expect(tab.texts).to.deep.equal(['New (saved)', 'Body of b (saved)']);
  });

  it('never overwrites silently: who replaces a text has had it before them', async () => {
    const step = fc.record({
      do: fc.constantFrom('begin', 'save', 'resolve', 'retry', 'pass', 'crash', 'fate'),
      tab: fc.nat(2),
      fate: fc.constantFrom<Fate>('done', 'late', 'unanswered', 'unreached', 'FORBIDDEN', 'hanging'),
    });
    const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const { device, tabs, saved } = await setup(3);
      /** The texts that have stood before the eyes of each tab's reader, so that leaving them out was a choice. */
      const seen = tabs.map(() => new Set(['Old']));
      const texts = new Set<string>(['Old']);
      let serial = 0;
      let text = 'Old';
      const check = (): void => {
        const { body } = saved();
        if (body === text) return;
        const [, by, replaced] = /^(\d) .* for (.*)$/.exec(body)!;
        expect(
          seen[+by!]!.has(text) || text.startsWith(by!),
          `${body} over ${text}, seen ${replaced}`,
        ).to.equal(true);
        text = body;
      };
      const boxes = new Map<number, { body: string; revision: number }>();
      for (const { do: act, tab: place, fate } of steps) {
        const tab = tabs[place]!;
        const entry = one(tab);
        const begin = (): string => {
          seen[place]!.add(entry.comment.body);
          const body = `${place} writes ${++serial} for ${entry.comment.revision}`;
          texts.add(body);
          return body;
        };
        if (act === 'begin') {
          boxes.set(place, { body: begin(), revision: entry.comment.revision });
          tab.store.saveDraft('edit:a', { name: '', ...boxes.get(place)! });
        } else if (act === 'save' && boxes.has(place)) {
          const { body, revision } = boxes.get(place)!;
          boxes.delete(place);
          void tab.store.edit('a', body, revision);
        } else if (act === 'resolve' && entry.conflict) void tab.store.resolveConflict('a', begin());
        else if (act === 'retry') tab.store.retry('a');
        else if (act === 'fate') device.fate = (method) => (method === 'update' ? fate : 'done');
        else if (act === 'pass') await device.pass(7000);
        else if (act === 'crash') {
          tab.crash();
          boxes.delete(place);
          tabs[place] = await device.open();
          await tabs[place].store.load();
        }
        for (let turn = 0; turn < 30; turn++) {
          await Promise.resolve();
          check();
        }
      }
      device.fate = () => 'done';
      await device.pass(120_000);
      check();
    });
    await fc.assert(property, { numRuns: 300 });
  }).timeout(60_000);
});
