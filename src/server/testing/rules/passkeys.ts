import type { Newcomer, NewPasskey, PasskeyJoining } from '../../stores/identity.js';
import type { Store } from '../../stores.js';
import type { StoreTest } from '../suite-test.js';
import { newcomer, signedBy, unlike } from './signers.js';

type Draft = Parameters<StoreTest['run']>[0]['draft'];

const challenge = (): NewPasskey['challenge'] => ({ id: `challenge ${unlike()}`, ends: 4e12 });

/** Somebody who has written, and a passkey that may be theirs. */
async function making(
  store: Store,
  draft: Draft,
): Promise<{ readonly who: Newcomer; readonly passkey: NewPasskey }> {
  const who = newcomer(`a ${unlike()}`, [`mark ${unlike()}`]);
  await store.create(draft({ owner: who.identity, author: { name: 'Ada' }, signing: signedBy(who) }));
  const { identity, keyId } = who;
  const id = `passkey ${unlike()}`;
  const known = { credential: `credential of ${id}`, publicKey: 'key', counter: 1, thread: null };
  return { who, passkey: { id, identity, keyId, ...known, challenge: challenge() } };
}

const using = (id: string, threadId: string, more: Partial<PasskeyJoining> = {}): PasskeyJoining => ({
  id,
  counter: 2,
  thread: threadId,
  newcomer: newcomer(`b ${unlike()}`, [`mark ${unlike()}`]),
  challenge: challenge(),
  nonce: { id: `nonce ${unlike()}`, ends: 4e12 },
  ...more,
});

export const passkeyTests: readonly StoreTest[] = [
  {
    area: 'passkeys',
    name: "keeps a person's passkey, once by each challenge, and none of a key that is out",
    async run({ open, reopen, draft, equal, refused }) {
      const store = await open();
      const { who, passkey } = await making(store, draft);
      const { who: other } = await making(store, draft);
      equal(await store.keepPasskey(passkey), true, 'a new one');
      equal(await store.keepPasskey(passkey), true, 'the same again');
      const { challenge: used, keyId: _keyId, ...kept } = passkey;
      equal(await (await reopen(store)).passkeyOf(passkey.id), kept, 'what is kept of it');
      equal(await store.credentialsOf(who.identity), [passkey.credential], 'the credentials of its owner');
      const theirs = { ...passkey, identity: other.identity, keyId: other.keyId, challenge: challenge() };
      equal(await store.keepPasskey(theirs), false, 'the credential of somebody else');
      const second = { ...passkey, id: `passkey ${unlike()}` };
      equal(await store.keepPasskey({ ...second, challenge: used }), false, 'by a challenge that was used');
      const stolen = { ...second, identity: other.identity, challenge: challenge() };
      equal(await store.keepPasskey(stolen), false, 'by the key of somebody else');
      const nobody = { ...second, identity: 'nobody', challenge: challenge() };
      await refused(store.keepPasskey(nobody), 'NOT_FOUND', 'to keep one of nobody');
    },
  },
  {
    area: 'passkeys',
    name: "makes keys a person's by a passkey whose counter goes on, once by each challenge",
    async run({ open, reopen, draft, threadId, equal }) {
      const store = await open();
      const { who, passkey } = await making(store, draft);
      await store.keepPasskey(passkey);
      const asked = using(passkey.id, threadId);
      const joined = { mark: who.marks[0], names: ['Ada'], thread: null };
      equal(await store.joinByPasskey(asked), joined, 'who they become');
      equal(await (await reopen(store)).joinByPasskey(asked), joined, 'who they are when it comes again');
      equal((await store.holderOf(asked.newcomer.keyId))?.identity, who.identity, 'whose the key is');
      const again = (more: Partial<PasskeyJoining>): ReturnType<Store['joinByPasskey']> =>
        store.joinByPasskey(using(passkey.id, threadId, { counter: 9, ...more }));
      equal(await again({ challenge: asked.challenge }), null, 'by a challenge that was used');
      equal(await again({ counter: 2 }), null, 'by a counter that stands still');
      equal(await again({ newcomer: asked.newcomer }), null, 'for a key that is there');
      equal(await again({ id: 'no such passkey' }), null, 'by a passkey that is not there');
      equal((await again({}))?.mark, who.marks[0], 'by a counter that goes on');
      const here = { ...passkey, id: `passkey ${unlike()}`, thread: threadId, challenge: challenge() };
      await store.keepPasskey(here);
      equal(await store.joinByPasskey(using(here.id, 'elsewhere')), null, 'in another thread than its own');
      equal((await store.joinByPasskey(using(here.id, threadId)))?.thread, threadId, 'in its own');
    },
  },
  {
    area: 'passkeys',
    name: 'gives a challenge to one of many who come with it at once',
    async run({ open, reopen, draft, threadId, equal }) {
      const store = await open();
      const stores = [store, await reopen(store)];
      const { passkey } = await making(store, draft);
      await store.keepPasskey({ ...passkey, counter: 0 });
      const once = { challenge: challenge(), counter: 0 };
      const all = Array.from({ length: 6 }, () => using(passkey.id, threadId, once));
      const done = await Promise.all(all.map((asked, index) => stores[index % 2]!.joinByPasskey(asked)));
      equal(done.filter(Boolean).length, 1, 'how many joined');
    },
  },
  {
    area: 'passkeys',
    name: 'takes a passkey out alone, and all of them with a key',
    async run({ open, draft, threadId, equal, refused }) {
      const store = await open();
      const { who, passkey } = await making(store, draft);
      const { who: other } = await making(store, draft);
      await store.keepPasskey(passkey);
      const next = { ...passkey, id: `passkey ${unlike()}`, challenge: challenge() };
      await store.keepPasskey(next);
      const asked = using(passkey.id, threadId);
      await store.joinByPasskey(asked);
      const listed = async (): Promise<(true | undefined)[]> =>
        (await store.keysOf(who.identity)).map((key) => key.passkey);
      equal(await listed(), [undefined, undefined, true, true], 'keys and passkeys');
      await refused(store.revoke(other.identity, passkey.id), 'NOT_FOUND', 'to take out that of others');
      await store.revoke(who.identity, passkey.id);
      equal(await listed(), [undefined, undefined, true], 'without that passkey');
      equal(await store.joinByPasskey(using(passkey.id, threadId)), null, 'what it does then');
      await store.revoke(who.identity, asked.newcomer.keyId);
      equal(await listed(), [undefined], 'without that key');
      equal(await store.joinByPasskey(using(next.id, threadId)), null, 'what the others do then');
      await refused(store.revoke(who.identity, who.keyId), 'FORBIDDEN', 'to take out the last key');
      const late = { ...passkey, keyId: asked.newcomer.keyId, challenge: challenge() };
      equal(await store.keepPasskey(late), false, 'one that the key that is out makes');
    },
  },
];
