import { authorizationOf } from '../../identity/authorization.js';
import { keyRing } from '../../identity/key-ring.js';
import type { KeptKey, KeyRing } from '../../identity/key-ring.js';
import { sign } from '../../identity/pair.js';
import { bytesOf, recordOf } from '../../identity/record.js';
import type { Deed } from '../../identity/record.js';
import { browserShelf, pageShelf } from '../../identity/shelf.js';
import type { Comment } from '../../model/comment.js';
import type { CommentError } from '../../model/errors.js';
import type { Identity } from '../identity.js';
import { eraseAll, readAll } from './all-keys.js';
import { deedOf } from './deed.js';
import { tolled } from './tolled.js';
import type { Call, Refused, Transport } from './transport.js';

export interface SignerOptions {
  readonly send: Transport;
  /** Address of the server. */
  readonly server: string;
  /** Origin of the page. */
  readonly site: string;
  /** Forgets all else that is known of this person here. */
  readonly forget: () => void;
  /** What tells two people in one page from another, as where they keep things; by default a page is one person. */
  readonly person: object;
}

export interface Signer extends Identity {
  readonly send: Transport;
}

/** What was made where nothing can be kept, by person. */
const passing = new WeakMap<object, Map<string, unknown>>();

/** What a key is made for; who only changes or reads what is their own has one. */
const MAKING: ReadonlySet<Deed['action']> = new Set(['create', 'react', 'report']);

/** Signs calls with the keys of this browser, and knows who that is. */
export function signerOf(options: SignerOptions): Signer {
  const { send, server, site, person } = options;
  const values = passing.get(person) ?? new Map<string, unknown>();
  passing.set(person, values);
  const ring = keyRing(server, 'indexedDB' in globalThis ? browserShelf : null, pageShelf(values));
  /** What must be added to the clock here to have the server's, in milliseconds. */
  let offset = 0;
  let scope: Promise<'site' | 'thread'> | undefined;

  /** Whether a person is the same on the whole site there. */
  function scopeThere(): Promise<'site' | 'thread'> {
    scope ??= send({ path: '/identity', query: {} }).then(
      (answer) => (answer as { readonly scope?: 'site' | 'thread' }).scope ?? 'site',
    );
    scope.catch(() => (scope = undefined));
    return scope;
  }

  async function keyFor({ action, thread = '', id }: Deed): Promise<KeptKey | null> {
    if (id !== undefined && (action === 'edit' || action === 'delete')) {
      const writer = await ring.writerOf(id);
      if (writer) return writer;
    }
    const own = await ring.current(thread);
    if (own) return own;
    const place = (await scopeThere()) === 'thread' ? thread : '';
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
      const now = ((error as CommentError).cause as Partial<Refused> | undefined)?.now;
      if (typeof now !== 'number') throw error;
      offset = now - Date.now();
      return signed(call, deed, key);
    });
  }

  async function sendSigned(call: Call): Promise<unknown> {
    const deed = deedOf(call);
    if (!deed) return send(call);
    if (deed.thread === undefined) {
      const keys = await ring.all();
      const all = deed.action === 'erase' ? eraseAll : readAll;
      if (keys.length > 0) return all((part, key) => insist(part, deed, key), call, keys);
    }
    const key = await keyFor(deed);
    if (!key) return send(call);
    const answer = await insist(call, deed, key);
    if (deed.action === 'create') await noted(ring, key, answer as Comment);
    return answer;
  }

  return {
    send: sendSigned,
    async me(threadId) {
      const own = await ring.current(threadId);
      const key = own ?? (await ring.current(''));
      if (!key) return null;
      // Where the site tells people apart in each thread anew, its key is that of another thread.
      if (!own && (await scopeThere().catch(() => 'site')) === 'thread') return null;
      const { mark, names } = key;
      const kept = await ring.kept(key);
      return { ...(mark && { mark }), names, kept, scope: own ? 'thread' : 'site' };
    },
    fresh: (threadId) => ring.renew(threadId),
    async forget() {
      await ring.forget();
      options.forget();
    },
  };
}

async function noted(ring: KeyRing, key: KeptKey, { id, author }: Comment): Promise<void> {
  if (typeof id !== 'string' || typeof author?.name !== 'string') return;
  const { name, mark } = author;
  await ring.wrote(key, { id, name, ...(mark && { mark }) });
}
