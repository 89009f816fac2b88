// People who are signed in to a handler, and short ways to ask it as them.
import { hashOf, newToken } from '../../../dist/server/moderation/token.js';
import { BASE, openHandler } from './handlers.mjs';

let serial = 0;

/** A browser on the page of the moderators: it keeps cookies, and asks as that page does. */
export function browserAt(handler, page = BASE) {
  const cookies = new Map();
  const { host } = new URL(page);
  return {
    cookies,
    async send(method, path, { body, headers = {} } = {}) {
      const all = new Headers({
        host,
        ...(method !== 'GET' && { origin: page, 'sec-fetch-site': 'same-origin' }),
      });
      if (cookies.size > 0) all.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
      if (body !== undefined) all.set('content-type', 'application/json');
      for (const [name, value] of Object.entries(headers)) {
        if (value === null) all.delete(name);
        else all.set(name, value);
      }
      const content = body === undefined ? {} : { body: JSON.stringify(body) };
      const answer = await handler(new Request(page + path, { method, headers: all, ...content }));
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
        if (/Max-Age=0/.test(cookie)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    },
  };
}

/** A token that signs the owner in, as the server prints it at its start. */
export async function ownerToken(store, ends = Date.now() + 60_000) {
  const token = newToken();
  await store.inviteOwner({ hash: await hashOf('sign-in', token), ends });
  return token;
}

/** A browser where the owner is signed in. */
export async function signedInOwner(handler, store) {
  const browser = browserAt(handler);
  const answer = await browser.send('POST', '/session', { body: { token: await ownerToken(store) } });
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
  return browser;
}

/** A browser where somebody is signed in whom the owner has invited. */
export async function signedInModerator(handler, owner, name = `Moderator ${++serial}`) {
  const invited = await owner.send('POST', '/moderation/moderators', { body: { name } });
  const { link } = await invited.json();
  const browser = browserAt(handler);
  await browser.send('POST', '/session', { body: { token: new URL(link).hash.slice(1) } });
  return { ...browser, name };
}

/** A handler with an owner and a moderator who are signed in. */
export async function openModeration(test, options) {
  const opened = await openHandler(test, options);
  const owner = await signedInOwner(opened.handler, opened.store);
  return { ...opened, owner, moderator: await signedInModerator(opened.handler, owner) };
}
