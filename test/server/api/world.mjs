// A server with a comment of Ada's in the thread `t`, the moderator Mo, and everybody who may ask it something.
import { hashOf, newToken } from '../../../dist/server/moderation/token.js';
import { BASE, openHandler, SECRET } from '../support/handlers.mjs';
import { newPerson } from '../support/signers.mjs';

export const ELSEWHERE = 'https://elsewhere.example';

const secret = (name) => ({ authorization: `Bearer ${name.repeat(10)}` });

/** Tokens that sign somebody in, and sessions: the same in every world. */
const [TOKEN, ...SESSIONS] = [newToken(), newToken(), newToken()];

const signedIn = (token) => ({
  authorization: null,
  origin: BASE,
  host: new URL(BASE).host,
  cookie: `__Host-comment-thread=${token}`,
});

/** Headers by role; each asks from a page of the site, but for `elsewhere`, and those who are signed in. */
const HEADERS = {
  nobody: { authorization: null },
  writer: { authorization: `Bearer ${SECRET}` },
  // Signs, by a key of each world.
  holder: { authorization: null },
  another: secret('eve'),
  banned: secret('mal'),
  elsewhere: { authorization: `Bearer ${SECRET}`, origin: ELSEWHERE },
  owner: signedIn(SESSIONS[0]),
  moderator: signedIn(SESSIONS[1]),
  'moderator elsewhere': { ...signedIn(SESSIONS[1]), origin: ELSEWHERE },
};

export const roles = Object.keys(HEADERS);

/** The owner and Mo have sessions, and `token` is one more link for the owner. */
async function signIn(store) {
  const ends = Date.now() + 60_000;
  for (const [index, invite] of [
    (link) => store.inviteOwner(link),
    (link) => store.invite('Mo', link),
  ].entries()) {
    await invite({ hash: `link ${index}`, ends });
    await store.signIn(`link ${index}`, await hashOf('session', SESSIONS[index]));
  }
  await store.inviteOwner({ hash: await hashOf('sign-in', TOKEN), ends });
}

/** Somebody has written, and may not any more. */
async function ban({ send, store }) {
  const path = '/comments?thread=another';
  const answer = await send('POST', path, { body: { body: 'Spam' }, headers: HEADERS.banned });
  const { id } = await answer.json();
  await store.act({ action: 'ban', threadId: 'another', id, by: 'Mo' });
}

/** What a person with a key says of a request; nothing of one that a client would not send. */
function signedBy(person, method, path, { body, headers = {} }) {
  const ifMatch = headers['if-match']?.replaceAll('"', '');
  return person
    .headers(method === 'HEAD' ? 'GET' : method, path, { body: Array.isArray(body) ? {} : body, ifMatch })
    .catch(() => ({}));
}

/** `as(role, method, request)` sends what an operation's `ask` gave, with `changes`; after `fail(error)` the store fails.
 * `open(options)` is another world. */
export async function openWorld(test, options) {
  let failure;
  const failing = (store) =>
    Object.fromEntries(
      Object.keys(store).map((name) => [
        name,
        (...values) => (failure ? Promise.reject(failure) : store[name](...values)),
      ]),
    );
  const world = await openHandler(test, { methods: failing, live: {}, ...options });
  const comment = await (await world.post()).json();
  await signIn(world.store);
  await ban(world);
  const holder = await newPerson();
  await holder.post(world, {}, '/comments?thread=another');
  const as = async (role, method, { path, headers, ...request }, changes = {}) => {
    const asked = { ...request, ...changes };
    const address = changes.path ?? path;
    const signed = role === 'holder' && (await signedBy(holder, method, address, { ...asked, headers }));
    return world.send(method, address, {
      ...asked,
      headers: { ...HEADERS[role], ...signed, ...headers, ...changes.headers },
    });
  };
  const open = (others) => openWorld(test, { ...options, ...others });
  return { ...world, comment, holder, as, open, token: TOKEN, fail: (error) => (failure = error) };
}
