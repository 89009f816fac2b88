import type { Mark } from '../model/comment.js';
import { newPair } from './pair.js';
import type { Pair } from './pair.js';
import type { Only, Shelf } from './shelf.js';

/** A key, and what was done with it from here. */
export interface KeptKey {
  readonly pair: Pair;
  readonly mark?: Mark;
  /** The last one first. */
  readonly names: readonly string[];
}

export interface Written {
  readonly id: string;
  /** '' for none, and where it is known already. */
  readonly name: string;
  readonly mark?: Mark;
  readonly thread: string;
}

/** The keys of one person for one server. A scope is a thread, or '' for the whole site. */
export interface KeyRing {
  /** The key that is used in a scope; null where there is none. It makes nothing. */
  current(scope: string): Promise<KeptKey | null>;
  /** The same, made where there is none; two tabs at the same time get one. */
  currentOrNew(scope: string): Promise<KeptKey>;
  /** Another key for a scope from now on, new or one that is known; the one before stays, for what was written with it. */
  renew(scope: string, key?: KeptKey): Promise<void>;
  /** Whether there is to be a key for each thread; `choice` decides it. */
  apart(choice?: boolean): Promise<boolean>;
  /** Whether something was written in a thread from here. */
  hasWritten(thread: string): Promise<boolean>;
  /** The keys that wrote in a thread, in an order that stays. */
  writersIn(thread: string): Promise<KeptKey[]>;
  /** The key that wrote a comment; null where it was none of these. */
  writerOf(commentId: string): Promise<KeptKey | null>;
  /** The key that reacted to a comment; null where it was none of these. */
  reactorTo(commentId: string): Promise<KeptKey | null>;
  /** All of them, in an order that stays. */
  all(): Promise<KeptKey[]>;
  /** Notes what comments were written with, as whom, and where. */
  wrote(key: KeptKey, ...comments: readonly Written[]): Promise<void>;
  /** Notes what was reacted with. */
  reacted(key: KeptKey, commentId: string): Promise<void>;
  /** Nothing is left, here and in other tabs. */
  forget(): Promise<void>;
  /** Whether a key will be there when the page was closed. */
  kept(key: KeptKey): Promise<'browser' | 'page'>;
}

/** Names that are remembered for each key. */
const NAMES = 5;

/**
 * `lasting`: where keys are to be kept; where that is refused, or what was there is gone, the `passing` one goes on until
 * the page is closed. `server`: its address.
 */
export function keyRing(server: string, lasting: Shelf | null, passing: Shelf): KeyRing {
  const [key, current, wrote, reacted, inThread, choice] = [
    'key',
    'current',
    'wrote',
    'reacted',
    'in',
    'choice',
  ].map(
    (kind) =>
      (name: string): string =>
        `${server} ${kind} ${name}`,
  ) as [Name, Name, Name, Name, Name, Name];
  /** The quotes say where the name of a thread ends. */
  const byThread = (thread: string, publicKey: string): string =>
    `${server} by ${JSON.stringify(thread)} ${publicKey}`;
  const channel = lasting && 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : null;
  channel?.addEventListener('message', ({ data }) => {
    if (data === server) void passing.drop(`${server} `);
  });

  async function get<Value>(name: string): Promise<Value | undefined> {
    const stored = await lasting?.get(name).catch(() => undefined);
    // What was cleared while the page is open can still be used there.
    if (stored !== undefined) await passing.put(new Map([[name, stored]]));
    return (stored ?? (await passing.get(name))) as Value | undefined;
  }

  /** What another tab has put there first counts, here too. */
  async function put(entries: ReadonlyMap<string, unknown>, only?: Only): Promise<unknown> {
    const there = await lasting?.put(entries, only).catch(() => undefined);
    return there ?? passing.put(entries, only);
  }

  const named = async (publicKey: string | undefined): Promise<KeptKey | null> =>
    publicKey === undefined ? null : ((await get<KeptKey>(key(publicKey))) ?? null);

  async function list<Value>(beginning: string): Promise<Value[]> {
    const lists = await Promise.all([
      lasting?.list(beginning).catch(() => []) ?? [],
      passing.list(beginning),
    ]);
    return lists.flat() as Value[];
  }

  function entriesOf(scope: string, kept: KeptKey): Map<string, unknown> {
    const { publicKey } = kept.pair;
    return new Map<string, unknown>([
      [key(publicKey), kept],
      [current(scope), publicKey],
    ]);
  }

  const ring: KeyRing = {
    current: async (scope) => named(await get<string>(current(scope))),
    async currentOrNew(scope) {
      const there = await ring.current(scope);
      if (there) return there;
      const made = await newKey();
      const other = await put(entriesOf(scope, made), { unless: current(scope) });
      return (await named(other as string | undefined)) ?? made;
    },
    async renew(scope, kept) {
      await put(entriesOf(scope, kept ?? (await newKey())));
    },
    async apart(chosen) {
      if (chosen !== undefined) await put(new Map([[choice('apart'), chosen]]));
      return (await get<boolean>(choice('apart'))) ?? false;
    },
    hasWritten: async (thread) => (await get(inThread(thread))) !== undefined,
    async writersIn(thread) {
      const names = new Set(await list<string>(byThread(thread, '')));
      return (await ring.all()).filter(({ pair }) => names.has(pair.publicKey));
    },
    writerOf: async (commentId) => named(await get<string>(wrote(commentId))),
    reactorTo: async (commentId) => named(await get<string>(reacted(commentId))),
    async all() {
      const byKey = new Map((await list<KeptKey>(key(''))).map((each) => [each.pair.publicKey, each]));
      return [...byKey.values()].toSorted((a, b) => (a.pair.publicKey < b.pair.publicKey ? -1 : 1));
    },
    async wrote({ pair, names, mark: known }, ...comments) {
      const { publicKey } = pair;
      const used = [...comments.map(({ name }) => name), ...names].filter((name) => name !== '');
      const mark = comments.find((comment) => comment.mark)?.mark ?? known;
      const value: KeptKey = { pair, names: [...new Set(used)].slice(0, NAMES), ...(mark && { mark }) };
      const place = key(publicKey);
      const entries = new Map<string, unknown>([[place, value]]);
      for (const { id, thread } of comments) {
        entries
          .set(wrote(id), publicKey)
          .set(inThread(thread), true)
          .set(byThread(thread, publicKey), publicKey);
      }
      // Whoever was forgotten while the answer was on its way stays so.
      await put(entries, { beside: place });
    },
    async reacted({ pair: { publicKey } }, commentId) {
      await put(new Map([[reacted(commentId), publicKey]]), { beside: key(publicKey) });
    },
    async forget() {
      channel?.postMessage(server);
      await Promise.all([lasting?.drop(`${server} `).catch(() => {}), passing.drop(`${server} `)]);
    },
    async kept({ pair }) {
      const stored = await lasting?.get(key(pair.publicKey)).catch(() => undefined);
      return stored === undefined ? 'page' : 'browser';
    },
  };
  return ring;
}

type Name = (name: string) => string;

export const newKey = async (): Promise<KeptKey> => ({ pair: await newPair(), names: [] });

const CHANNEL = 'comment-thread-keys';
