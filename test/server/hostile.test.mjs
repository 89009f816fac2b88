import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openHandler } from './support/handlers.mjs';

const stored = async (send) => (await (await send('GET', '/comments?thread=t')).json()).total;

describe('hostile requests', () => {
  test('write nothing from elsewhere, and read nothing there', async (t) => {
    const { send, post } = await openHandler(t);
    for (const origin of [
      'https://evil.example',
      'null',
      'https://site.example.evil.example',
      'http://site.example',
      null,
    ]) {
      const answer = await post({}, { origin });
      assert.deepEqual(
        [answer.status, answer.headers.get('access-control-allow-origin')],
        [403, null],
        origin,
      );
      const list = await send('GET', '/comments?thread=t', { headers: { origin } });
      assert.equal(list.headers.get('access-control-allow-origin'), null);
      assert.match(list.headers.get('vary'), /origin/);
      const asked = { origin, 'access-control-request-method': 'POST' };
      const preflight = await send('OPTIONS', '/comments', { headers: asked });
      assert.equal(preflight.headers.get('access-control-allow-origin'), null);
    }
    assert.equal(await stored(send), 0);
  });

  test('are not taken in a form that a page elsewhere could send', async (t) => {
    const { send, post } = await openHandler(t);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      null,
      'application/jsonp',
    ]) {
      assert.equal((await post({}, { 'content-type': type })).status, 415, type);
    }
    assert.equal((await post({}, { 'content-type': 'application/json; charset=utf-8' })).status, 201);
    assert.equal(await stored(send), 1);
  });

  test('are not unpacked', async (t) => {
    const { post } = await openHandler(t);
    assert.equal((await post({}, { 'content-encoding': 'gzip' })).status, 415);
  });

  test('are not read further than the limit, said or not said', async (t) => {
    const { send } = await openHandler(t, { maxBody: 1000 });
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 500;
        controller.enqueue(new Uint8Array(500));
      },
    });
    assert.equal((await send('POST', '/comments?thread=t', { raw: endless })).status, 413);
    assert.ok(sent < 10_000, `${sent} bytes were read`);
    assert.equal((await send('POST', '/comments?thread=t', { raw: 'x'.repeat(1001) })).status, 413);
  });

  for (const [name, raw] of Object.entries({
    nothing: '',
    'half a value': '{"body":',
    'a list': '[]',
    'a number': '7',
    null: 'null',
    'bytes that are no UTF-8': new Uint8Array([0x7b, 0xff, 0x7d]),
    'deep nesting': '['.repeat(30_000),
    'a prototype': '{"__proto__":{"body":"x"}}',
    'no text': '{}',
    'a list as text': '{"body":["x"]}',
    'an object as text': '{"body":{"toString":"x"}}',
    'white space': '{"body":" \\n "}',
    'half a character': '{"body":"a\\ud800"}',
    NUL: '{"body":"a\\u0000b"}',
    'a parent that is no id': '{"body":"x","parentId":"../x"}',
    'a parent that is a number': '{"body":"x","parentId":7}',
    'a name that is a list': '{"body":"x","author":{"name":["a"]}}',
    'an author that is a text': '{"body":"x","author":"Ada"}',
    'a script as address': '{"body":"x","author":{"url":"javascript:alert(1)"}}',
    'an address with a password': '{"body":"x","author":{"url":"https://a:b@example.org/"}}',
    'an address without end': `{"body":"x","author":{"url":"https://example.org/${'x'.repeat(2000)}"}}`,
  })) {
    test(`are refused with ${name}`, async (t) => {
      const { send } = await openHandler(t);
      const answer = await send('POST', '/comments?thread=t', { raw });
      assert.ok(answer.status === 400 || answer.status === 422, String(answer.status));
      assert.equal((await answer.json()).code, 'INVALID');
      assert.equal(await stored(send), 0);
    });
  }

  test('are refused with an address that makes no sense', async (t) => {
    const { send, post } = await openHandler(t);
    await post();
    for (const query of [
      '',
      'thread=',
      `thread=${'x'.repeat(701)}`,
      'thread=%00',
      'thread=t&limit=0',
      'thread=t&limit=1001',
      'thread=t&limit=1e3',
      'thread=t&limit=',
      'thread=t&order=rowid',
      'thread=t&around=%27%20or%201=1',
      'thread=t&around=x&cursor=y',
    ]) {
      const answer = await send('GET', `/comments?${query}`);
      assert.ok(answer.status === 400 || answer.status === 422, `${query}: ${answer.status}`);
    }
    for (const query of [
      'thread=t&cursor=x',
      'thread=t&cursor=',
      'thread=t&around=x',
      "thread=t&cursor='--",
    ]) {
      assert.equal((await send('GET', `/comments?${query}`)).status, 404, query);
    }
    assert.equal((await send('GET', `/comments?thread=t&x=${'y'.repeat(20_000)}`)).status, 414);
    assert.equal((await send('GET', '/changes?thread=t&since=-1')).status, 400);
  });

  test('keep a text that is too long out, and say how long it may be', async (t) => {
    const { post } = await openHandler(t, { maxLength: 10 });
    assert.equal((await post({ body: 'x'.repeat(10) })).status, 201);
    const answer = await post({ body: 'x'.repeat(11) });
    assert.deepEqual([answer.status, (await answer.json()).code], [413, 'TOO_LONG']);
  });

  for (const { sign, name } of [
    { sign: 'ж', name: 'Cyrillic' },
    { sign: '字', name: 'Chinese' },
    { sign: '\u0001', name: 'what JSON writes with six characters' },
  ]) {
    test(`get a text of ${name} through that is as long as it may be`, async (t) => {
      const { post } = await openHandler(t, { maxLength: 60_000 });
      assert.equal((await post({ body: sign.repeat(60_000) })).status, 201);
      const answer = await post({ body: sign.repeat(60_001) });
      assert.match((await answer.json()).detail, /has 60001$/);
    });
  }

  test('get names through as they are, or not at all', async (t) => {
    const { post } = await openHandler(t);
    for (const name of [
      '',
      ' <i>Ada</i> & Søn ',
      "O'Brien",
      '山田太郎',
      'محمد',
      'नमस्ते',
      '👩‍👩‍👧',
      'Zoë',
      '-',
      '0',
    ]) {
      const answer = await post({ author: { name } });
      assert.equal(answer.status, 201, name);
      assert.equal((await answer.json()).author.name, name);
    }
    for (const name of [
      ' ',
      '\u200b',
      '\u3164',
      '\u2800\u00ad',
      'Ada\u202egro.rekcah',
      'Ada\u2066',
      'Ada\u0007',
      'Ada\n',
      'a\u{e0041}',
      'a\u0300\u0301\u0302\u0303\u0304\u0305\u0306',
      'x'.repeat(65),
      '👩‍👩‍👧‍👦'.repeat(20),
      '\ud800',
    ]) {
      assert.equal((await post({ author: { name } })).status, 422, JSON.stringify(name));
    }
  });

  test('leave out a time zone that nobody knows', async (t) => {
    const { post } = await openHandler(t);
    for (const zone of ['Mars/Phobos', 'x'.repeat(1000)]) {
      assert.equal((await (await post({ timeZone: zone })).json()).timeZone, undefined);
    }
  });
});
