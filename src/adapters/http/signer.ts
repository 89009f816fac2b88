import { authorizationOf } from '../../identity/authorization.js';
import { keyRing } from '../../identity/key-ring.js';
import type { KeptKey, KeyRing } from '../../identity/key-ring.js';
import { sign } from '../../identity/pair.js';
import { isPromised } from '../../identity/persistence.js';
import { bytesOf, recordOf } from '../../identity/record.js';
import type { Deed } from '../../identity/record.js';
import { browserShelf, pageShelf } from '../../identity/shelf.js';
import type { Comment } from '../../model/comment.js';
import type { CommentError } from '../../model/errors.js';
import type { Identity } from '../identity.js';
import { eraseAll, isRevoked, readAll } from './all-keys.js';
import { commentIn } from './answers.js';
import { deedOf } from './deed.js';
import { devicesOf } from './devices.js';
import { explained } from './lost-key.js';
import { tolled } from './tolled.js';
import type { Call, Refused, Transport } from './transport.js';

export interface SignerOptions {
  readonly send: Transport;
  /** Address of the server. */
  readonly server: string;
  /** Origin of the page. */
  readonly site: string;
  /** Notes comments as this person's, who from then on is one who writes. */
  readonly claim: (comments: readonly Comment[]) => void;
  /** Forgets all else that is known of this person here. */
  readonly forget: () => void;
  /** What tells two people in one page from another, as where they keep things; by default a page is one person. */
  readonly person: object;
}

export interface Signer extends Required<Identity> {
  readonly send: Transport;
}

/** What was made where nothing can be kept, by person. */
const passing = new WeakMap<object, Map<string, unknown>>();

/** What a key is made for; who only changes or reads what is their own has one. */
const MAKING: ReadonlySet<Deed['action']> = new Set(['create', 'react', 'report']);

/** What `GET /identity` answers. */
interface About {
  readonly scope?: 'site' | 'thread';
  readonly passkeys?: true;
}

/** Signs calls with the keys of this browser, and knows who that is. */
export function signerOf(options: SignerOptions): Signer {
  const { send, server, site, person } = options;
  const values = passing.get(person) ?? new Map<string, unknown>();
  passing.set(person, values);
  const ring = keyRing(server, 'indexedDB' in globalThis ? browserShelf : null, pageShelf(values));
  /** What must be added to the clock here to have the server's, in milliseconds. */
  let offset = 0;
  let told: Promise<About> | undefined;

  function about(): Promise<About> {
    told ??= send({ path: '/identity', query: {} }) as Promise<About>;
    told.catch(() => (told = undefined));
    return told;
  }

  /** Whether a person is the same on the whole site there. */
  const scopeThere = async (): Promise<'site' | 'thread'> => (await about()).scope ?? 'site';

  const apart = async (choice?: boolean): Promise<boolean> => {
    const chosen = await ring.apart(choice);
    return (await scopeThere().catch(() => 'site')) === 'thread' || chosen;
  };

  /** Whether who writes in a thread does so with a key for it alone. */
  const isApart = async (thread: string): Promise<boolean> =>
    (await scopeThere()) === 'thread' || ((await ring.apart()) && !(await ring.hasWritten(thread)));

  async function keyIn(thread: string): Promise<{ readonly key: KeptKey; readonly own: boolean } | null> {
    const own = await ring.current(thread);
    const key = own ?? (await ring.current(''));
    if (!key) return null;
    // Where people are somebody else in each thread, the key is that of another one.
    const usable = own !== null || !(await isApart(thread).catch(() => false));
    return usable ? { key, own: own !== null } : null;
  }

  /** The key with which what is to be changed was done; null where it was none of these. */
  async function keyBefore({ action, id = '' }: Deed): Promise<KeptKey | null> {
    if (action === 'edit' || action === 'delete') return ring.writerOf(id);
    return action === 'react' || action === 'unreact' ? ring.reactorTo(id) : null;
  }

  async function keyFor({ action, thread = '' }: Deed): Promise<KeptKey | null> {
    const own = await ring.current(thread);
    if (own) return own;
    const place = (await isApart(thread)) ? thread : '';
    return MAKING.has(action) ? ring.currentOrNew(place) : ring.current(place);
  }

  async function signed(call: Call, deed: Deed, key: KeptKey): Promise<unknown> {
    const nonce = call.headers?.['idempotency-key'] ?? crypto.randomUUID();
    const time = Date.now() + offset;
    const record = await recordOf(deed, { site, nonce, time });
    const signature = await sign(key.pair, bytesOf(record));
    const authorization = authorizationOf({ key: key.pair.publicKey, time, signature });
    const headers = { ...call.headers, 'idempotency-key': nonce, authorization };
    return tolled(send, { ...call, headers });
  }

  /** Signs again where the clock here is wrong, by whatever it is: from now on it is the server's that counts. */
  function insist(call: Call, deed: Deed, key: KeptKey): Promise<unknown> {
    return signed(call, deed, key).catch((error: unknown) => {
      const { now, reason, resent } = ((error as CommentError).cause ?? {}) as Partial<Refused>;
      if (typeof now === 'number') offset = now - Date.now();
      // The answer to the first was lost: what it gave is known to nobody.
      else if (!resent || reason !== 'repeated') throw error;
      return signed(call, deed, key);
    });
  }

  /** With the key of before, or with the one of now, where that is the same person's and the other was taken out. */
  async function insistAs(call: Call, deed: Deed, before: KeptKey): Promise<unknown> {
    try {
      return await insist(call, deed, before);
    } catch (error) {
      const now = isRevoked(error) ? await keyFor(deed) : null;
      // Nobody shall learn of somebody new who they were.
      if (!now?.mark || now.mark.words !== before.mark?.words) throw error;
      return insist(call, deed, now);
    }
  }

  /** @param by - Whose deed it is; by default that follows from the deed. */
  async function sendSigned(call: Call, by: KeptKey | null = null): Promise<unknown> {
    const deed = deedOf(call);
    if (!deed) return send(call);
    const { action, thread } = deed;
    if (action === 'erase' || action === 'read') {
      const keys = await (thread === undefined ? ring.all() : ring.writersIn(thread));
      const all = action === 'erase' ? eraseAll : readAll;
      if (keys.length > 0) return all((part, key) => insist(part, deed, key), call, keys);
    }
    const before = by ?? (await keyBefore(deed));
    const key = before ?? (await keyFor(deed));
    const asked = before ? insistAs(call, deed, before) : key ? insist(call, deed, key) : send(call);
    const answer = await asked.catch(async (error: unknown) => {
      throw await explained(error, ring, deed);
    });
    if (!key) return answer;
    if (action === 'react') await ring.reacted(key, deed.id ?? '');
    if (action === 'create') {
      await noted(ring, key, deed.thread ?? '', answer as Comment);
      // Nobody waits for it.
      void isPromised('quietly');
    }
    return answer;
  }

  return {
    send: (call) => sendSigned(call),
    async me(threadId) {
      const there = await keyIn(threadId);
      if (!there) return null;
      const { mark, names } = there.key;
      const kept = await ring.kept(there.key);
      return { ...(mark && { mark }), names, kept, scope: there.own ? 'thread' : 'site' };
    },
    apart,
    keep: (ask) => isPromised(ask ? 'yes' : 'no'),
    async dispute({ threadId, id, earlier, withdrawn = false }) {
      const method = withdrawn ? 'DELETE' : 'POST';
      const call = { method, path: `/comments/${id}/dispute`, query: { thread: threadId } } as const;
      const by = earlier === undefined ? null : await ring.writerOf(earlier);
      return commentIn(await sendSigned(call, by));
    },
    ...devicesOf({
      send: (call, key) => insist(call, deedOf(call)!, key),
      ring,
      keyIn,
      apart,
      hasPasskeys: async () => canHavePasskeys(site) && Boolean((await about()).passkeys),
      claim: options.claim,
    }),
    fresh: (threadId) => ring.renew(threadId),
    async forget() {
      await ring.forget();
      options.forget();
    },
  };
}

/** Browsers have them only in secure contexts, and for a host that has a name. */
const canHavePasskeys = (site: string): boolean =>
  'PublicKeyCredential' in globalThis && /[^\d.\]]$/.test(new URL(site).hostname);

async function noted(ring: KeyRing, key: KeptKey, thread: string, { id, author }: Comment): Promise<void> {
  if (typeof id !== 'string' || typeof author?.name !== 'string') return;
  const { name, mark } = author;
  await ring.wrote(key, { id, name, thread, ...(mark && { mark }) });
}
