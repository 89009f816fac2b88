// What somebody does on a page with a thread.
import { until } from './servers.mjs';

/** Waits for an element, asked for from here: a page that waits by itself does so by frames, and may be without. */
export async function find(page, selector) {
  let found;
  await until(async () => (found = await page.$(selector)));
  return found;
}

const isFocused = () => {
  let { activeElement } = document;
  while (activeElement?.shadowRoot) ({ activeElement } = activeElement.shadowRoot);
  return activeElement?.localName === 'textarea';
};

/** Writes a comment as people do, and sends it by the keyboard. */
export async function write(page, text) {
  await (await find(page, 'comment-thread >>> :is([part~=write], textarea)')).click();
  await until(() => page.evaluate(isFocused));
  await page.keyboard.type(text);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}
