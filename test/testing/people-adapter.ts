import type { CommentAdapter } from '../../src/adapters/adapter.js';
import type { Identity } from '../../src/adapters/identity.js';
import { memoryAdapter, memoryData } from '../../src/adapters/memory.js';
import type { Comment, Disputed, Mark } from '../../src/model/comment.js';
import { CommentError } from '../../src/model/errors.js';

type Key = { readonly id: string; readonly person: number; out?: true };

/** What all browsers share: a server that takes a key for granted, as no real one may. */
export interface Crowd {
  readonly data: ReturnType<typeof memoryData>;
  readonly keys: Key[];
  readonly words: Map<string, { readonly person: number; readonly lasting: boolean }>;
  /** Whose each passkey is; all browsers have them all, and the last one is chosen. */
  readonly passkeys: Map<string, number>;
  readonly writers: Map<string, { readonly person: number; readonly name: string }>;
  readonly disputes: Map<string, Disputed>;
}

/** What one browser keeps. */
export type Browser = { key?: Key; readonly names: string[] };

export type PeopleAdapter = Required<Pick<CommentAdapter, 'list' | 'create' | 'remove'>> & {
  readonly name: string;
  readonly identity: Required<Identity>;
};

export const newCrowd = (): Crowd => ({
  data: memoryData(),
  keys: [],
  words: new Map(),
  passkeys: new Map(),
  writers: new Map(),
  disputes: new Map(),
});

const markOf = (person: number): Mark => ({ words: `otter number${person}`, color: person % 8 });
const refused = (): CommentError => new CommentError('FORBIDDEN', 'Not for this person');
const missing = (): CommentError => new CommentError('NOT_FOUND', 'Nothing there');
let serial = 0;

/** An adapter in memory that knows people by keys, for the rules about them. */
export function peopleAdapter(crowd: Crowd, browser: Browser): PeopleAdapter {
  const { keys, words, passkeys, writers, disputes } = crowd;
  const memory = memoryAdapter({ data: crowd.data }) as Required<CommentAdapter>;

  function shown(comment: Comment): Comment {
    const person = writers.get(comment.id)?.person;
    const disputed = disputes.get(comment.id);
    if (person === undefined || comment.deletedAt) return comment;
    return { ...comment, author: { ...comment.author, mark: markOf(person) }, ...(disputed && { disputed }) };
  }

  function newKey(person = ++serial): Key {
    const key = { id: `key-${++serial}`, person };
    keys.push(key);
    return (browser.key = key);
  }

  function known(): Key {
    if (!browser.key) throw missing();
    if (browser.key.out) throw refused();
    return browser.key;
  }

  function offer(lasting: boolean): string {
    const { person } = known();
    for (const [text, its] of words) if (lasting && its.lasting && its.person === person) words.delete(text);
    const text = `words for ${'abcdefghij'[++serial % 10]} ${'x'.repeat(serial)}`;
    words.set(text, { person, lasting });
    return text;
  }

  return {
    name: 'people',
    list: async (query, options) => {
      const page = await memory.list(query, options);
      return { ...page, comments: page.comments.map(shown) };
    },
    async create(draft, options) {
      if (browser.key?.out) throw refused();
      const { person } = browser.key ?? newKey();
      const comment = await memory.create(draft, options);
      writers.set(comment.id, { person, name: draft.author.name });
      browser.names.unshift(draft.author.name);
      return shown(comment);
    },
    remove: (removal, options) => memory.remove(removal, options),
    identity: {
      me: async () =>
        browser.key
          ? { mark: markOf(browser.key.person), names: browser.names, kept: 'page', scope: 'site' }
          : null,
      fresh: async () => void newKey(),
      forget: async () => void delete browser.key,
      apart: async () => false,
      keep: async () => false,
      invite: async () => ({ words: offer(false), expires: '2026-11-23T09:26:00.000Z' }),
      recovery: async () => offer(true),
      async join(_threadId, typed) {
        const text = typed.trim().toLowerCase().replaceAll('-', ' ');
        const offered = words.get(text);
        if (!offered) throw missing();
        words.delete(text);
        newKey(offered.person);
        return { mark: markOf(offered.person), names: [], kept: 'page', scope: 'site' };
      },
      passkeys: async () => ({
        async create() {
          passkeys.set(`passkey-${++serial}`, known().person);
        },
        async use() {
          const person = [...passkeys.values()].at(-1);
          if (person === undefined) throw missing();
          newKey(person);
          return { mark: markOf(person), names: [], kept: 'page', scope: 'site' };
        },
      }),
      async keys() {
        const { id: own, person } = known();
        const added = '2026-11-23T09:16:00.000Z';
        const all = keys.filter((key) => key.person === person && !key.out);
        const theirs = [...passkeys].filter(([, owner]) => owner === person);
        return [
          ...all.map(({ id }) => ({ id, added, here: id === own })),
          ...theirs.map(([id]) => ({ id, added, here: false, passkey: true as const })),
        ];
      },
      async revoke(_threadId, keyId) {
        if (passkeys.get(keyId) === known().person) return void passkeys.delete(keyId);
        const all = keys.filter((key) => key.person === known().person && !key.out);
        const key = all.find(({ id }) => id === keyId);
        if (!key) throw missing();
        if (all.length === 1) throw refused();
        key.out = true;
        for (const [id, owner] of passkeys) if (owner === key.person) passkeys.delete(id);
      },
      async dispute({ threadId, id, withdrawn }) {
        const { person } = known();
        const { comments } = await memory.list({ threadId, order: 'oldest', limit: 100 });
        const comment = comments.find((each) => each.id === id);
        const earlier = comments.find(({ id: other, author }) => {
          return writers.get(other)?.person === person && author.name === comment?.author.name;
        });
        if (!comment || !earlier || writers.get(id)?.person === person) throw refused();
        if (withdrawn) disputes.delete(id);
        else disputes.set(id, { by: markOf(person), earlier: earlier.id });
        return shown(comment);
      },
    },
  };
}
