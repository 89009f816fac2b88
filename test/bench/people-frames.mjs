// Pictures of who is who: people without a name, a borrowed name, what is said to who writes, and each page of the menu; from
// the page of `npm start` with its server. To be looked at, not compared. Takes a build.
//
//   node test/bench/people-frames.mjs [--out folder] [--only phone,dark] [--pages home,invite]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { launch } from '../package/browser.mjs';
import { root } from '../runner/process.mjs';
import { camera, desk, phone, there as thereIn, toMiddle, turn } from './pictures.mjs';

const { values: options } = parseArgs({
  options: { out: { type: 'string' }, only: { type: 'string' }, pages: { type: 'string' } },
});
const out = options.out ?? mkdtempSync(join(tmpdir(), 'frames-'));
const LOOKS = {
  light: { viewport: desk(900) },
  dark: { viewport: desk(900), scheme: 'dark' },
  phone: { viewport: phone },
  rtl: { viewport: desk(900), lang: 'ar' },
  'rtl-phone': { viewport: phone, lang: 'he', scheme: 'dark' },
  forced: { viewport: desk(900), forced: 'active' },
  long: { viewport: phone, lang: 'de' },
};
const PAGES =
  options.pages?.split(',') ??
  'home,name,fresh,apart,invite,keys,keep,recovery,join,mine,erase,forget'.split(',');

const data = mkdtempSync(join(tmpdir(), 'frames-data-'));
process.env.COMMENT_THREAD_DATA = data;
const { server, url } = await openDemo();
const browser = await launch();
try {
  for (const name of options.only?.split(',') ?? Object.keys(LOOKS)) await walk(name, LOOKS[name]);
} finally {
  await browser.close();
  await server.close();
  rmSync(data, { recursive: true, force: true });
}
console.log(out);

/** What `npm start` serves, once its comments are there. */
async function openDemo() {
  const made = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { port: 0, host: '127.0.0.1' },
  });
  await made.listen();
  const address = `http://127.0.0.1:${made.httpServer.address().port}`;
  for (;;) {
    const answer = await fetch(`${address}/api/comments?thread=demo:station-clock`).catch(() => null);
    if (answer?.ok) return { server: made, url: address };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** One person's way, with a picture of each step. */
async function walk(name, { viewport, scheme = 'light', lang, forced = 'none' }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.emulateTimezone('America/New_York');
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forced },
    ],
  });
  await page.goto(`${url}/demo/index.html`);
  if (lang) await page.evaluate(turn, lang);
  const picture = camera(page, join(out, name), 2);
  const there = (...path) => thereIn(page, ...path);
  const show = async (...path) => toMiddle(await there(...path));
  const press = async (...path) => (await there(...path)).evaluate((each) => each.click());

  await there('[part~=mark]');
  await show('#comment-a6');
  await picture('anons');
  await there('[part~=borrowed]');
  await show('#comment-b4');
  await picture('borrowed');
  await press('[part=write]');
  await there('comment-composer', 'textarea');
  await there('comment-composer [part~=who-button]');
  await picture('before-the-first');
  await page.evaluate(write, `I measured it too, and ${name} looked like four.`, 'Bob Haverly');
  await there('[part~=who-note]');
  await show('[part~=who-note]');
  await picture('first');
  await page.evaluate(write, 'I run this place.', 'Admin');
  await there('comment-composer', '#name-problem:not(:empty)');
  await show('comment-composer');
  await picture('refused-name');
  for (const each of PAGES) {
    await press('comment-composer [part~=who-button]');
    await there('comment-identity', 'dialog[open]');
    if (each !== 'home') await press('comment-identity', `[data-page=${each}]`);
    await page.waitForFunction(idle, { polling: 'raf' });
    await picture(`menu-${each}`);
    if (each === 'recovery') {
      await press('comment-identity', '.page .strong');
      await there('comment-identity', '.twelve');
      await picture('menu-recovery-words');
    }
    await press('comment-identity', '.close');
    await there('comment-identity');
  }
  await context.close();
}

/* What runs in the page. */

function idle() {
  const menu = document
    .querySelector('comment-thread')
    .shadowRoot.querySelector('comment-identity').shadowRoot;
  return !menu.querySelector('.page [disabled]') && menu.querySelector('.problem').textContent === '';
}

function write(text, name) {
  const composer = document.querySelector('comment-thread').shadowRoot.querySelector('comment-composer');
  composer.body = text;
  composer.shadowRoot.querySelector('#name').value = name;
  composer.shadowRoot.querySelector('[part=submit]').click();
}
