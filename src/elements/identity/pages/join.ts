import { html, nothing } from 'lit';
import { fill } from '../../../locales/format.js';
import type { Menu, Page } from '../menu.js';
import { pageButton } from './parts.js';

/** To be who gave these words. Nothing is done with words before they are sent off by hand. */
export function joinPage(menu: Menu): Page {
  const { texts, identity, threadId, given } = menu;
  let joined = '';
  const join = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('words') as HTMLTextAreaElement;
    const words = (field.value.toLowerCase().match(/[^\s,.-]+/g) ?? []).join(' ');
    if (!words) return field.focus();
    const reasons = { NOT_FOUND: texts.joinWrong, INVALID: texts.joinWrong };
    await menu.attempt(async () => {
      const me = await identity.join!(threadId, words);
      joined = fill(texts.joined, { who: menu.who(me) });
      await menu.refresh();
      menu.say(joined);
    }, reasons);
    menu.update();
  };
  return {
    title: texts.join,
    render: () =>
      joined
        ? html`<p>${joined}</p>`
        : html`<form @submit=${join}>
            <p>${given ? texts.joinOffer : texts.joinHint}</p>
            <textarea
              name="words"
              rows="3"
              aria-label=${texts.words}
              translate="no"
              lang="en"
              dir="ltr"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              .value=${given}
            ></textarea>
            ${menu.me ? html`<p class="dim">${texts.joinBefore}</p>` : nothing}
            <div class="buttons">
              <button class="strong" ?disabled=${menu.busy}>${texts.joinNow}</button>
              ${menu.passkeys ? pageButton(menu, 'usePasskey', texts.passkeyUse) : nothing}
            </div>
          </form>`,
  };
}
