import { html } from 'lit';
import type { Menu, Page } from '../menu.js';
import { cancelButton, graveButton } from './parts.js';

/** The key goes from this browser, once that was asked. */
export function forgetPage(menu: Menu): Page {
  const { texts, identity } = menu;
  let done = false;
  const forget = async (): Promise<void> => {
    done = await menu.attempt(async () => {
      await identity.forget();
      await menu.refresh();
    });
    if (done) menu.say(texts.forgotten);
    menu.update();
  };
  return {
    title: texts.forget,
    render: () =>
      done
        ? html`<p>${texts.forgotten}</p>`
        : html`<p>${texts.forgetHint}</p>
            <div class="buttons">
              ${graveButton(menu, texts.forgetNow, () => void forget())} ${cancelButton(menu)}
            </div>`,
  };
}
