import { html } from 'lit';
import { counted, fill } from '../../../locales/format.js';
import type { Menu, Page } from '../menu.js';
import { allMine } from './all-mine.js';
import { cancelButton, graveButton } from './parts.js';

/** Erases all that this person wrote, asked twice; at the end stands what was done. */
export function erasePage(menu: Menu): Page {
  const { texts, adapter, tag } = menu;
  let step: 'asked' | 'asked twice' | 'done' = 'asked';
  let receipt = '';
  const go = (): void => {
    step = 'asked twice';
    menu.update();
  };
  const erase = async (): Promise<void> => {
    await menu.attempt(async () => {
      // For the receipt; not every backend can say it.
      const count = adapter.mine ? (await allMine(adapter)).length : null;
      await adapter.eraseMine!();
      const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }).format(new Date());
      const number = count === null ? '' : ` ${counted(texts.written, count, tag)}.`;
      receipt = fill(texts.erased, { date }) + number;
      step = 'done';
      menu.say(receipt);
      await menu.refresh();
    });
    menu.update();
  };
  return {
    title: texts.erase,
    render: () =>
      step === 'done'
        ? html`<p class="receipt">${receipt}</p>`
        : html`<p>${texts.eraseHint}</p>
            ${step === 'asked' ? null : html`<p role="alert"><strong>${texts.eraseAgain}</strong></p>`}
            <div class="buttons">
              ${
                step === 'asked'
                  ? graveButton(menu, texts.erase, go)
                  : graveButton(menu, texts.eraseNow, () => void erase())
              }
              ${cancelButton(menu)}
            </div>`,
  };
}
