// A server with a comment of Ada's in the thread `t`, and everybody who may ask it something.
import { openHandler, SECRET } from '../support/handlers.mjs';

export const ELSEWHERE = 'https://elsewhere.example';

const secret = (name) => ({ authorization: `Bearer ${name.repeat(10)}` });

/** Headers by role; each asks from a page of the site, but for one. */
const HEADERS = {
  nobody: { authorization: null },
  writer: { authorization: `Bearer ${SECRET}` },
  another: secret('eve'),
  elsewhere: { authorization: `Bearer ${SECRET}`, origin: ELSEWHERE },
};

export const roles = Object.keys(HEADERS);

/** `as(role, method, request)` sends what an operation's `ask` gave, with `changes`; after `fail(error)` the store fails. */
export async function openWorld(test, options) {
  let failure;
  const failing = (store) =>
    Object.fromEntries(
      Object.keys(store).map((name) => [
        name,
        (...values) => (failure ? Promise.reject(failure) : store[name](...values)),
      ]),
    );
  const world = await openHandler(test, { methods: failing, ...options });
  const comment = await (await world.post()).json();
  const as = (role, method, { path, headers, ...request }, changes = {}) =>
    world.send(method, changes.path ?? path, {
      ...request,
      ...changes,
      headers: { ...HEADERS[role], ...headers, ...changes.headers },
    });
  return { ...world, comment, as, fail: (error) => (failure = error) };
}
