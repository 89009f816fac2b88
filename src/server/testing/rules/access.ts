import type { StoreTest } from '../suite-test.js';

const DAY = 86_400_000;

/** A hash of something that nobody knows. */
const newHash = (): string => `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll('-', '');
/** A name that no other test uses. */
const newName = (): string => `Mo ${crypto.randomUUID().slice(0, 13)}`;

export const accessTests: readonly StoreTest[] = [
  {
    area: 'access',
    name: 'lets one of all who come with the same link in, while it is good',
    async run({ open, reopen, clock, equal }) {
      const store = await open();
      const other = await reopen(store);
      const [name, link, session] = [newName(), newHash(), newHash()];
      const ends = clock.time + 1000;
      equal(await store.invite(name, { hash: link, ends }), true, 'whether there is a new moderator');
      equal(await other.invite(` ${name.toUpperCase()}`, { hash: newHash(), ends }), false, 'the same again');
      const came = await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          (index % 2 ? store : other).signIn(link, index ? newHash() : session),
        ),
      );
      equal(
        came.filter((each) => each !== null),
        [{ name, role: 'moderator' }],
        'who came in',
      );
      const late = newHash();
      equal(await store.inviteAgain(name, { hash: late, ends }), name, 'the name of who gets another link');
      clock.time = ends;
      equal(await other.signIn(late, newHash()), null, 'who comes when it is too late');
      equal(await store.inviteAgain(newName(), { hash: newHash(), ends }), null, 'a link for nobody');
    },
  },
  {
    area: 'access',
    name: 'ends a session when it is not used, when one signs out, and when one is dismissed',
    async run({ open, reopen, clock, equal }) {
      const store = await open();
      const other = await reopen(store);
      const name = newName();
      const someone = { name, role: 'moderator' };
      await store.invite(name, { hash: newHash(), ends: clock.time + 1000 });
      async function come(): Promise<string> {
        const [link, session] = [newHash(), newHash()];
        await store.inviteAgain(name, { hash: link, ends: clock.time + 1000 });
        await store.signIn(link, session);
        return session;
      }
      const [unused, here, there, everywhere] = [await come(), await come(), await come(), await come()];
      clock.time += 6 * DAY;
      for (const session of [here, there, everywhere]) {
        equal(await other.session(session), someone, 'whose session it is');
      }
      clock.time += 2 * DAY;
      equal(await store.session(unused), null, 'a session that was not used');
      await other.signOut(here, false);
      equal([await store.session(here), await store.session(there)], [null, someone], 'sessions then');
      await other.signOut(everywhere, true);
      equal(await store.session(there), null, 'another session of who signed out everywhere');
      const last = await come();
      equal([await other.dismiss(name), await other.dismiss(name)], [true, false], 'dismissing twice');
      equal(await store.session(last), null, 'the session of who was dismissed');
      equal(
        (await store.moderators()).some((each) => each.name === name),
        false,
        'whether they are listed',
      );
    },
  },
];
