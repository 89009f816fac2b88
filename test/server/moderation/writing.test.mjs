import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browserOn, draft } from '../support/browsers.mjs';
import { BASE, SITE } from '../support/handlers.mjs';
import { browserAt, openModeration } from '../support/moderators.mjs';

let serial = 0;

/** A server that holds everything, and takes one comment of a writer in an hour; its own pages have comments too. */
async function open(t) {
  const limits = { writer: { burst: 1, every: 3_600_000 }, address: null, thread: null, site: null };
  const opened = await openModeration(t, { sites: [SITE, BASE], guard: { hold: 'all', limits } });
  const { moderator } = opened;
  await moderator.send('PUT', '/threads/settings?thread=t', {
    body: { readOnly: false, premoderated: true },
  });
  const write = (browser, headers = {}) =>
    browser.send('POST', '/comments?thread=t', {
      body: { body: 'casino' },
      headers: {
        authorization: `Bearer ${'mod'.repeat(10)}`,
        'idempotency-key': `writing ${++serial}`,
        ...headers,
      },
    });
  return { ...opened, write };
}

describe('a moderator who writes on a page of the server itself, or with a key of theirs', () => {
  test('is not held and not limited, in a premoderated thread neither', async (t) => {
    const { moderator, owner, write } = await open(t);
    for (const browser of [moderator, owner, moderator]) {
      const answer = await write(browser);
      const { held } = await answer.json();
      assert.deepEqual([answer.status, held], [201, undefined]);
    }
  });

  test('may edit so too', async (t) => {
    const { moderator, write } = await open(t);
    const { id } = await (await write(moderator)).json();
    const edited = await moderator.send('PATCH', `/comments/${id}?thread=t`, {
      body: { body: 'Newer' },
      headers: { authorization: `Bearer ${'mod'.repeat(10)}`, 'if-match': '"1"' },
    });
    assert.equal((await edited.json()).held, undefined);
  });

  test('needs no session where the key is theirs, on the pages of every site, until they are dismissed', async (t) => {
    const world = await open(t);
    const adapter = browserOn(world).visit();
    const asked = await world.moderator.send('POST', '/moderation/invitation', { body: {} });
    await adapter.identity.join('t', (await asked.json()).words);
    const held = async () => (await adapter.create(draft('t', { body: 'casino' }))).held;
    assert.deepEqual([await held(), await held(), await held()], [undefined, undefined, undefined]);
    await world.owner.send('DELETE', `/moderation/moderators/${encodeURIComponent(world.moderator.name)}`);
    assert.equal(await held(), true);
    await assert.rejects(held(), { code: 'RATE_LIMITED' });
  });

  test('is like everybody on the pages of other sites, without the session, or when that has ended', async (t) => {
    const { moderator, handler, write, owner } = await open(t);
    const answers = [
      await write(moderator, { origin: SITE }),
      await write(moderator, { 'sec-fetch-site': 'cross-site' }),
      await write(browserAt(handler)),
    ];
    await owner.send('DELETE', `/moderation/moderators/${encodeURIComponent(moderator.name)}`);
    answers.push(await write(moderator));
    const outcomes = await Promise.all(
      answers.map(async (answer) => [answer.status, (await answer.json()).held]),
    );
    assert.deepEqual(outcomes, [
      [201, true],
      [429, undefined],
      [429, undefined],
      [429, undefined],
    ]);
  });
});
