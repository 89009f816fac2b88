import type { StoreTest } from '../suite-test.js';

const TEXT = `👩‍👩‍👧 "it's" \\ % _ ? $1 :a <b> \u2028 עברית e\u0301 é\r\n\ttrailing `;

export const creatingTests: readonly StoreTest[] = [
  {
    area: 'creating',
    name: 'gives back exactly what was written, also to another store',
    async run({ open, reopen, draft, page, equal }) {
      const store = await open();
      const author = { name: ' Ádá 😀 ', url: 'https://example.org/?a=b#c' };
      const parent = await store.create(draft());
      const written = draft({ author, body: TEXT, parentId: parent.id, timeZone: 'Asia/Kathmandu' });
      const kept = await store.create(written);
      equal([kept.author, kept.body], [author, TEXT], 'name, address and text');
      equal([kept.id, kept.parentId, kept.timeZone], [written.id, parent.id, 'Asia/Kathmandu'], 'the rest');
      equal((await page(await reopen(store))).comments, [parent, kept], 'what another store shows');
    },
  },
  {
    area: 'creating',
    name: 'keeps a text of 60,000 characters',
    async run({ open, draft, page, equal }) {
      const store = await open();
      const body = '字'.repeat(60_000);
      await store.create(draft({ body }));
      equal((await page(store)).comments[0]?.body.length, body.length, 'the length of the text');
    },
  },
  {
    area: 'creating',
    name: 'makes one comment of the same request, however often it comes',
    async run({ open, reopen, draft, all, revision, equal }) {
      const store = await open();
      const written = draft();
      const first = await store.create(written);
      const other = await reopen(store);
      equal(await store.create({ ...written, id: 'another-id' }), first, 'the answer to the second');
      equal(await other.create({ ...written, id: 'a-third-id' }), first, 'the answer of another store');
      equal(await all(store), [first], 'what is kept');
      equal(await revision(store), 1, 'the revision of the thread');
    },
  },
  {
    area: 'creating',
    name: 'makes one comment of the same request when many come at the same time',
    async run({ open, reopen, draft, all, equal }) {
      const store = await open();
      const other = await reopen(store);
      const written = draft();
      const kept = await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          (index % 2 ? store : other).create({ ...written, id: `${written.id}-${index}` }),
        ),
      );
      equal(new Set(kept.map(({ id }) => id)).size, 1, 'how many comments were made');
      equal((await all(other)).length, 1, 'how many are kept');
    },
  },
  {
    area: 'creating',
    name: 'refuses another comment with a known key',
    async run({ open, draft, all, refused, equal }) {
      const store = await open();
      const written = draft();
      const first = await store.create(written);
      const other = draft({ key: written.key });
      await refused(store.create(other), 'INVALID', 'another text with the same key');
      equal(await all(store), [first], 'what is kept');
    },
  },
  {
    area: 'creating',
    name: 'takes keys and ids for different ones when only their case is',
    async run({ open, draft, all, equal }) {
      const store = await open();
      const { id, key } = draft();
      await store.create(draft({ id: `a${id}`, key: `a${key}` }));
      await store.create(draft({ id: `A${id}`, key: `A${key}` }));
      equal(
        (await all(store)).map((comment) => comment.id),
        [`a${id}`, `A${id}`],
        'the ids',
      );
    },
  },
  {
    area: 'creating',
    name: 'refuses a reply to what is not there, or is in another thread, and keeps nothing of it',
    async run({ open, draft, all, fill, refused, threadId, revision, equal }) {
      const store = await open();
      const [parent] = await fill(store, 1);
      const elsewhere = `${threadId}#other`;
      await refused(store.create(draft({ parentId: 'nobody' })), 'NOT_FOUND', 'a reply to nobody');
      const stray = draft({ parentId: parent?.id ?? '', threadId: elsewhere });
      await refused(store.create(stray), 'NOT_FOUND', 'a reply from another thread');
      equal(await all(store, { threadId: elsewhere }), [], 'the other thread');
      equal(await revision(store), 1, 'the revision of the thread');
    },
  },
  {
    area: 'creating',
    name: 'keeps all of many first comments that come to several stores at the same time',
    async run({ open, reopen, draft, all, revision, threadId, equal }) {
      const store = await open();
      const other = await reopen(store);
      await Promise.all(
        Array.from({ length: 24 }, (_, index) => (index % 2 ? store : other).create(draft())),
      );
      equal(new Set((await all(store)).map(({ id }) => id)).size, 24, 'how many are kept');
      equal(await other.counts([threadId]), [24], 'the count');
      equal(await revision(other), 24, 'the revision of the thread');
    },
  },
  {
    area: 'creating',
    name: 'gives times that never go back, when its own clock does',
    async run({ open, draft, all, clock, equal }) {
      const store = await open();
      const one = await store.create(draft());
      clock.time -= 3_600_000;
      const two = await store.create(draft());
      equal(two.createdAt, one.createdAt, 'the time of the second');
      equal(await all(store), [one, two], 'the order');
    },
  },
];
