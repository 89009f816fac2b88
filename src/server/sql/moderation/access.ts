import type { AccessStore } from '../../stores/access.js';
import type { SqlDriver } from '../driver.js';
import { dismissIn, inviteIn, linkIn, moderatorsIn, OWNER, personIn } from './people.js';
import { sessionIn, signInIn, signOutIn } from './sessions.js';

export function accessIn(driver: SqlDriver, now: () => number): AccessStore {
  return {
    hasOwner: async () => (await personIn(driver, OWNER))?.since != null,
    inviteOwner: (link) => driver.transaction((session) => inviteIn(session, 'owner', OWNER, link)),
    invite: (name, link) =>
      driver.transaction(async (session) => {
        if (await personIn(session, name)) return false;
        await inviteIn(session, 'moderator', name, link);
        return true;
      }),
    inviteAgain: (name, link) => driver.transaction((session) => linkIn(session, name, link)),
    moderators: () => moderatorsIn(driver),
    dismiss: (name) => driver.transaction((session) => dismissIn(session, name)),
    signIn: (link, hash) => driver.transaction((session) => signInIn(session, link, hash, now())),
    session: (hash) => sessionIn(driver, hash, now()),
    signOut: (hash, everywhere) => driver.transaction((session) => signOutIn(session, hash, everywhere)),
  };
}
