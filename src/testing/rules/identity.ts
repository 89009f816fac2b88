import type { SuiteTest } from '../suite-test.js';

/** `identity`: a person is known again by a key, and has one mark. */
export const identityTests: readonly SuiteTest[] = [
  {
    rule: 'identity',
    name: 'makes nobody of who only looks, and one person of who writes, with a mark of their own',
    needs: ['create', 'identity', 'elsewhere'],
    async run({ open, elsewhere, draft, page, threadId, equal, holds }) {
      const { adapter } = await open();
      const other = elsewhere(adapter);
      equal(await adapter.identity.me(threadId), null, 'who one is before one writes');
      const first = await adapter.create(draft());
      const second = await adapter.create(draft({ author: { name: 'Bob' } }));
      const { author } = await other.create(draft());
      const me = await adapter.identity.me(threadId);
      equal([me?.mark, me?.names], [first.author.mark, ['Bob', 'Ada']], 'who one is after that');
      equal(second.author.mark, first.author.mark, 'the mark of the second comment');
      holds(author.mark?.words !== first.author.mark?.words, 'two people have the same mark');
      const marks = (await page(other)).comments.map((comment) => comment.author.mark);
      equal(marks, [first.author.mark, second.author.mark, author.mark], 'the marks in the list');
    },
  },
  {
    rule: 'identity',
    name: 'makes somebody new of who wants that, and lets them change what they wrote before',
    needs: ['create', 'remove', 'identity'],
    async run({ open, draft, threadId, equal, holds }) {
      const { adapter } = await open();
      const before = await adapter.create(draft());
      await adapter.identity.fresh(threadId);
      const after = await adapter.create(draft());
      holds(after.author.mark?.words !== before.author.mark?.words, 'the mark is the one from before');
      const { body } = await adapter.remove({ threadId, id: before.id });
      equal(body, '', 'the text of a comment from before that was deleted');
    },
  },
  {
    rule: 'identity',
    name: 'links another device by words that are good once, however they are typed',
    needs: ['create', 'remove', 'identity.invite', 'identity.join', 'elsewhere'],
    async run({ open, elsewhere, draft, threadId, equal, refused }) {
      const { adapter } = await open();
      const [phone, other] = [elsewhere(adapter), elsewhere(adapter)];
      await refused(adapter.identity.invite(threadId), 'NOT_FOUND', 'to invite before one has written');
      const { id, author } = await adapter.create(draft());
      const { words } = await adapter.identity.invite(threadId);
      await refused(other.identity.join(threadId, `${words} more`), 'NOT_FOUND', 'to join by wrong words');
      const typed = ` ${words.toUpperCase().replaceAll(' ', '-')} `;
      equal((await phone.identity.join(threadId, typed)).mark, author.mark, 'who one is by the words');
      equal((await phone.create(draft())).author.mark, author.mark, 'the mark of a comment from there');
      await refused(other.identity.join(threadId, words), 'NOT_FOUND', 'to join by words that were used');
      equal((await phone.remove({ threadId, id })).body, '', 'what was written here, deleted from there');
    },
  },
  {
    rule: 'identity',
    name: 'recovers by the last words that were given for it',
    needs: ['create', 'identity.recovery', 'identity.join', 'elsewhere'],
    async run({ open, elsewhere, draft, threadId, equal, refused }) {
      const { adapter } = await open();
      const phone = elsewhere(adapter);
      const { author } = await adapter.create(draft());
      const old = await adapter.identity.recovery(threadId);
      const words = await adapter.identity.recovery(threadId);
      await refused(phone.identity.join(threadId, old), 'NOT_FOUND', 'to join by words that were replaced');
      equal((await phone.identity.join(threadId, words)).mark, author.mark, 'who one is by the words');
    },
  },
  {
    rule: 'identity',
    name: 'takes a device out, which can write nothing more, and never the last one',
    needs: ['create', 'identity.invite', 'identity.join', 'identity.keys', 'identity.revoke', 'elsewhere'],
    async run({ open, elsewhere, draft, threadId, equal, refused }) {
      const { adapter } = await open();
      const phone = elsewhere(adapter);
      await adapter.create(draft());
      await phone.identity.join(threadId, (await adapter.identity.invite(threadId)).words);
      const keys = await phone.identity.keys(threadId);
      equal(keys.map(({ here }) => here).toSorted(), [false, true], 'the devices');
      const lost = keys.find(({ here }) => !here)?.id ?? '';
      await phone.identity.revoke(threadId, lost);
      await refused(adapter.create(draft()), 'FORBIDDEN', 'to write from a device that is out');
      const [last, ...more] = await phone.identity.keys(threadId);
      equal([last?.here, more], [true, []], 'the devices that are left');
      const gone = phone.identity.revoke(threadId, last?.id ?? '');
      await refused(gone, 'FORBIDDEN', 'to take the last device out');
    },
  },
  {
    rule: 'identity',
    name: 'shows "not me" of who used the name before, lets nobody else say it, and takes it back',
    needs: ['create', 'identity.dispute', 'elsewhere'],
    async run({ open, elsewhere, draft, page, threadId, equal, refused }) {
      const { adapter } = await open();
      const other = elsewhere(adapter);
      const { id: earlier, author } = await adapter.create(draft());
      const borrowed = await other.create(draft());
      const { id } = borrowed;
      const own = other.identity.dispute({ threadId, id });
      await refused(own, 'FORBIDDEN', "to dispute a comment of one's own");
      const disputed = { by: author.mark, earlier };
      const said = await adapter.identity.dispute({ threadId, id });
      equal([said.disputed, said.revision], [disputed, borrowed.revision], 'the disputed comment');
      equal((await page(other)).comments[1]?.disputed, disputed, 'what the list shows');
      await adapter.identity.dispute({ threadId, id, withdrawn: true });
      equal(
        (await page(other)).comments[1]?.disputed,
        undefined,
        'what the list shows when it was taken back',
      );
    },
  },
];
