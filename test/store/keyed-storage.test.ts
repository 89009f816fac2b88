import { expect } from 'chai';
import { CommentError } from '../../src/model/errors.js';
import { memoryStorage, webStorage, type KeyValueStorage } from '../../src/store/keyed-storage.js';

/** A Web Storage in small. */
function area(): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => void delete kept[key],
  };
  return new Proxy(methods, {
    ownKeys: () => Object.keys(kept),
    getOwnPropertyDescriptor: (_, key) => Object.getOwnPropertyDescriptor(kept, key),
  }) as unknown as Storage;
}

function codeOf(run: () => void): string | undefined {
  try {
    run();
  } catch (error) {
    return error instanceof CommentError ? error.code : 'not a CommentError';
  }
  return undefined;
}

const kinds: [string, () => KeyValueStorage][] = [
  ['memoryStorage', memoryStorage],
  [
    'webStorage',
    () => {
      const one = area();
      return webStorage(() => one);
    },
  ],
];

for (const [name, create] of kinds) {
  describe(name, () => {
    it('keeps values under their keys, lists keys by what they begin with, and forgets', () => {
      const storage = create();
      storage.set('a/1', 'one');
      storage.set('a/2', '');
      storage.set('b/1', 'three');
      expect(storage.get('a/1')).to.equal('one');
      expect(storage.get('a/2')).to.equal('');
      expect(storage.get('c')).to.equal(null);
      expect(storage.keys('a/').sort()).to.deep.equal(['a/1', 'a/2']);
      storage.remove('a/1');
      storage.remove('c');
      expect(storage.keys('').sort()).to.deep.equal(['a/2', 'b/1']);
    });
  });
}

describe('webStorage', () => {
  it('is empty where the mere mention of storage throws, and says so when it is to keep something', () => {
    const storage = webStorage(() => {
      throw new DOMException('No', 'SecurityError');
    });
    expect(storage.get('a')).to.equal(null);
    expect(storage.keys('')).to.deep.equal([]);
    storage.remove('a');
    expect(codeOf(() => storage.set('a', '1'))).to.equal('STORAGE_BLOCKED');
  });

  it('tells a full storage from a refused one', () => {
    const full = {
      ...area(),
      setItem: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    };
    expect(codeOf(() => webStorage(() => full as unknown as Storage).set('a', '1'))).to.equal('STORAGE_FULL');
  });

  it('is not there where storage is null, as in some web views', () => {
    const storage = webStorage(() => null as unknown as Storage);
    expect(storage.get('a')).to.equal(null);
    expect(codeOf(() => storage.set('a', '1'))).to.equal('STORAGE_BLOCKED');
  });
});
