import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { openModeration } from './support/moderators.mjs';

/** Addresses that a server may be led to, by the words that it is sent. */
const addressesOf = (port) => [
  `http://127.0.0.1:${port}/`,
  `http://localhost:${port}/image.png`,
  `http://[::ffff:127.0.0.1]:${port}/`,
  `http://2130706433:${port}/`,
  `http://0x7f.1:${port}/feed.xml`,
  'http://169.254.169.254/latest/meta-data/',
  'https://ada:secret@127.0.0.1/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:70/_x',
];

test('the server asks nobody for anything because of what people write', async (t) => {
  const opened = [];
  const note = ({ socket }) => opened.push(socket);
  subscribe('net.client.socket', note);
  t.after(() => unsubscribe('net.client.socket', note));
  const listener = createServer((_request, response) => response.end());
  await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve));
  t.after(() => listener.close());
  const { port } = listener.address();
  const { send, moderator } = await openModeration(t);
  let kept = 0;
  for (const address of addressesOf(port)) {
    const thread = `thread=${encodeURIComponent(address)}`;
    const body = `![image](${address}) [link](${address}) <${address}>\n\n> ${address}\n\n<img src="${address}">`;
    for (const author of [{ name: 'Ada' }, { name: 'Ada', url: address }, { name: address.slice(0, 60) }]) {
      const { status } = await send('POST', `/comments?${thread}`, { body: { body, author } });
      if (status === 201) kept++;
    }
    const settings = { title: address, url: address };
    await moderator.send('PUT', `/threads/settings?${thread}`, { body: settings });
    await moderator.send('POST', `/threads/aliases?thread=t`, { body: { alias: address } });
    for (const path of ['/comments', '/feed', '/changes']) await send('GET', `${path}?${thread}`);
  }
  await send('GET', '/feed');
  assert.ok(kept > 10, `${kept} were kept`);
  assert.deepEqual(opened.length, 0);
  // It would have been seen.
  await fetch(`http://127.0.0.1:${port}/`);
  assert.equal(opened.length, 1);
});
