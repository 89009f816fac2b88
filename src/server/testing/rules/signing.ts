import type { StoreTest } from '../suite-test.js';
import { newcomer, signature, signedBy, unlike } from './signers.js';

export const signingTests: readonly StoreTest[] = [
  {
    area: 'signing',
    name: 'knows who holds a key from their first comment on, with the mark that was free',
    async run({ open, reopen, draft, page, equal }) {
      const store = await open();
      const who = unlike();
      const [taken, free] = [`first ${who}`, `second ${who}`];
      await store.create(draft({ signing: signedBy(newcomer(`a ${who}`, [taken])) }));
      equal(await store.holderOf(`key of b ${who}`), null, 'who was not here yet');
      const kept = await store.create(draft({ signing: signedBy(newcomer(`b ${who}`, [taken, free])) }));
      equal(kept.author.mark?.words, free, 'the mark');
      const other = await reopen(store);
      const holder = { identity: `b ${who}`, mark: free, thread: null };
      equal(await other.holderOf(`key of b ${who}`), holder, 'the holder of the key');
      const [, shown] = (await page(other)).comments;
      equal(shown?.author.mark?.words, free, 'the mark in the list');
    },
  },
  {
    area: 'signing',
    name: 'gives no mark twice, and none to a person twice, when they come to several stores at once',
    async run({ open, reopen, draft, equal }) {
      const store = await open();
      const stores = [store, await reopen(store)];
      const who = unlike();
      const marks = Array.from({ length: 6 }, (_, index) => `mark${index} ${who}`);
      const people = ['a', 'b', 'a', 'c', 'b', 'c'];
      const written = await Promise.all(
        people.map((name, index) =>
          stores[index % 2]!.create(draft({ signing: signedBy(newcomer(`${name} ${who}`, marks)) })),
        ),
      );
      const byPerson = new Map(people.map((name) => [name, new Set<string>()]));
      written.forEach(({ author }, index) => byPerson.get(people[index]!)?.add(author.mark?.words ?? ''));
      const given = [...byPerson.values()].map((each) => [...each]);
      equal(
        given.map(({ length }) => length),
        [1, 1, 1],
        'marks of each person',
      );
      equal(new Set(given.flat()).size, 3, 'how many marks there are');
    },
  },
  {
    area: 'signing',
    name: 'keeps what was signed with a comment, until that is deleted',
    async run({ open, draft, threadId, equal }) {
      const store = await open();
      const written = draft({ signing: signedBy(newcomer(unlike(), [`mark ${unlike()}`])) });
      const { id, owner } = written;
      await store.create(written);
      equal((await store.proofOf(threadId, id)).proof, { signatures: [signature] }, 'the proof');
      const edit = { ...signature, signature: 'of the edit' };
      const signing = { signature: edit, mark: null };
      await store.update({ threadId, id, body: 'Edited', revision: 1, owner, signing });
      const { proof } = await store.proofOf(threadId, id);
      equal(proof, { signatures: [signature, edit] }, 'the proof after an edit');
      await store.remove({ threadId, id, owner });
      const left = await store.proofOf(threadId, id);
      equal([left.proof, left.comment.author], [null, { name: '' }], 'what is left');
    },
  },
  {
    area: 'signing',
    name: 'uses a nonce once, also when it comes to several stores at once',
    async run({ open, reopen, clock, equal }) {
      const store = await open();
      const stores = [store, await reopen(store)];
      const nonce = { id: `nonce ${unlike()}`, ends: clock.time + 1000 };
      equal(await store.isNonceUsed(nonce), false, 'a new nonce');
      const used = await Promise.all(
        Array.from({ length: 6 }, (_, index) => stores[index % 2]!.useNonce(nonce)),
      );
      equal(used.filter(Boolean).length, 1, 'how often it was new');
      equal(await stores[1]!.isNonceUsed(nonce), true, 'a used nonce');
    },
  },
];
