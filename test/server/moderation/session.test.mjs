import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { IDLE_TIME, LINK_TIME, SESSION_TIME } from '../../../dist/server/moderation/times.js';
import { BASE, openHandler, SITE } from '../support/handlers.mjs';
import { browserAt, openModeration, ownerToken, signedInOwner } from '../support/moderators.mjs';

/** A handler whose clock stands still until it is moved. */
async function openTimed(t, options) {
  const clock = { time: Date.UTC(2026, 10, 23) };
  const now = () => clock.time;
  return { clock, ...(await openHandler(t, { now, store: { now, ...options } })) };
}

const whoIs = async (browser) => {
  const answer = await browser.send('GET', '/session');
  return answer.status === 200 ? (await answer.json()).name : answer.status;
};

describe('signing in', () => {
  test('turns the token of a link into a session, once', async (t) => {
    const { handler, store } = await openHandler(t);
    const token = await ownerToken(store);
    const browser = browserAt(handler);
    assert.equal(await whoIs(browser), 401);
    const answer = await browser.send('POST', '/session', { body: { token } });
    assert.deepEqual([answer.status, await answer.json()], [200, { name: 'Owner', role: 'owner' }]);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(await whoIs(browser), 'Owner');
    const again = browserAt(handler);
    assert.equal((await again.send('POST', '/session', { body: { token } })).status, 401);
    assert.equal(await whoIs(again), 401);
  });

  test('gives one session to many who come with the same link at once', async (t) => {
    const { handler, store } = await openHandler(t);
    const token = await ownerToken(store);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => browserAt(handler).send('POST', '/session', { body: { token } })),
    );
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
    assert.equal((await store.driver.query('select * from sessions')).rows.length, 1);
  });

  test('keeps the session in a cookie that scripts, other hosts and other sites do not get', async (t) => {
    const { handler, store } = await openHandler(t);
    const answer = await browserAt(handler).send('POST', '/session', {
      body: { token: await ownerToken(store) },
    });
    const [cookie, ...attributes] = answer.headers.get('set-cookie').split('; ');
    assert.match(cookie, /^__Host-comment-thread=[\w-]{43}$/);
    assert.deepEqual(attributes, [
      'Path=/',
      'HttpOnly',
      'SameSite=Strict',
      'Secure',
      `Max-Age=${SESSION_TIME / 1000}`,
    ]);
  });

  for (const page of ['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080']) {
    test(`works at ${page} too, where browsers keep no secure cookie`, async (t) => {
      const { handler, store } = await openHandler(t);
      const browser = browserAt(handler, page);
      const answer = await browser.send('POST', '/session', { body: { token: await ownerToken(store) } });
      assert.match(
        answer.headers.get('set-cookie'),
        /^comment-thread-8080=[^;]+; Path=\/; HttpOnly; SameSite=Strict; Max/,
      );
      assert.equal(await whoIs(browser), 'Owner');
    });
  }

  test('takes that cookie nowhere else: another host of the domain could have set it', async (t) => {
    const { handler, store } = await openHandler(t);
    const owner = await signedInOwner(handler, store);
    const [token] = owner.cookies.values();
    const forged = browserAt(handler);
    for (const name of [
      'comment-thread-8080',
      'comment-thread-80',
      'comment-thread',
      'x__Host-comment-thread',
    ]) {
      forged.cookies.set(name, token);
    }
    assert.equal(await whoIs(forged), 401);
  });

  test('is refused without https, and leaves the link good', async (t) => {
    const { handler, store } = await openHandler(t);
    const token = await ownerToken(store);
    const answer = await browserAt(handler, 'http://comments.example').send('POST', '/session', {
      body: { token },
    });
    assert.equal(answer.status, 403);
    assert.match((await answer.json()).detail, /https/);
    assert.equal((await browserAt(handler).send('POST', '/session', { body: { token } })).status, 200);
  });

  test('keeps hashes of tokens only', async (t) => {
    const { handler, store } = await openHandler(t);
    const unused = await ownerToken(store);
    const owner = await signedInOwner(handler, store);
    const all = await Promise.all(
      ['sessions', 'sign_in_links', 'moderators'].map((table) =>
        store.driver.query(`select * from ${table}`),
      ),
    );
    const text = JSON.stringify(all.map(({ rows }) => rows));
    assert.ok(
      text.includes('owner') && !text.includes(unused) && !text.includes([...owner.cookies.values()][0]),
    );
  });

  test('is over for a link after 15 minutes, and for all others of a person who has come', async (t) => {
    const { handler, store, clock } = await openTimed(t);
    const [late, early] = [
      await ownerToken(store, clock.time + LINK_TIME),
      await ownerToken(store, clock.time + LINK_TIME),
    ];
    const other = await ownerToken(store, clock.time + LINK_TIME);
    clock.time += LINK_TIME - 1;
    assert.equal((await browserAt(handler).send('POST', '/session', { body: { token: early } })).status, 200);
    assert.equal((await browserAt(handler).send('POST', '/session', { body: { token: other } })).status, 401);
    const last = await ownerToken(store, clock.time + LINK_TIME);
    clock.time += LINK_TIME;
    for (const token of [late, last]) {
      assert.equal((await browserAt(handler).send('POST', '/session', { body: { token } })).status, 401);
    }
  });

  test('does not take what is no token, and looks none of it up', async (t) => {
    let asked = 0;
    const { handler } = await openHandler(t, { methods: { signIn: async () => (asked++, null) } });
    for (const token of [
      undefined,
      null,
      7,
      '',
      [],
      {},
      'x'.repeat(44),
      `${'x'.repeat(42)} `,
      `'${'x'.repeat(42)}`,
    ]) {
      assert.equal((await browserAt(handler).send('POST', '/session', { body: { token } })).status, 401);
    }
    assert.equal(asked, 0);
  });

  test('is slowed down for who tries tokens out, and for nobody else', async (t) => {
    const { handler, store, clock } = await openTimed(t);
    const guess = () => browserAt(handler).send('POST', '/session', { body: { token: 'x'.repeat(43) } });
    const statuses = [];
    for (let times = 0; times < 12; times++) statuses.push((await guess()).status);
    assert.deepEqual(statuses, [...Array(10).fill(401), 429, 429]);
    assert.equal((await guess()).headers.get('retry-after'), '6');
    const token = await ownerToken(store, clock.time + LINK_TIME);
    assert.equal((await browserAt(handler).send('POST', '/session', { body: { token } })).status, 200);
    clock.time += 6000;
    assert.deepEqual([(await guess()).status, (await guess()).status], [401, 429]);
  });
});

describe('a session', () => {
  test('ends when it is not used for a week, and after a month in any case', async (t) => {
    const { handler, store, clock } = await openTimed(t);
    const begin = async () => {
      const browser = browserAt(handler);
      const token = await ownerToken(store, clock.time + LINK_TIME);
      await browser.send('POST', '/session', { body: { token } });
      return browser;
    };
    const unused = await begin();
    const used = await begin();
    const end = clock.time + SESSION_TIME;
    while (clock.time + IDLE_TIME / 2 < end) {
      clock.time += IDLE_TIME / 2;
      assert.equal(await whoIs(used), 'Owner');
    }
    assert.equal(await whoIs(unused), 401);
    clock.time = end - 1;
    assert.equal(await whoIs(used), 'Owner');
    clock.time = end;
    assert.equal(await whoIs(used), 401);
  });

  test('can be read while the database takes nothing', async (t) => {
    const { handler, store, clock } = await openTimed(t, { patience: 0 });
    const token = await ownerToken(store, clock.time + LINK_TIME);
    const browser = browserAt(handler);
    await browser.send('POST', '/session', { body: { token } });
    clock.time += IDLE_TIME / 2;
    await store.driver.transaction(({ query }) =>
      query("create trigger locked before update on sessions begin select raise(abort, 'locked'); end"),
    );
    assert.equal(await whoIs(browser), 'Owner');
  });

  test('ends here when one signs out, or on all devices', async (t) => {
    const { handler, store } = await openHandler(t);
    const [one, two, three] = [
      await signedInOwner(handler, store),
      await signedInOwner(handler, store),
      await signedInOwner(handler, store),
    ];
    const stolen = new Map(one.cookies);
    const out = await one.send('DELETE', '/session');
    assert.deepEqual([out.status, one.cookies.size], [204, 0]);
    for (const [name, value] of stolen) one.cookies.set(name, value);
    assert.deepEqual([await whoIs(one), await whoIs(two)], [401, 'Owner']);
    await two.send('DELETE', '/session?everywhere=true');
    assert.deepEqual([await whoIs(two), await whoIs(three)], [401, 401]);
    assert.equal((await three.send('DELETE', '/session')).status, 204);
  });

  test('is not another person’s when somebody signs out everywhere', async (t) => {
    const { owner, moderator } = await openModeration(t);
    await owner.send('DELETE', '/session?everywhere=true');
    assert.equal(await whoIs(moderator), moderator.name);
  });

  test('is nobody’s with a cookie that is forged, cut or made longer', async (t) => {
    const { handler, store } = await openHandler(t);
    const owner = await signedInOwner(handler, store);
    const [[name, token]] = owner.cookies;
    for (const value of [
      '',
      'x'.repeat(43),
      token.slice(1),
      `${token}x`,
      `${token.slice(0, -1)}!`,
      `"${token}"`,
    ]) {
      owner.cookies.set(name, value);
      assert.equal(await whoIs(owner), 401, value);
    }
  });
});

describe('requests to moderate', () => {
  const anything = [
    { method: 'POST', path: '/session', body: { token: 'x' } },
    { method: 'DELETE', path: '/session' },
    { method: 'POST', path: '/moderation/moderators', body: { name: 'Eve' } },
    { method: 'POST', path: '/moderation/moderators/Eve/link', body: {} },
    { method: 'DELETE', path: '/moderation/moderators/Eve' },
  ];

  test('are taken from no page of another site, nor of one where comments are written', async (t) => {
    const { owner } = await openModeration(t);
    for (const { method, path, body } of anything) {
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: SITE },
        { origin: 'null' },
        { origin: null },
        { origin: `${BASE}.evil.example` },
        { origin: BASE, 'sec-fetch-site': 'cross-site' },
        { origin: BASE, 'sec-fetch-site': 'same-site' },
        { origin: BASE, 'sec-fetch-site': 'none' },
      ]) {
        const answer = await owner.send(method, path, { body, headers });
        assert.equal(answer.status, 403, `${method} ${path} ${JSON.stringify(headers)}`);
      }
    }
    assert.equal(await whoIs(owner), 'Owner');
  });

  test('are taken from the address that the server was told, whatever the host says', async (t) => {
    const address = 'https://told.example';
    const { handler, store } = await openHandler(t, { address });
    const token = await ownerToken(store);
    const send = (page, host) =>
      browserAt(handler, page).send('POST', '/session', { body: { token }, headers: { host } });
    assert.equal((await send('https://evil.example', 'evil.example')).status, 403);
    assert.equal((await send('http://told.example', 'told.example')).status, 403);
    assert.equal((await send(address, '127.0.0.1:8080')).status, 200);
  });

  test('are not taken in a form that a page elsewhere could send', async (t) => {
    const { owner } = await openModeration(t);
    for (const { method, path, body } of anything.filter((each) => each.body)) {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', null]) {
        const answer = await owner.send(method, path, { body, headers: { 'content-type': type } });
        assert.equal(answer.status, 415, `${path} ${type}`);
      }
    }
  });

  test('are answered to no page of another origin with what the cookie opens', async (t) => {
    const { owner } = await openModeration(t);
    for (const origin of [SITE, 'https://evil.example', BASE]) {
      const { headers } = await owner.send('GET', '/session', { headers: { origin } });
      assert.equal(headers.get('access-control-allow-credentials'), null);
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    }
  });
});

describe('the moderators', () => {
  test('are invited by the owner, each by a link of their own', async (t) => {
    const { handler, owner } = await openModeration(t);
    const answer = await owner.send('POST', '/moderation/moderators', { body: { name: 'Zoë' } });
    assert.equal(answer.status, 201);
    const { name, link } = await answer.json();
    assert.equal(name, 'Zoë');
    assert.match(link, new RegExp(`^${BASE}/moderate#[\\w-]{43}$`));
    const list = async () => (await (await owner.send('GET', '/moderation/moderators')).json()).moderators;
    assert.deepEqual(Object.keys((await list()).find((each) => each.name === 'Zoë')), ['name', 'role']);
    const zoe = browserAt(handler);
    await zoe.send('POST', '/session', { body: { token: new URL(link).hash.slice(1) } });
    assert.deepEqual(await (await zoe.send('GET', '/session')).json(), { name: 'Zoë', role: 'moderator' });
    const [first, , last] = await list();
    assert.deepEqual([first.role, last.name, Number.isNaN(Date.parse(last.since))], ['owner', 'Zoë', false]);
  });

  test('have names of their own, as people read them', async (t) => {
    const { owner } = await openModeration(t);
    const invite = async (name) =>
      (await owner.send('POST', '/moderation/moderators', { body: { name } })).status;
    assert.equal(await invite('Ada Lovelace'), 201);
    for (const name of ['Ada Lovelace', ' ada  LOVELACE ', 'Ａda Lovelace', 'owner', 'Owner']) {
      assert.equal(await invite(name), 409, name);
    }
    for (const name of ['', '  ', 7, undefined, 'a\u202eb', 'x'.repeat(65)])
      assert.equal(await invite(name), 422);
  });

  test('get another link for another device', async (t) => {
    const { handler, owner, moderator } = await openModeration(t);
    const path = `/moderation/moderators/${encodeURIComponent(moderator.name)}/link`;
    const { link } = await (await owner.send('POST', path, { body: {} })).json();
    const phone = browserAt(handler);
    await phone.send('POST', '/session', { body: { token: new URL(link).hash.slice(1) } });
    assert.deepEqual([await whoIs(phone), await whoIs(moderator)], [moderator.name, moderator.name]);
    assert.equal((await owner.send('POST', '/moderation/moderators/nobody/link', { body: {} })).status, 404);
  });

  test('lose their sessions and links at once when the owner removes them', async (t) => {
    const { handler, owner, moderator } = await openModeration(t);
    const path = `/moderation/moderators/${encodeURIComponent(moderator.name)}`;
    const { link } = await (await owner.send('POST', `${path}/link`, { body: {} })).json();
    assert.equal((await owner.send('DELETE', path)).status, 204);
    assert.equal(await whoIs(moderator), 401);
    const back = await browserAt(handler).send('POST', '/session', {
      body: { token: new URL(link).hash.slice(1) },
    });
    assert.equal(back.status, 401);
    assert.equal((await owner.send('DELETE', path)).status, 404);
  });

  test('never lose the owner', async (t) => {
    const { owner } = await openModeration(t);
    assert.equal((await owner.send('DELETE', '/moderation/moderators/Owner')).status, 404);
    assert.equal(await whoIs(owner), 'Owner');
  });

  test('are the owner’s business alone', async (t) => {
    const { handler, moderator } = await openModeration(t);
    for (const { method, path, body } of [
      { method: 'GET', path: '/moderation/moderators' },
      { method: 'POST', path: '/moderation/moderators', body: { name: 'Eve' } },
      { method: 'POST', path: '/moderation/moderators/Owner/link', body: {} },
      { method: 'DELETE', path: `/moderation/moderators/${encodeURIComponent(moderator.name)}` },
    ]) {
      assert.equal((await moderator.send(method, path, { body })).status, 403, `${method} ${path}`);
      assert.equal((await browserAt(handler).send(method, path, { body })).status, 401);
    }
  });

  test('are asked for in addresses that are no text: nothing breaks', async (t) => {
    const { owner } = await openModeration(t);
    for (const name of ['%ff', '%', '%00', '..%2f', '__proto__', 'constructor', "'--"]) {
      const { status } = await owner.send('DELETE', `/moderation/moderators/${name}`);
      assert.ok(status === 404 || status === 422, `${name}: ${status}`);
    }
  });
});
