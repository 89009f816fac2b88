import { CommentError } from '../model/errors.js';

/** Where drafts and unsent comments are kept: `localStorage` and its like, without its traps. Only `set` ever throws. */
export interface KeyValueStorage {
  get(key: string): string | null;
  /** Throws `STORAGE_FULL` or `STORAGE_BLOCKED`. */
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(prefix: string): string[];
}

/** Keeps everything until the page is closed. */
export function memoryStorage(): KeyValueStorage {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
    keys: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  };
}

/**
 * A Web `Storage`. It is passed as a function because in a sandboxed frame, or with cookies refused, the mere mention
 * of `localStorage` throws. What can't be read counts as empty; what can't be written throws a `CommentError`.
 */
export function webStorage(storage: () => Storage): KeyValueStorage {
  const read = <T>(run: (storage: Storage) => T, refused: T): T => {
    try {
      return run(storage());
    } catch {
      return refused;
    }
  };
  return {
    get: (key) => read((area) => area.getItem(key), null),
    set(key, value) {
      try {
        storage().setItem(key, value);
      } catch (cause) {
        const full = cause instanceof DOMException && /quota/i.test(cause.name);
        throw new CommentError(full ? 'STORAGE_FULL' : 'STORAGE_BLOCKED', `Can't store ${key}`, { cause });
      }
    },
    remove: (key) => read((area) => area.removeItem(key), undefined),
    keys: (prefix) => read((area) => Object.keys(area).filter((key) => key.startsWith(prefix)), []),
  };
}
