import type { Joining, Newcomer, OfferedWords } from '../../stores/identity.js';
import type { Store } from '../../stores.js';
import type { StoreTest } from '../suite-test.js';
import { newcomer, signedBy, unlike } from './signers.js';

/** Somebody who has written, and words of theirs. */
async function inviting(
  store: Store,
  draft: Parameters<StoreTest['run']>[0]['draft'],
  words: Partial<OfferedWords> = {},
): Promise<{ readonly who: Newcomer; readonly words: string }> {
  const who = newcomer(`a ${unlike()}`, [`mark ${unlike()}`]);
  await store.create(draft({ owner: who.identity, author: { name: 'Ada' }, signing: signedBy(who) }));
  const id = `words ${unlike()}`;
  await store.offer({ id, for: { identity: who.identity }, thread: null, ends: null, ...words });
  return { who, words: id };
}

const joining = (words: string, threadId: string, name = `b ${unlike()}`): Joining => ({
  words,
  thread: threadId,
  newcomer: newcomer(name, [`mark ${unlike()}`]),
});

export const linkingTests: readonly StoreTest[] = [
  {
    area: 'linking',
    name: "makes one more key a person's by words, once, and again only for the same key",
    async run({ open, reopen, draft, threadId, equal }) {
      const store = await open();
      const { who, words } = await inviting(store, draft);
      const asked = joining(words, threadId);
      const other = await reopen(store);
      const joined = { mark: who.marks[0], names: ['Ada'], thread: null };
      equal(await other.join(asked), joined, 'who they become');
      equal(await store.join(asked), joined, 'who they are when they ask again');
      equal(await store.join(joining(words, threadId)), null, 'what the words do for another key');
      equal((await store.holderOf(asked.newcomer.keyId))?.identity, who.identity, 'whose the key is');
      equal((await store.keysOf(who.identity)).length, 2, 'how many keys there are');
    },
  },
  {
    area: 'linking',
    name: 'gives words to one of many who come with them at once',
    async run({ open, reopen, draft, threadId, equal }) {
      const store = await open();
      const stores = [store, await reopen(store)];
      const { words } = await inviting(store, draft);
      const all = Array.from({ length: 6 }, () => joining(words, threadId));
      const done = await Promise.all(all.map((asked, index) => stores[index % 2]!.join(asked)));
      equal(done.filter(Boolean).length, 1, 'how many joined');
    },
  },
  {
    area: 'linking',
    name: 'takes no words that are too old, of another thread, or were replaced; nor a request twice',
    async run({ open, draft, clock, threadId, equal, refused }) {
      const store = await open();
      const ends = clock.time + 1000;
      const { who, words } = await inviting(store, draft, { ends });
      const here = await inviting(store, draft, { thread: threadId });
      equal(await store.join(joining(here.words, 'elsewhere')), null, 'words of another thread');
      equal((await store.join(joining(here.words, threadId)))?.thread, threadId, 'the thread of the words');
      clock.time = ends;
      equal(await store.join(joining(words, threadId)), null, 'words that are too old');
      const offer = (id: string, nonce: string): Promise<boolean> => {
        const once = { id: nonce, ends: clock.time + 1000 };
        return store.offer({ id, for: { identity: who.identity }, thread: null, ends: null, nonce: once });
      };
      const [first, second, nonce] = [`one ${unlike()}`, `two ${unlike()}`, `nonce ${unlike()}`];
      equal(await offer(first, nonce), true, 'a new request');
      equal(await offer(`three ${unlike()}`, nonce), false, 'the same request again');
      equal(await offer(second, `nonce ${unlike()}`), true, 'another request');
      equal(await store.join(joining(first, threadId)), null, 'words that were replaced');
      equal((await store.join(joining(second, threadId)))?.mark, who.marks[0], 'words that replaced them');
      const nobody = { id: `words ${unlike()}`, for: { identity: 'nobody' }, thread: null, ends: null };
      await refused(store.offer(nobody), 'NOT_FOUND', 'to offer words of nobody');
    },
  },
  {
    area: 'linking',
    name: 'takes keys out, with all words, and never the last one, whoever asks at once',
    async run({ open, reopen, draft, threadId, equal, refused }) {
      const store = await open();
      const stores = [store, await reopen(store)] as const;
      const { who, words } = await inviting(store, draft);
      const { newcomer: second } = joining(words, threadId);
      await store.join({ words, thread: threadId, newcomer: second });
      const left = `words ${unlike()}`;
      await store.offer({ id: left, for: { identity: who.identity }, thread: null, ends: null });
      await refused(store.revoke(who.identity, 'no such key'), 'NOT_FOUND', 'to take out a key of others');
      const keys = [who.keyId, second.keyId];
      const outcomes = await Promise.allSettled(
        keys.map((key, index) => stores[index === 0 ? 0 : 1].revoke(who.identity, key)),
      );
      equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1, 'how many were taken out');
      const [rest] = await store.keysOf(who.identity);
      await refused(store.revoke(who.identity, rest?.id ?? ''), 'FORBIDDEN', 'to take out the last one');
      const gone = keys.find((key) => key !== rest?.id) ?? '';
      equal((await store.holderOf(gone))?.revoked, true, 'the key that is out');
      equal(await store.join(joining(left, threadId)), null, 'what words do after that');
    },
  },
];
