import { newPair } from '../../identity/pair.js';
import type { Pair } from '../../identity/pair.js';
import type { KeptKey, KeyRing } from '../../identity/key-ring.js';
import type { Comment, Mark } from '../../model/comment.js';
import { CommentError } from '../../model/errors.js';
import type { Identity, Invitation, KnownKey, Me } from '../identity.js';
import type { PlacedPage } from '../adapter.js';
import type { SendAs } from './all-keys.js';
import type { Refused } from './transport.js';

export type Devices = Required<
  Pick<Identity, 'invite' | 'recovery' | 'join' | 'passkeys' | 'keys' | 'revoke'>
>;

export interface DevicesOptions {
  readonly send: SendAs;
  readonly ring: KeyRing;
  /** The key that writes in a thread, and whether that is its own. */
  readonly keyIn: (threadId: string) => Promise<{ readonly key: KeptKey; readonly own: boolean } | null>;
  /** Whether there is a key for each thread. */
  readonly apart: () => Promise<boolean>;
  /** Whether passkeys can be made and used here and there. */
  readonly hasPasskeys: () => Promise<boolean>;
  /** Notes comments as written by this person. */
  readonly claim: (comments: readonly Comment[]) => void;
}

interface Joined {
  readonly mark?: Mark;
  readonly names: readonly string[];
  readonly scope: 'site' | 'thread';
}

/** Comments of who one has become that can be changed from here at once; the others after a look at all of one's own. */
const CLAIMED = 100;

/** Several devices of one person. */
export function devicesOf({ send, ring, keyIn, apart, hasPasskeys, claim }: DevicesOptions): Devices {
  /** By words: when the answer was lost, the same key asks again. */
  const pairs = new Map<string, Pair>();

  async function known(threadId: string): Promise<{ readonly key: KeptKey; readonly own: boolean }> {
    const there = await keyIn(threadId);
    if (!there) throw new CommentError('NOT_FOUND', 'Nothing was written here yet');
    return there;
  }

  async function words(path: string, threadId: string): Promise<unknown> {
    const { key, own } = await known(threadId);
    return send({ method: 'POST', path, query: { thread: own ? threadId : undefined } }, key);
  }

  /** What they wrote elsewhere is theirs here too. */
  async function claimOf(key: KeptKey, thread: string | undefined): Promise<void> {
    const answer = await send({ path: '/mine', query: { thread, limit: CLAIMED } }, key).catch(() => null);
    const placed = (answer as PlacedPage | null)?.comments ?? [];
    claim(placed.map(({ comment }) => comment));
    if (placed.length === 0) return;
    await ring.wrote(
      key,
      ...placed.map(({ thread: { id: at }, comment: { id } }) => ({ id, name: '', thread: at })),
    );
  }

  /** Whoever a new key was made somebody's is them here. */
  async function become(pair: Pair, threadId: string, answer: unknown): Promise<Me> {
    const { mark, names, scope } = answer as Joined;
    const key: KeptKey = { pair, names, ...(mark && { mark }) };
    const own = scope === 'thread' || (await ring.current(threadId)) !== null || (await apart());
    if (own) await ring.renew(threadId, key);
    if (scope === 'site') await ring.renew('', key);
    await claimOf(key, scope === 'thread' ? threadId : undefined);
    return { ...(mark && { mark }), names, kept: await ring.kept(key), scope };
  }

  return {
    invite: async (threadId) => (await words('/identity/invitations', threadId)) as Invitation,
    recovery: async (threadId) =>
      ((await words('/identity/recovery', threadId)) as { readonly words: string }).words,

    async join(threadId, text) {
      const pair = pairs.get(text) ?? (await newPair());
      pairs.set(text, pair);
      const asked = { path: '/identity/keys', query: { thread: threadId }, body: { words: text } };
      return become(pair, threadId, await send({ method: 'POST', ...asked }, { pair, names: [] }));
    },

    async passkeys() {
      if (!(await hasPasskeys())) return null;
      const { passkeysOf } = await import('./passkeys.js');
      return passkeysOf({ send, known, become });
    },

    async keys(threadId) {
      const { key } = await known(threadId);
      const answer = await send({ path: '/identity/keys', query: {} }, key);
      return (answer as { readonly keys: readonly KnownKey[] }).keys;
    },

    async revoke(threadId, keyId) {
      const { key } = await known(threadId);
      await send({ method: 'DELETE', path: `/identity/keys/${keyId}`, query: {} }, key).catch(
        (error: unknown) => {
          // A passkey is nowhere any more when the answer was lost and it is asked for again.
          const { code, cause } = error as CommentError;
          if (code !== 'NOT_FOUND' || !(cause as Partial<Refused> | undefined)?.resent) throw error;
        },
      );
    },
  };
}
