// What logs may hold. More, and others each time: FUZZ_RUNS=10000 FUZZ_SEED=$RANDOM node --test test/server/logs.test.mjs
import assert from 'node:assert/strict';
import { request as send } from 'node:http';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { jsonLog, plainPath, wordsOf } from '../../dist/server/cli/log.js';
import { requests } from './support/any-request.mjs';
import { dataFolder, startServing } from './support/programs.mjs';
import { SITE, until } from './support/servers.mjs';

const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
const SEED = Number(process.env.FUZZ_SEED ?? 4);

/** Words that stand in a place of each request, and may stand in no log. */
const PRIVATE = ['letmein', '203.0.113.77', '2001:db8::77', 'ada@example.org', 'the-moon-is-cheese'];
const [SECRET, ADDRESS, NETWORK, MAIL, TEXT] = PRIVATE;

const HEADERS = {
  authorization: `Bearer ${SECRET.repeat(6)}`,
  cookie: `__Host-session=${SECRET}; session=${SECRET}`,
  'x-forwarded-for': `${ADDRESS}, ${NETWORK}`,
  'user-agent': `${MAIL} (${SECRET})`,
  referer: `https://site.example/?token=${SECRET}`,
  'last-event-id': TEXT,
};

/** The same request with a private word wherever one may stand. */
const withPrivate = ({ address, headers, body, ...rest }, index) => ({
  ...rest,
  address: `${address}&token=${SECRET}&email=${MAIL}`,
  headers: index % 2 ? { ...headers, ...HEADERS } : { ...HEADERS, ...headers },
  ...(body !== undefined && {
    body:
      index % 3
        ? body
        : JSON.stringify({ body: TEXT, author: { name: MAIL, url: `https://${MAIL}/` }, token: SECRET }),
  }),
});

/** Addresses in which somebody has put what does not belong there. */
const STRANGE = [
  `/api/comments/${encodeURIComponent(MAIL)}?thread=t`,
  `/moderate%23${SECRET}`,
  `/moderate#${SECRET}`,
  `/api/comments%3Ftoken=${SECRET}`,
  `//${SECRET}@127.0.0.1/`,
  `http://ada:${SECRET}@127.0.0.1/api/latest`,
];

/** Answered or cut off: it is asked for the log alone. */
const ask = (port, { address, body, ...options }) =>
  new Promise((resolve) => {
    const sent = send({ ...options, host: '127.0.0.1', port, path: address }, (response) => {
      if (response.headers['content-type'] === 'text/event-stream') sent.destroy();
      response.resume().once('close', () => resolve(response.statusCode));
    });
    sent.on('error', () => resolve(0));
    sent.end(body);
  });

describe('logs', () => {
  test(`of ${RUNS} requests of any kind hold no address, secret, query or text`, async (t) => {
    const proxied = [
      '--log',
      'requests',
      '--proxy',
      'loopback',
      '--address-bans',
      'on',
      '--limits',
      'writer=3:1,address=3:1',
      '--live',
      '5',
    ];
    const { url, errors } = await startServing(t, ['--data', dataFolder(t), '--site', SITE, ...proxied]);
    const { port } = new URL(url);
    let asked = 0;
    const statuses = new Set();
    for (const address of STRANGE)
      await ask(port, { method: 'GET', address, headers: HEADERS }).then(() => asked++);
    await fc.assert(
      fc.asyncProperty(requests(SITE), async (request) => {
        const { address, ...rest } = withPrivate(request, asked++);
        statuses.add(await ask(port, { ...rest, address: `/api${address}` }));
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    for (const status of [200, 201, 400, 404, 422]) assert.ok(statuses.has(status), String(status));
    const last = `/last-${asked}`;
    await ask(port, { method: 'GET', address: last, headers: HEADERS });
    await until(() => errors().includes(last));
    for (const word of PRIVATE) assert.ok(!errors().includes(word), word);
    assert.doesNotMatch(errors(), /127\.0\.0\.1|Bearer|thread=|"x-|cookie/i);
    const lines = errors()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.ok(lines.length > asked / 2, `${lines.length} lines`);
    for (const { event, ...line } of lines) {
      assert.equal(event, 'request', JSON.stringify(line));
      assert.deepEqual(Object.keys(line), ['time', 'level', 'method', 'path', 'status', 'ms']);
    }
  });

  test('have one line for each event, whatever stands in it', () => {
    const lines = [];
    const log = jsonLog(
      (line) => lines.push(line),
      () => new Date(0),
    );
    log('error', 'failure', wordsOf(new Error('a\nb"\u2028', { cause: new Error('c\r\n{"level":"info"}') })));
    assert.equal(
      lines
        .join('')
        .trimEnd()
        .split(/[\r\n]/).length,
      1,
    );
    assert.equal(JSON.parse(lines[0]).message, 'a\nb"\u2028');
  });

  test('name the paths of the server, and no others that are strange', () => {
    for (const path of ['/', '/api/comments/019-a:b~c', '/embed/kit-C69Xk7AP.js'])
      assert.equal(plainPath(path), path);
    for (const path of ['', '/a b', '/%00', '/a@b', '/a=b', `/${'x'.repeat(200)}`])
      assert.equal(plainPath(path), '…');
  });
});
