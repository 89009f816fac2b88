import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataFolder, start, startServing } from '../support/programs.mjs';

const linkIn = (output) => /http\S+\/moderate#[\w-]{43}/.exec(output)?.[0];

/** Opens a link as a browser does, and gives what the session then shows. */
async function open(link, address = new URL(link).origin) {
  const { origin, hash } = new URL(link);
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token: hash.slice(1) }),
  });
  const [cookie] = answer.headers.get('set-cookie')?.split(';') ?? [];
  if (!cookie) return answer.status;
  const session = await fetch(`${address}/api/session`, { headers: { cookie } });
  return session.status === 200 ? (await session.json()).role : session.status;
}

async function ownerLink(...args) {
  const { ended, output, errors } = await finished(start(['owner', ...args]));
  assert.deepEqual(ended, { status: 0, signal: null }, errors);
  return linkIn(output);
}

async function finished(program) {
  const ended = await program.ended;
  return { ...program, ended };
}

describe('the owner of a server', () => {
  test('gets a link when it first starts, and none once they have come', async (t) => {
    const data = dataFolder(t);
    const one = await startServing(t, ['--data', data, '--log', 'requests']);
    const first = linkIn(one.output());
    assert.ok(first.startsWith(one.url), one.output());
    one.child.kill('SIGTERM');
    await one.ended;
    // Nobody came: the next start has another link, and the first is still good.
    const two = await startServing(t, ['--data', data]);
    const second = linkIn(two.output());
    assert.ok(second && second !== first);
    assert.equal(await open(first.replace(one.url, two.url)), 'owner');
    assert.equal(await open(second), 401);
    two.child.kill('SIGTERM');
    await two.ended;
    const three = await startServing(t, ['--data', data]);
    assert.equal(linkIn(three.output()), undefined);
    assert.doesNotMatch(one.errors() + two.errors(), /#|token/);
  });

  test('gets another one at any time, also while the server runs', async (t) => {
    const data = dataFolder(t);
    const { url } = await startServing(t, ['--data', data]);
    const { port } = new URL(url);
    const link = await ownerLink('--data', data, '--port', port);
    assert.equal(new URL(link).origin, url);
    assert.equal(await open(link), 'owner');
    assert.equal(await open(link), 401);
    assert.equal(await open(await ownerLink('--data', data, '--port', port)), 'owner');
    for (const { host, near } of [
      { host: '::', near: 'localhost' },
      { host: '::1', near: '[::1]' },
    ]) {
      const there = await ownerLink('--data', data, '--host', host, '--port', port);
      assert.equal(new URL(there).origin, `http://${near}:${port}`);
    }
  });

  test('gets it for the address that browsers know, and can use it there only', async (t) => {
    const data = dataFolder(t);
    const address = 'https://comments.example';
    const { url, output } = await startServing(t, ['--data', data, '--address', address]);
    const link = linkIn(output());
    assert.ok(link.startsWith(`${address}/moderate#`));
    assert.equal(await open(link.replace(address, url)), 403);
    assert.equal(await open(link, url), 'owner');
    assert.ok((await ownerLink('--data', data, '--address', address)).startsWith(address));
  });

  for (const address of [
    'comments.example',
    'https://comments.example/api',
    'https://a.example https://b.example',
    'ftp://a.example',
  ]) {
    test(`is told when ${address} is no address`, async () => {
      const program = await finished(start(['owner', '--address', address]));
      assert.equal(program.ended.status, 2);
    });
  }
});
