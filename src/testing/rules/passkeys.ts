import type { CommentAdapter } from '../../adapters/adapter.js';
import type { SuiteTest } from '../suite-test.js';

type Identity = NonNullable<CommentAdapter['identity']>;
type Passkeys = ReturnType<NonNullable<Identity['passkeys']>>;

/** Null where this run has no authenticator: browsers have none without a person who touches it. */
const passkeysOf = async (identity: Identity): Promise<Awaited<Passkeys>> =>
  (await identity.passkeys?.()) ?? null;

/** `identity`: a passkey leads back to who made it. */
export const passkeyTests: readonly SuiteTest[] = [
  {
    rule: 'identity',
    name: 'brings one back by a passkey that one made, and nobody who never wrote makes any',
    needs: ['create', 'remove', 'identity.passkeys', 'elsewhere'],
    async run({ open, elsewhere, draft, threadId, equal, refused }) {
      const { adapter } = await open();
      const phone = elsewhere(adapter);
      const here = await passkeysOf(adapter.identity);
      const there = await passkeysOf(phone.identity);
      if (!here || !there) return;
      await refused(here.create(threadId), 'NOT_FOUND', 'to make a passkey before one has written');
      const { id, author } = await adapter.create(draft());
      await here.create(threadId);
      equal((await there.use(threadId)).mark, author.mark, 'who one is by the passkey');
      equal((await phone.identity.me(threadId))?.mark, author.mark, 'who one is after that');
      equal((await phone.create(draft())).author.mark, author.mark, 'the mark of a comment from there');
      equal((await phone.remove({ threadId, id })).body, '', 'what was written here, deleted from there');
    },
  },
  {
    rule: 'identity',
    name: 'takes a passkey out alone, and all of them with a device',
    needs: ['create', 'identity.passkeys', 'identity.keys', 'identity.revoke', 'elsewhere'],
    async run({ open, elsewhere, draft, threadId, equal, refused }) {
      const { adapter } = await open();
      const { identity } = adapter;
      const others = [elsewhere(adapter), elsewhere(adapter), elsewhere(adapter)] as const;
      const here = await passkeysOf(identity);
      const [first, second, third] = await Promise.all(others.map((each) => passkeysOf(each.identity)));
      if (!here || !first || !second || !third) return;
      const kinds = async (): Promise<(true | undefined)[]> =>
        (await identity.keys(threadId)).map(({ passkey }) => passkey);
      await adapter.create(draft());
      await here.create(threadId);
      equal(await kinds(), [undefined, true], 'a device and a passkey');
      const [passkey] = (await identity.keys(threadId)).filter((key) => key.passkey);
      await identity.revoke(threadId, passkey?.id ?? '');
      await refused(first.use(threadId), 'NOT_FOUND', 'to use a passkey that is out');
      await here.create(threadId);
      await second.use(threadId);
      const lost = (await identity.keys(threadId)).find((key) => !key.here && !key.passkey);
      await identity.revoke(threadId, lost?.id ?? '');
      equal(await kinds(), [undefined], 'what is left when a device is out');
      await refused(third.use(threadId), 'NOT_FOUND', 'to use a passkey that such a device had');
    },
  },
];
