// What the scripts that make pictures of the demo share: sizes of screens, where to put the files, and how to wait.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { KnownDevices } from 'puppeteer-core';

export const phone = { ...KnownDevices['Galaxy S8'].viewport, width: 360, height: 740, deviceScaleFactor: 2 };

/** A desk's screen, of this height. */
export const desk = (height) => ({ width: 1000, height, deviceScaleFactor: 1 });

/** Takes numbered pictures of a page in a folder of their own, each when nothing moves any more. */
export function camera(page, folder, digits = 1) {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  return async (step) => {
    await page.evaluate(rest);
    const number = String(++count).padStart(digits, '0');
    await page.screenshot({ path: join(folder, `${number}-${step}.png`) });
  };
}

/** Waits for an element in the thread, or in the shadow of one in it. No mutation tells of shadows, popovers and the focus. */
export const there = (page, ...path) => page.waitForFunction(inside, { polling: 'raf' }, path);

export const toMiddle = (found) =>
  found.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));

/* What runs in the page. */

export function turn(lang) {
  const { documentElement } = document;
  documentElement.lang = lang;
  documentElement.dir = /^(ar|he)$/.test(lang) ? 'rtl' : 'ltr';
  document.querySelector('comment-thread').requestUpdate();
}

function inside(path) {
  let place = document.querySelector('comment-thread')?.shadowRoot;
  for (const selector of path.slice(0, -1)) place = place?.querySelector(selector)?.shadowRoot;
  return place?.querySelector(path.at(-1));
}

/** Until nothing moves any more. */
export async function rest() {
  let height;
  for (let still = 0; still < 20;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = `${document.documentElement.scrollHeight} ${scrollY}`;
    still = now === height ? still + 1 : 0;
    height = now;
  }
}
