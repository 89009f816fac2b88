import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { en } from '../../dist/locales/moderation/en.js';
import { languageFor } from '../../dist/server/cli/moderate-page.js';
import { httpAdapter } from '../../dist/adapters/http.js';
import { findBrowser } from '../runner/browser.mjs';
import { root } from '../runner/process.mjs';
import { launch, open } from '../package/browser.mjs';
import { memoryStorage } from './support/backends.mjs';
import { dataFolder, startServing } from './support/programs.mjs';
import { until } from './support/servers.mjs';

/** A server that holds every comment, and what its owner and a reader need. */
async function startHolding(test) {
  const server = await startServing(test, ['--data', dataFolder(test), '--hold', 'all']);
  const { url } = server;
  const speak = (address, { headers, ...request }) =>
    fetch(address, { ...request, headers: { ...headers, origin: url } });
  const somebody = () => httpAdapter({ url: `${url}/api/`, fetch: speak, storage: memoryStorage() });
  const writer = somebody();
  let serial = 0;
  return {
    ...server,
    reader: somebody,
    ownerLink: () => /http:\S+\/moderate#\S+/.exec(server.output())?.[0],
    write: (body, name = 'Ada') =>
      writer.create({
        threadId: 'example',
        parentId: null,
        author: { name },
        body,
        idempotencyKey: `key ${++serial}`,
      }),
    read: async () => (await writer.list({ threadId: 'example', order: 'oldest', limit: 10 })).comments,
  };
}

describe('/moderate', () => {
  test('has nothing in what readers load', () => {
    const dist = join(root, 'dist');
    const chunks = readdirSync(join(dist, 'embed')).filter((file) => file.endsWith('.js'));
    const all = ['embed.js', ...chunks.map((file) => `embed/${file}`)];
    assert.deepEqual(
      all.filter((file) =>
        /comment-moderation|moderation\/queue/.test(readFileSync(join(dist, file), 'utf8')),
      ),
      [],
    );
    assert.match(readFileSync(join(dist, 'moderate/app.js'), 'utf8'), /comment-moderation/);
  });

  test('has words for every reason that the guard may have', () => {
    const guard = join(root, 'src/server');
    const files = readdirSync(guard, { recursive: true }).filter((file) =>
      /^(guard|sql)\b.*\.ts$/.test(file),
    );
    const codes = files.flatMap((file) =>
      [...readFileSync(join(guard, file), 'utf8').matchAll(/\bcode: '([a-z-]+)'/g)].map((match) => match[1]),
    );
    assert.ok(codes.length >= 8, `only ${codes.join()}`);
    // Reports have a line of their own.
    const known = ['reported', ...Object.keys(en.texts.reasons)];
    assert.deepEqual(
      codes.filter((code) => !known.includes(code)),
      [],
    );
  });

  test('is a page that keeps nothing, asks nobody else, and stands in no frame', async (t) => {
    const { url } = await startServing(t, ['--data', dataFolder(t)]);
    const page = await fetch(`${url}/moderate`, { headers: { 'accept-language': 'de-CH, en;q=0.5' } });
    const policy = page.headers.get('content-security-policy');
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "form-action 'none'",
    ]) {
      assert.ok(policy.split('; ').includes(rule), rule);
    }
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.equal(page.headers.get('x-frame-options'), 'DENY');
    assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(page.headers.get('access-control-allow-origin'), null);
    assert.equal(page.headers.get('cross-origin-resource-policy'), 'same-origin');
    const text = await page.text();
    assert.match(text, /<html lang="de-ch" dir="ltr">/);
    assert.doesNotMatch(text, /<script>|style=|\son\w+=/);
    for (const [, path] of text.matchAll(/(?:src|href)="(\/moderate\/[^"]+)"/g)) {
      assert.equal((await fetch(url + path)).status, 200, path);
    }
    const head = await fetch(`${url}/moderate`, { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [200, '']);
    assert.equal((await fetch(`${url}/moderate`, { method: 'POST' })).status, 405);
    assert.equal((await fetch(`${url}/moderate/../package.json`)).status, 404);
  });

  test('speaks the first language of a reader that there is', () => {
    for (const [accepted, tag] of [
      ['', 'en'],
      ['pt-BR,pt;q=0.9', 'pt-br'],
      ['tlh, he;q=0.8', 'he'],
      ['"><script>', 'en'],
      ['de-"><script>', 'en'],
      ['*', 'en'],
      ['constructor', 'en'],
    ]) {
      assert.equal(languageFor(accepted), tag, accepted);
    }
  });
});

const found = await findBrowser().catch((error) => error.message);
const skip = typeof found === 'string' && `no browser: ${found}`;

describe('/moderate in a browser', { skip }, () => {
  // Two of them, because a page behind another one is not drawn.
  let browsers;
  before(async () => (browsers = [await launch(), await launch()]));
  after(() => Promise.all(browsers.map((browser) => browser.close())));

  /** Waits for an element, asked for from here: a page that waits by itself does so by frames, and may be without. */
  async function find(page, selector) {
    let element;
    await until(async () => (element = await page.$(`comment-moderation >>> ${selector}`)));
    return element;
  }
  const gone = (page, selector) =>
    until(async () => (await page.$(`comment-moderation >>> ${selector}`)) === null);

  test('signs the owner in by the one-time link, and what is approved there is in the thread', async (t) => {
    const server = await startHolding(t);
    await server.write('I was **held**.');
    assert.deepEqual(await server.read(), []);
    const link = server.ownerLink();
    const { page, errors, requests } = await open(browsers[0], link);
    await find(page, '[part=item] strong ::-p-text(held)');
    assert.equal(new URL(page.url()).hash, '');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await gone(page, '[part=item]');
    await until(async () => (await server.read()).length === 1);
    assert.equal((await server.read())[0].body, 'I was **held**.');
    const reader = await open(browsers[1], `${server.url}/`);
    await until(() => reader.page.$('comment-thread >>> article ::-p-text(held)'));
    // Undone, it is in the queue again, and with readers no more.
    await page.keyboard.press('u');
    await find(page, '[part=item]');
    await until(async () => (await server.read()).length === 0);
    // The next visit needs no link; who has none of their own sees nothing.
    await page.reload();
    await find(page, '[part=item]');
    const stranger = await open(browsers[1], link);
    await find(stranger.page, '[part=sign-in]');
    await find(stranger.page, '#refused');
    assert.deepEqual(errors, []);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(server.url)),
      [],
    );
  });

  test('lets two decide at once: the second is told what the first has decided', async (t) => {
    const server = await startHolding(t);
    await server.write('One');
    await server.write('Two');
    const { page: owner, errors } = await open(browsers[0], server.ownerLink());
    await find(owner, '[part=item] ::-p-text(Two)');
    await (await find(owner, '.page ::-p-text(Moderators)')).click();
    await (await find(owner, '#name')).click();
    await owner.keyboard.type('Ana');
    await owner.keyboard.press('Enter');
    const link = await (await find(owner, '[part=invitation] input')).evaluate(({ value }) => value);
    const { page: ana } = await open(browsers[1], link);
    await find(ana, '[part=item] ::-p-text(Two)');
    assert.equal(await ana.$('comment-moderation >>> .page ::-p-text(Moderators)'), null);
    await (await find(owner, '.page ::-p-text(Queue)')).click();
    await find(owner, '[part=item] ::-p-text(Two)');
    // One of them says why, by the keyboard alone.
    const first = await (
      await find(ana, '[part=item] [part=body]')
    ).evaluate((body) => body.textContent.trim());
    await ana.keyboard.press('j');
    await ana.keyboard.down('Shift');
    await ana.keyboard.press('H');
    await ana.keyboard.up('Shift');
    await find(ana, 'dialog[open]');
    await ana.keyboard.type('Off topic');
    await ana.keyboard.press('Enter');
    await until(async () => (await ana.$$('comment-moderation >>> [part=item]')).length === 1);
    await until(async () => {
      const answer = await owner.evaluate(async () => (await fetch('/api/moderation/log?limit=10')).json());
      return answer.entries.length === 1;
    });
    await owner.keyboard.press('j');
    await owner.keyboard.press('a');
    const note = await find(owner, '[part~=failure]');
    assert.match(await note.evaluate((element) => element.textContent), /Another moderator was faster/);
    const told = await (await find(owner, '[part=decided]')).evaluate((element) => element.textContent);
    assert.match(told.replace(/\s+/g, ' '), /Hidden by Ana .*Off topic/);
    assert.deepEqual(await server.read(), []);
    // And the owner has the last word.
    const again = await owner.$$('comment-moderation >>> [part=item]:has([part~=failure]) [data-do=approve]');
    await again[0].click();
    await until(async () => (await server.read()).map(({ body }) => body).join() === first);
    assert.deepEqual(
      errors.filter((error) => !/409/.test(error)),
      [],
    );
  });

  test('bans a writer, who is told so, and takes that back', async (t) => {
    const server = await startHolding(t);
    await server.write('Bad words');
    const { page } = await open(browsers[0], server.ownerLink());
    await find(page, '[part=item]');
    await page.keyboard.press('b');
    await find(page, 'dialog[open]');
    await page.keyboard.press('Enter');
    await find(page, '[part=flag] ::-p-text(Banned)');
    await until(() =>
      server.write('More of them').then(
        () => false,
        ({ code }) => code === 'FORBIDDEN',
      ),
    );
    await page.keyboard.press('u');
    await gone(page, '[part=flag]');
    await until(() =>
      server.write('Sorry').then(
        () => true,
        () => false,
      ),
    );
  });

  test('shows what readers report, and brings back what was deleted', async (t) => {
    const server = await startHolding(t);
    const { id } = await server.write('Some words');
    const { page } = await open(browsers[0], server.ownerLink());
    await find(page, '[part=item]');
    await page.keyboard.press('a');
    await until(async () => (await server.read()).length === 1);
    await server.reader().report({ threadId: 'example', id, reason: 'An insult' });
    await page.keyboard.press('2');
    const reasons = await find(page, '[part=item] [part=reasons]');
    assert.match(
      (await reasons.evaluate(({ textContent }) => textContent)).replace(/\s+/g, ' '),
      /1 report “?An insult/,
    );
    await page.keyboard.press('d');
    await gone(page, '[part=item]');
    // Its place is kept for the replies.
    await until(async () => (await server.read()).every(({ body }) => body === ''));
    await page.keyboard.press('u');
    await find(page, '[part=item] ::-p-text(Some words)');
    await until(async () => (await server.read())[0]?.body === 'Some words');
    // What is approved is reported no more.
    await page.keyboard.press('a');
    await gone(page, '[part=item]');
    await find(page, '[part=notice] ::-p-text(Approved)');
    assert.equal((await server.read()).length, 1);
  });
});
