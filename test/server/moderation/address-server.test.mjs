// Bans by address on the program that owners start, behind a proxy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataFolder, startServing } from '../support/programs.mjs';
import { SITE, post } from '../support/servers.mjs';

const HOME = '192.0.2.7';
const ELSEWHERE = '198.51.100.9';

/** Signs in by the link that the program has printed, and gives what asks as the owner. */
async function ownerAt({ url, output }) {
  const token = /\/moderate#([\w-]{43})/.exec(output())[1];
  const send = (path, body, more = {}) =>
    fetch(`${url}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, ...more },
      body: JSON.stringify(body),
    });
  const signedIn = await send('/session', { token });
  const [cookie] = signedIn.headers.get('set-cookie').split(';');
  return (path, body) => send(path, body, { cookie, 'x-forwarded-for': HOME });
}

test('--address-bans on: two processes behind a proxy ban the same address, and log it nowhere', async (t) => {
  const data = ['--data', dataFolder(t), '--site', SITE, '--proxy', 'loopback', '--log', 'requests'];
  const one = await startServing(t, [...data, '--address-bans', 'on']);
  const two = await startServing(t, [...data, '--address-bans', 'on']);
  const ask = await ownerAt(one);
  let serial = 0;
  const write = ({ url }, from) =>
    post(`${url}/api`, { body: `Words ${++serial}` }, { 'x-forwarded-for': `203.0.113.5, ${from}` });
  const { id } = await (await write(two, HOME)).json();
  const deed = { action: 'ban', threadId: 't', id, address: true };
  const banned = await ask('/moderation/actions', deed);
  assert.equal(banned.status, 200, await banned.clone().text());
  const { entry } = await banned.json();
  for (const server of [one, two]) {
    const refused = await write(server, HOME);
    const { detail } = await refused.json();
    assert.deepEqual([refused.status, detail.endsWith(entry.until)], [403, true], detail);
    assert.equal((await write(server, ELSEWHERE)).status, 201);
  }
  assert.equal((await ask(`/moderation/log/${entry.id}/undo`, {})).status, 200);
  assert.equal((await write(two, HOME)).status, 201);
  for (const { errors, output } of [one, two]) {
    assert.match(errors(), /"status":403/);
    for (const text of [errors(), output()]) assert.doesNotMatch(text, /192\.0\.2|198\.51\.100/);
  }
});
