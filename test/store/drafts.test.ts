import { expect } from 'chai';
import { CommentError } from '../../src/model/errors.js';
import { comment, Device, settled, type Tab } from './device.js';
import { fc } from '../support/properties.js';

const text = (body: string, name = ''): { body: string; name: string } => ({ body, name });
const DAY = 86_400_000;

async function reopened(device: Device): Promise<Tab> {
  const tab = await device.open();
  await tab.store.load();
  return tab;
}

describe('ThreadStore, drafts', () => {
  it('gives back what was typed a second before the crash, for each place on its own', async () => {
    const device = new Device([comment('a', 1), comment('b', 2, { own: true })]);
    const tab = await reopened(device);
    tab.store.saveDraft(null, text('At the top', 'Ann'));
    tab.store.saveDraft('a', text('An answer'));
    tab.store.saveDraft('edit:b', text('An edit'));
    expect(tab.store.draft('a')).to.deep.equal(text('An answer'));
    await device.pass(1000);
    tab.crash();
    const { store } = await reopened(device);
    expect(store.draft(null)).to.deep.equal(text('At the top', 'Ann'));
    expect(store.draft('a')).to.deep.equal(text('An answer'));
    expect(store.draft('edit:b')).to.include(text('An edit'));
    expect(store.draft('b')).to.equal(null);
  });

  it('is there as soon as the thread is loaded, without being prepared', async () => {
    const device = new Device();
    const tab = await reopened(device);
    tab.store.saveDraft(null, text('Mine'));
    tab.store.flush();
    tab.crash();
    const again = device.openUnprepared();
    await again.store.load();
    expect(again.store.draft(null)).to.deep.equal(text('Mine'));
  });

  it('writes at most once in half a second, and has no timer while nobody types', async () => {
    const device = new Device();
    let writes = 0;
    const storage = {
      ...device.storage,
      set: (key: string, value: string) => (writes++, device.storage.set(key, value)),
    };
    const tab = await device.open({ storage });
    for (let key = 0; key < 20; key++) {
      tab.store.saveDraft(null, text('x'.repeat(key + 1)));
      await device.pass(50);
    }
    await device.pass(1000);
    expect(writes).to.equal(2);
    expect(tab.timers.size).to.equal(0);
  });

  it('is stored at once when the page goes', async () => {
    const device = new Device();
    const tab = await device.open();
    tab.store.saveDraft(null, text('Last words'));
    tab.store.flush();
    tab.crash();
    expect((await device.open()).store.draft(null)).to.deep.equal(text('Last words'));
  });

  it('is gone when it is dropped or emptied', async () => {
    const device = new Device();
    const tab = await device.open();
    for (const target of [null, 'a']) {
      tab.store.saveDraft(target, text('Never mind'));
      tab.store.flush();
    }
    tab.store.dropDraft(null);
    tab.store.saveDraft('a', text(''));
    tab.store.flush();
    expect([tab.store.draft(null), tab.store.draft('a')]).to.deep.equal([null, null]);
    expect(device.storage.keys('')).to.deep.equal([]);
  });

  it('becomes the unsent comment, and does not come back as a draft', async () => {
    const device = new Device();
    const tab = await device.open();
    device.online = false;
    tab.store.saveDraft(null, text('Hello'));
    tab.store.flush();
    tab.store.submit({ parentId: null, name: '', body: 'Hello' });
    tab.crash();
    const again = await reopened(device);
    await settled();
    expect(again.texts).to.deep.equal(['Hello (sending)']);
    expect(again.store.draft(null)).to.equal(null);
  });

  it('keeps what is typed for the next comment while the last one is sent', async () => {
    const device = new Device();
    const tab = await device.open();
    device.fate = () => 'late';
    tab.store.submit({ parentId: null, name: '', body: 'First' });
    await settled();
    tab.store.saveDraft(null, text('Second'));
    await device.pass(10_000);
    expect(tab.texts).to.deep.equal(['First (saved)']);
    expect(tab.store.draft(null)).to.deep.equal(text('Second'));
  });

  it('keeps both texts of two tabs in the same box', async () => {
    const device = new Device();
    const [one, two] = [await device.open(), await device.open()];
    one.store.saveDraft(null, text('One'));
    await device.pass(1000);
    two.store.saveDraft(null, text('Two'));
    await device.pass(1000);
    one.store.saveDraft(null, text('One, longer'));
    await device.pass(1000);
    expect([one.store.draft(null)?.body, two.store.draft(null)?.body]).to.deep.equal(['One, longer', 'Two']);
    one.crash();
    two.crash();
    const { store } = await device.open();
    expect(store.draft(null), 'the newest first').to.deep.equal(text('One, longer'));
    store.submit({ parentId: null, name: '', body: 'One, longer' });
    expect(store.draft(null), 'then the other').to.deep.equal(text('Two'));
  });

  it('posts both texts of two tabs once each', async () => {
    const device = new Device();
    const [one, two] = [await device.open(), await device.open()];
    one.store.saveDraft(null, text('One'));
    two.store.saveDraft(null, text('Two'));
    await device.pass(1000);
    one.store.submit({ parentId: null, name: '', body: 'One' });
    two.store.submit({ parentId: null, name: '', body: 'Two' });
    await device.pass(1000);
    expect(device.comments.map(({ body }) => body)).to.deep.equal(['One', 'Two']);
    expect(device.storage.keys('')).to.deep.equal([]);
  });

  it('does not come back once it was posted from another tab, however often it was gone on with', async () => {
    const device = new Device();
    for (const body of ['A', 'A b', 'A b c']) {
      const tab = await device.open();
      if (body !== 'A') expect(tab.store.draft(null)?.body).to.equal(body.slice(0, -2));
      tab.store.saveDraft(null, text(body));
      await device.pass(1000);
      tab.crash();
    }
    const tab = await device.open();
    expect(tab.store.draft(null)?.body).to.equal('A b c');
    tab.store.submit({ parentId: null, name: '', body: 'A b c' });
    expect(tab.store.draft(null)).to.equal(null);
    await settled();
    expect(device.storage.keys('')).to.deep.equal([]);
  });

  it('keeps what the first tab types on with after a second one has taken its text over', async () => {
    const device = new Device();
    const one = await device.open();
    one.store.saveDraft(null, text('Begun'));
    await device.pass(1000);
    const two = await device.open();
    expect(two.store.draft(null)?.body).to.equal('Begun');
    two.store.saveDraft(null, text('Begun, ended there'));
    await device.pass(1000);
    one.store.flush();
    one.crash();
    two.store.submit({ parentId: null, name: '', body: 'Begun, ended there' });
    await settled();
    expect((await device.open()).store.draft(null)?.body).to.equal('Begun');
  });

  it('keeps what another tab has typed on with since its text was taken over', async () => {
    const device = new Device();
    const one = await device.open();
    one.store.saveDraft(null, text('Begun'));
    await device.pass(1000);
    const two = await device.open();
    expect(two.store.draft(null)?.body).to.equal('Begun');
    one.store.saveDraft(null, text('Begun and gone on with'));
    await device.pass(1000);
    two.store.saveDraft(null, text('Begun, ended there'));
    await device.pass(1000);
    one.crash();
    two.store.dropDraft(null);
    expect((await device.open()).store.draft(null)?.body).to.equal('Begun and gone on with');
  });

  it('gives up the oldest drafts of other threads when there is no room, after a notice, and keeps its own', async () => {
    const device = new Device();
    for (const threadId of ['oldest', 'old']) {
      const { store } = await device.open({ threadId });
      store.saveDraft(null, text('x'.repeat(300)));
      await device.pass(1000);
      store.dispose();
    }
    let notice: string | null = null;
    const room = 1000;
    const size = (): number =>
      device.storage.keys('').reduce((sum, key) => sum + device.storage.get(key)!.length, 0);
    const storage = {
      ...device.storage,
      set(key: string, value: string) {
        if (size() + value.length > room) throw new CommentError('STORAGE_FULL', 'Full');
        device.storage.set(key, value);
      },
      remove(key: string) {
        notice ??= tab.store.value.notice;
        device.storage.remove(key);
      },
    };
    const tab = await device.open({ storage });
    tab.store.saveDraft(null, text('Mine'));
    tab.store.flush();
    tab.store.saveDraft('a', text('y'.repeat(500)));
    await device.pass(1000);
    expect(notice, 'said before it was done').to.equal('full');
    expect((await device.open({ threadId: 'oldest' })).store.draft(null)).to.equal(null);
    expect((await device.open({ threadId: 'old' })).store.draft(null)?.body).to.have.lengthOf(300);
    expect((await device.open()).store.draft(null)?.body).to.equal('Mine');
    expect((await device.open()).store.draft('a')?.body).to.have.lengthOf(500);
  });

  it('goes on in memory, with a notice, where storage is refused', async () => {
    const device = new Device();
    const refused = (): never => {
      throw new CommentError('STORAGE_BLOCKED', 'No');
    };
    const { store } = await device.open({ storage: { ...device.storage, set: refused } });
    expect(store.value.notice).to.equal(null);
    store.saveDraft(null, text('Mine'));
    store.flush();
    expect(store.value.notice).to.equal('memory');
    expect(store.draft(null)?.body).to.equal('Mine');
  });

  it('is forgotten after a month, but not because the clock of the device was wrong', async () => {
    const device = new Device();
    const ages: [string, number][] = [
      ['29 days', 29],
      ['31 days', 31],
      ['3 years', 3 * 365],
      ['from the future', -3 * 365],
    ];
    const today = device.time;
    for (const [name, days] of ages) {
      device.time = today - days * DAY;
      const { store } = await device.open();
      store.saveDraft(name, text(name));
      store.dispose();
    }
    device.time = today;
    const { store } = await device.open();
    expect(ages.map(([name]) => store.draft(name)?.body)).to.deep.equal([
      '29 days',
      undefined,
      '3 years',
      'from the future',
    ]);
    expect(device.storage.keys(''), 'nothing is removed by reading').to.have.lengthOf(4);
    store.saveDraft(null, text('Written'));
    store.flush();
    expect(device.storage.keys('')).to.have.lengthOf(4);
  });

  it('shows the newest text even if the clock was set back meanwhile', async () => {
    const device = new Device();
    for (const body of ['Another', 'First']) {
      const tab = await device.open();
      tab.store.saveDraft(null, text(body));
      await device.pass(1000);
      tab.crash();
    }
    device.time -= 3 * 365 * DAY;
    const tab = await device.open();
    tab.store.saveDraft(null, text(`${tab.store.draft(null)?.body}, then this`));
    tab.store.flush();
    tab.crash();
    expect((await device.open()).store.draft(null)?.body).to.equal('First, then this');
  });

  it('follows an unsent comment to its final id', async () => {
    const device = new Device();
    const tab = await reopened(device);
    device.fate = () => 'late';
    const id = tab.store.submit({ parentId: null, name: '', body: 'Parent' });
    tab.store.saveDraft(id, text('Answer'));
    await device.pass(10_000);
    const saved = device.comments[0]!.id;
    expect(tab.store.draft(saved)?.body).to.equal('Answer');
    expect(tab.store.draft(id)?.body).to.equal('Answer');
    tab.crash();
    expect((await device.open()).store.draft(saved)?.body).to.equal('Answer');
  });

  it('does not fall over what somebody else has put in its place', async () => {
    const device = new Device();
    const tab = await device.open();
    tab.store.saveDraft(null, text('Mine'));
    tab.store.flush();
    const [key] = device.storage.keys('');
    for (const value of ['', 'null', '7', '{', '[]', '{"text":7}', '{"text":{"body":7},"at":1}']) {
      device.storage.set(`${key}x`, value);
      expect((await device.open()).store.draft(null)?.body, value).to.equal('Mine');
    }
  });

  it('loses no text that was typed a second ago, in whatever tab', async () => {
    const step = fc.record({
      do: fc.constantFrom('type', 'type', 'type', 'pass', 'show', 'drop', 'crash', 'flush'),
      tab: fc.nat(1),
      target: fc.constantFrom(null, 'a'),
    });
    const property = fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const device = new Device();
      const tabs = [await device.open(), await device.open()];
      /** What was typed, and what is shown, in each tab's boxes. */
      const typed = new Map<string, string>();
      const shown = new Map<string, string>();
      const kept = new Set<string>();
      let serial = 0;
      for (const { do: act, tab: place, target } of steps) {
        const tab = tabs[place]!;
        const box = `${place} ${target}`;
        if ((act === 'show' || act === 'type') && !shown.has(box)) {
          shown.set(box, tab.store.draft(target)?.body ?? '');
        }
        if (act === 'type') {
          // A person goes on with what is shown.
          const body = `${shown.get(box)}${String.fromCharCode(97 + (serial++ % 26))}`;
          shown.set(box, body);
          typed.set(box, body);
          tab.store.saveDraft(target, text(body));
        } else if (act === 'drop') {
          tab.store.dropDraft(target);
          // Who gives a text up that goes on from another tab's gives that up too, until it is written on there.
          const given = `${target} ${shown.get(box) ?? ''}`;
          for (const name of kept) if (given.startsWith(name)) kept.delete(name);
          for (const [other, body] of typed) {
            if (shown.get(box) && given.startsWith(`${other.slice(2)} ${body}`)) typed.delete(other);
          }
          typed.delete(box);
          shown.delete(box);
        } else if (act === 'flush') tab.store.flush();
        else if (act === 'pass') {
          await device.pass(1000);
          for (const [name, body] of typed) kept.add(`${name.slice(2)} ${body}`);
        } else if (act === 'crash') {
          tab.crash();
          for (const boxes of [typed, shown]) for (const at of [null, 'a']) boxes.delete(`${place} ${at}`);
          tabs[place] = await device.open();
        }
      }
      for (const tab of tabs) tab.store.flush();
      for (const tab of tabs) tab.crash();
      for (const target of [null, 'a']) {
        const found: string[] = [];
        const { store } = await device.open();
        for (let draft = store.draft(target); draft; draft = store.draft(target)) {
          found.push(draft.body);
          store.dropDraft(target);
        }
        for (const name of kept) {
          const [place, body] = [name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1)];
          if (place !== String(target)) continue;
          expect(
            found.some((other) => other.startsWith(body)),
            `${name} in ${found.join()}`,
          ).to.equal(true);
        }
      }
    });
    await fc.assert(property, { numRuns: 300 });
  }).timeout(60_000);
});
