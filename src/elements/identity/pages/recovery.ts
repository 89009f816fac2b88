import { html, nothing } from 'lit';
import type { Menu, Page } from '../menu.js';
import { copyButton, pageButton, save } from './parts.js';
import { printWords } from './print-words.js';

/** Twelve words that bring one back. They are there once; nobody can show them again. */
export function recoveryPage(menu: Menu): Page {
  const { texts, identity, threadId } = menu;
  let words = '';
  const make = async (): Promise<void> => {
    await menu.attempt(async () => void (words = await identity.recovery!(threadId)));
    menu.update();
  };
  const file = (): string => `${location.host}\n${words}\n`;
  return {
    title: texts.recovery,
    render: () =>
      words === ''
        ? html`<p>${texts.recoveryHint}</p>
            <div class="buttons">
              <button type="button" class="strong" ?disabled=${menu.busy} @click=${make}>
                ${texts.recoveryNow}
              </button>
              ${menu.passkeys ? pageButton(menu, 'makePasskey', texts.passkeyMake) : nothing}
            </div>`
        : html`<ol class="twelve" translate="no" lang="en" dir="ltr">
              ${words.split(/\s+/).map((word) => html`<li>${word}</li>`)}
            </ol>
            <p>${texts.secret}</p>
            <div class="buttons">
              ${copyButton(menu, words)}
              <button type="button" class="outlined" @click=${() => save('words.txt', 'text/plain', file())}>
                ${texts.download}
              </button>
              <button type="button" class="outlined" @click=${() => printWords(location.host, words)}>
                ${texts.print}
              </button>
            </div>`,
    leave: () => (words = ''),
  };
}
