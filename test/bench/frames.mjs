// Pictures of one way through the demo: select, quote, post, card, chain, and back. To be looked at, not compared.
//
//   node test/bench/frames.mjs [--out folder] [--only phone,dark]
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launch, serve } from '../package/browser.mjs';
import { root } from '../runner/process.mjs';
import { camera, desk, phone, rest, there as thereIn, toMiddle, turn } from './pictures.mjs';

const { values: options } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' } } });
const out = options.out ?? mkdtempSync(join(tmpdir(), 'frames-'));

const LOOKS = {
  light: { viewport: desk(760) },
  phone: { viewport: phone, touch: true },
  dark: { viewport: desk(760), scheme: 'dark' },
  rtl: { viewport: desk(760), lang: 'ar' },
  'rtl-phone': { viewport: phone, touch: true, lang: 'he', scheme: 'dark' },
};

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['demo/index.ts'],
  outdir: '/',
  bundle: true,
  splitting: true,
  format: 'esm',
  write: false,
});
const pages = Object.fromEntries(outputFiles.map(({ path, text }) => [path, text]));
for (const file of ['index.html', 'demo.css'])
  pages[`/${file}`] = readFileSync(join(root, 'demo', file), 'utf8');
pages['/index.html'] = pages['/index.html'].replace('index.ts', 'index.js');
const server = await serve(pages, { '/demo.css': { 'content-type': 'text/css' } });
const browser = await launch();
try {
  const wanted = options.only?.split(',') ?? Object.keys(LOOKS);
  for (const name of wanted) await walk(name, LOOKS[name]);
} finally {
  await browser.close();
  server.stop();
}
console.log(out);

/** One reader's way, with a picture of each step. */
async function walk(name, { viewport, touch = false, scheme = 'light', lang }) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport(viewport);
  await page.emulateTimezone('America/New_York');
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${server.origin}/index.html`);
  if (lang) await page.evaluate(turn, lang);
  const picture = camera(page, join(out, name));
  const there = (...path) => thereIn(page, ...path);
  const find = async (...path) => {
    const found = await there(...path);
    await toMiddle(found);
    await page.evaluate(rest);
    return found;
  };
  const press = async (...path) => {
    const found = await there(...path);
    await (touch ? found.tap() : found.click());
  };

  await (await find('#comment-a3 [part~=body]')).evaluate(selectSome);
  await there('[part~=quote-selection]:popover-open');
  await picture('select');
  await press('[part~=quote-selection]');
  await there('comment-composer', 'textarea:focus');
  await page.evaluate(rest);
  await page.keyboard.type('Half the town, and the other half will be early.');
  await there('[part~=chip]');
  await picture('quote');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await there('article:has([part~=own]) [part~=mention]');
  await picture('post');

  const mention = await find('#comment-b4 a[part~=mention]');
  if (touch) await hold(page, mention);
  else await mention.hover();
  await there('comment-card:popover-open');
  await picture('card');
  await press('comment-card', '.prose a');
  await there('comment-card', '.back');
  await picture('chain');
  await press('comment-card', '.back');
  await picture('back');
  await press('comment-card', 'footer button');
  await there('[part~=chain]');
  await picture('conversation');
  await press('[part~=chain] button');
  await there('[part~=bar]:not(:has(~ [part~=chain]))');
  await picture('all');
  await press('#comment-b4 a[part~=mention]');
  await there('#comment-b3[data-current]');
  await picture('gone-to');
  await page.goBack();
  await picture('gone-back');
  await page.close();
}

/** A finger that rests on a link. */
async function hold(page, element) {
  const { x, y, width, height } = await element.boundingBox();
  await page.touchscreen.touchStart(x + width / 2, y + height / 2);
  await thereIn(page, 'comment-card:popover-open');
  await page.touchscreen.touchEnd();
}

/** Runs in the page. */
function selectSome(body) {
  const text = body.querySelector('p').firstChild;
  getSelection().setBaseAndExtent(text, text.data.indexOf('Correct the clock'), text, text.length);
}
