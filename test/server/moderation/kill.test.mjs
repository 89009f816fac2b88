import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, newToken } from '../../../dist/server/moderation/token.js';
import { dataFolder, startServing } from '../support/programs.mjs';
import { newComment, openStore } from '../support/stores.mjs';

const KILLS = Number(process.env.KILLS ?? 3);
const COMMENTS = 12;
const STANDING = { approve: 'shown', hide: 'hidden', spam: 'spam' };

test(`${KILLS} times killed while moderators decide: what was answered is done, and all that is done is in the log`, async (t) => {
  const data = dataFolder(t);
  const file = `${data}/comments.db`;
  const token = newToken();
  const ids = [];
  const store = await openStore(t, { file });
  for (let times = 0; times < COMMENTS; times++) {
    ids.push((await store.create(newComment({ standing: 'held', threadId: 't' }))).id);
  }
  await store.inviteOwner({ hash: 'link', ends: Date.now() + 60_000 });
  await store.signIn('link', await hashOf('session', token));
  await store.close();

  const answered = [];
  let server = await startServing(t, ['--data', data]);
  let running = true;
  async function moderate(id) {
    for (let number = 0; running; number++) {
      const { origin, port } = new URL(server.url);
      const action = Object.keys(STANDING)[number % 3];
      const headers = {
        'content-type': 'application/json',
        cookie: `comment-thread-${port}=${token}`,
        origin,
      };
      const body = JSON.stringify({ action, threadId: 't', id });
      const answer = await fetch(`${origin}/api/moderation/actions`, { method: 'POST', headers, body })
        .then(async (response) => ({ status: response.status, ...(await response.json()) }))
        // The server is away.
        .catch(() => new Promise((resolve) => setTimeout(resolve, 20)));
      if (answer?.status === 200) answered.push(answer.entry);
      else if (answer) assert.equal(answer.status, 409, JSON.stringify(answer));
    }
  }
  const moderating = ids.map(moderate);
  for (let kill = 0; kill < KILLS; kill++) {
    const enough = answered.length + COMMENTS + Math.floor(Math.random() * COMMENTS);
    while (answered.length < enough) await new Promise((resolve) => setTimeout(resolve, 5));
    server.child.kill('SIGKILL');
    await server.ended;
    server = await startServing(t, ['--data', data]);
  }
  running = false;
  await Promise.all(moderating);
  server.child.kill('SIGTERM');
  await server.ended;

  const after = await openStore(t, { file });
  const { entries } = await after.log({ limit: 100_000 });
  const noted = new Set(entries.map(({ id }) => id));
  assert.ok(answered.length >= KILLS * COMMENTS);
  assert.deepEqual(
    answered.filter(({ id }) => !noted.has(id)),
    [],
  );
  // One that was done and not answered for each who waited at a kill, at most.
  assert.ok(noted.size - answered.length <= KILLS * COMMENTS, `${noted.size} ${answered.length}`);
  for (const id of ids) {
    const [last] = entries.filter(({ commentId }) => commentId === id);
    const { rows } = await after.driver.query('select standing, decision from comments where id = ?', [id]);
    const item = (await after.queue({ queue: STANDING[last.action], limit: 100 })).items.find(
      ({ comment }) => comment.id === id,
    );
    assert.deepEqual([rows[0].decision, item?.version.split(' ')[1]], [last.id, last.id]);
  }
  assert.equal((await after.driver.query('pragma integrity_check')).rows[0].integrity_check, 'ok');
});
