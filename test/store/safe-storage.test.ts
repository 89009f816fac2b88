import { expect } from 'chai';
import { CommentError } from '../../src/model/errors.js';
import { memoryStorage, type KeyValueStorage } from '../../src/store/keyed-storage.js';
import { SafeStorage } from '../../src/store/safe-storage.js';

/** A storage that takes so many characters and no more. */
function small(room: number): KeyValueStorage {
  const inner = memoryStorage();
  const used = (): number => inner.keys('').reduce((sum, key) => sum + inner.get(key)!.length, 0);
  return {
    ...inner,
    set(key, value) {
      if (used() - (inner.get(key)?.length ?? 0) + value.length > room)
        throw new CommentError('STORAGE_FULL', 'Full');
      inner.set(key, value);
    },
  };
}

describe('SafeStorage', () => {
  it('gives up what may be given up, in its order and no more than needed, after a notice', () => {
    const inner = small(10);
    for (const key of ['old', 'older', 'oldest']) inner.set(key, 'xxx');
    const seen: unknown[] = [];
    const storage: SafeStorage = new SafeStorage(
      inner,
      () => ['oldest', 'older', 'old'],
      () => seen.push(storage.notice, inner.keys('').length),
    );
    expect(storage.set('mine', '12345')).to.equal(true);
    expect(inner.keys('').sort()).to.deep.equal(['mine', 'old']);
    expect(seen, 'the notice came while all was there').to.deep.equal(['full', 3]);
  });

  it('gives nothing up that it holds alone, which makes no room', () => {
    const inner = small(10);
    const storage: SafeStorage = new SafeStorage(
      inner,
      () => storage.keys('old'),
      () => undefined,
    );
    storage.set('old', '123456789ab');
    expect(storage.set('mine', '123456789ab')).to.equal(false);
    expect(storage.get('old')).to.equal('123456789ab');
  });

  it('keeps in memory what does not fit even then, and stores it once there is room', () => {
    const inner = small(10);
    const storage = new SafeStorage(
      inner,
      () => [],
      () => undefined,
    );
    expect(storage.set('mine', '123456789ab')).to.equal(false);
    expect(storage.notice).to.equal('memory');
    expect(storage.get('mine')).to.equal('123456789ab');
    expect(storage.keys('mi')).to.deep.equal(['mine']);
    expect(storage.set('mine', '1234')).to.equal(true);
    expect(storage.get('mine')).to.equal('1234');
    expect(inner.get('mine')).to.equal('1234');
    storage.remove('mine');
    expect(storage.get('mine')).to.equal(null);
  });

  it('shows the text in memory where an older one is stored', () => {
    const inner = small(5);
    const storage = new SafeStorage(
      inner,
      () => [],
      () => undefined,
    );
    storage.set('mine', '12345');
    storage.set('mine', '123456');
    expect(storage.get('mine')).to.equal('123456');
    expect(inner.get('mine'), 'better an older text than none').to.equal('12345');
    expect(storage.keys('')).to.deep.equal(['mine']);
  });

  it('gives nothing up where storage is refused altogether, and says so once', () => {
    const inner = memoryStorage();
    inner.set('other', 'text');
    let told = 0;
    const refused = {
      ...inner,
      set: () => {
        throw new CommentError('STORAGE_BLOCKED', 'No');
      },
    };
    const storage = new SafeStorage(
      refused,
      () => ['other'],
      () => told++,
    );
    storage.set('mine', '1');
    storage.set('mine', '2');
    expect([storage.notice, told, storage.get('mine'), inner.get('other')]).to.deep.equal([
      'memory',
      1,
      '2',
      'text',
    ]);
  });

  it('makes no notice for reading', () => {
    let told = 0;
    const storage = new SafeStorage(
      memoryStorage(),
      () => [],
      () => told++,
    );
    expect([storage.get('a'), storage.keys('a'), storage.notice, told]).to.deep.equal([null, [], null, 0]);
  });
});
