import { expect } from 'chai';
import { Entries } from '../../src/store/entries.js';
import { comment } from './device.js';

const ids = ({ list }: Entries): string => list.map((entry) => entry.comment.id).join(' ');

describe('Entries', () => {
  it('joins pages at both ends', () => {
    const entries = new Entries();
    entries.addPage([comment('c', 3), comment('d', 4)], 'all');
    entries.addPage([comment('e', 5)], 'later');
    entries.addPage([comment('a', 1), comment('b', 2)], 'earlier');
    expect(ids(entries)).to.equal('a b c d e');
  });

  it('shows a comment once that comes on two pages, or twice on one', () => {
    const entries = new Entries();
    entries.addPage([comment('b', 2), comment('c', 3), comment('c', 3)], 'all');
    entries.addPage([comment('c', 3), comment('d', 4), comment('d', 4)], 'later');
    entries.addPage([comment('a', 1), comment('b', 2)], 'earlier');
    expect(ids(entries)).to.equal('a b c d');
  });

  it('keeps each entry that did not change the same object, through pages, changes and a reload', () => {
    const entries = new Entries();
    entries.addPage([comment('a', 1), comment('b', 2)], 'all');
    const [a] = entries.list;
    entries.addPage([comment('a', 1), comment('c', 3)], 'later');
    entries.update(comment('b', 2, { body: 'New', revision: 2 }));
    entries.insert([comment('d', 4)], false);
    expect(entries.list[0]).to.equal(a);
    expect(entries.list[1]?.comment.body).to.equal('New');
    const before = [...entries.list];
    entries.fresh.clear();
    entries.addPage([comment('a', 1), comment('b', 2, { body: 'New', revision: 2 }), comment('c', 3)], 'all');
    expect(entries.list.every((entry, place) => entry === before[place])).to.equal(true);
    expect(ids(entries)).to.equal('a b c');
  });

  it('makes a new list for each change, and none where nothing changed', () => {
    const entries = new Entries();
    entries.addPage([comment('a', 1)], 'all');
    const before = entries.list;
    expect(entries.update(comment('a', 1))).to.equal(true);
    expect(entries.update(comment('x', 1))).to.equal(false);
    expect(entries.list).to.equal(before);
    entries.update(comment('a', 1, { revision: 2 }));
    expect(entries.list).not.to.equal(before);
    expect(before[0]?.comment.revision).to.equal(1);
  });

  it('does not go back to an older revision, nor from a tombstone to a text', () => {
    const entries = new Entries();
    entries.addPage([comment('a', 1, { revision: 3, body: 'Third' })], 'all');
    entries.update(comment('a', 1, { revision: 2, body: 'Second' }));
    entries.addPage([comment('a', 1, { revision: 1 })], 'later');
    expect(entries.list[0]?.comment.body).to.equal('Third');
    entries.update(comment('a', 1, { revision: 3, body: '', deletedAt: '2026-01-02T00:00:00.000Z' }));
    entries.update(comment('a', 1, { revision: 3, body: 'Third' }));
    expect(entries.list[0]?.comment.body).to.equal('');
  });

  it('knows for good what is ours, even where a change comes from somebody who cannot tell', () => {
    const entries = new Entries();
    entries.addPage([comment('a', 1)], 'all');
    entries.update(comment('a', 1, { own: true }));
    entries.update(comment('a', 1, { revision: 2 }));
    expect(entries.list[0]?.comment).to.include({ own: true, revision: 2 });
  });

  it('takes over reactions and disputes of the same revision, in both directions', () => {
    const entries = new Entries();
    entries.addPage([comment('a', 1)], 'all');
    const disputed = { by: { words: 'teal otter', color: 4 }, earlier: '0' };
    entries.update(comment('a', 1, { disputed }));
    expect(entries.list[0]?.comment.disputed).to.deep.equal(disputed);
    entries.update(comment('a', 1));
    expect(entries.list[0]?.comment).to.not.have.property('disputed');
  });

  it('puts a new comment where its time says, behind others of the same time', () => {
    const entries = new Entries();
    entries.addPage([comment('a', 1), comment('b', 2), comment('d', 4)], 'all');
    entries.insert([comment('c', 2)], false);
    entries.insert([comment('e', 4)], false);
    expect(ids(entries)).to.equal('a b c d e');
  });

  it('puts a new comment last where its time, or that of the others, is not known', () => {
    const entries = new Entries();
    entries.addPage([comment('a', null), comment('b', null)], 'all');
    entries.insert([comment('c', 1)], false);
    entries.insert([comment('d', null)], false);
    expect(ids(entries)).to.equal('a b c d');
  });

  it('keeps new comments apart from a stretch that does not reach the end, until pages have closed the gap', () => {
    const entries = new Entries();
    entries.addPage([comment('a', 1), comment('b', 2)], 'all');
    entries.insert([comment('y', 9)], true);
    entries.insert([comment('x', 8)], true);
    expect([ids(entries), entries.apart]).to.deep.equal(['a b x y', 2]);
    const x = entries.list[2];
    entries.addPage([comment('c', 3), comment('x', 8)], 'later');
    expect([ids(entries), entries.apart]).to.deep.equal(['a b c x y', 1]);
    expect(entries.list[3]).to.equal(x);
    entries.addPage([comment('y', 9), comment('z', 10)], 'later');
    expect([ids(entries), entries.apart]).to.deep.equal(['a b c x y z', 0]);
  });

  it('forgets what is apart when another stretch is shown', () => {
    const entries = new Entries();
    entries.addPage([comment('a', 1)], 'all');
    entries.insert([comment('y', 9)], true);
    entries.fresh.clear();
    entries.addPage([comment('e', 5)], 'all');
    expect([ids(entries), entries.apart, entries.base('y')]).to.deep.equal(['e', 0, undefined]);
  });

  it('shows what lies over a comment, and goes on learning what lies under it', () => {
    const entries = new Entries();
    let over = true;
    entries.overlay = (base, key) =>
      over ? { key, sync: 'sending', comment: { ...base, body: 'Ours' } } : undefined;
    entries.addPage([comment('a', 1)], 'all');
    entries.update(comment('a', 1, { body: 'Theirs', revision: 2 }));
    expect(entries.list[0]?.comment.body).to.equal('Ours');
    expect(entries.base('a')?.body).to.equal('Theirs');
    over = false;
    entries.refresh('a');
    expect(entries.list[0]).to.deep.equal({ key: 'a', comment: entries.base('a'), sync: 'saved' });
  });

  it('knows no longer what is not shown any more, whatever lay over it', () => {
    const entries = new Entries();
    entries.overlay = (base, key) => ({ key, sync: 'sending', comment: { ...base, body: 'Ours' } });
    entries.addPage([comment('a', 1)], 'all');
    entries.addPage([comment('b', 2)], 'all');
    entries.refresh('a');
    expect([entries.update(comment('a', 1, { revision: 2 })), ids(entries)]).to.deep.equal([false, 'b']);
  });

  it('counts a comment off when it is deleted, once', () => {
    const entries = new Entries();
    entries.addPage([comment('a', 1), comment('b', 2)], 'all');
    entries.total = 2;
    const deleted = comment('a', 1, { revision: 2, deletedAt: '2026-01-02T00:00:00.000Z', body: '' });
    entries.update(deleted);
    entries.update({ ...deleted, revision: 3 });
    expect(entries.total).to.equal(1);
  });
});
