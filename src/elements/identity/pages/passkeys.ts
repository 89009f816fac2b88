import { html, nothing } from 'lit';
import { fill } from '../../../locales/format.js';
import type { Menu, Page } from '../menu.js';
import { isFramed } from '../who.js';

/** A passkey is made, which leads back to who one is. */
export function makePasskeyPage(menu: Menu): Page {
  const { texts, threadId } = menu;
  return ceremonyPage(menu, {
    title: texts.passkeyMake,
    hint: texts.passkeyMakeHint,
    reasons: { CONFLICT: texts.passkeyKnown },
    async act() {
      await menu.passkeys!.create(threadId);
      return texts.passkeyMade;
    },
  });
}

/** To be who made a passkey. */
export function usePasskeyPage(menu: Menu): Page {
  const { texts, threadId } = menu;
  return ceremonyPage(menu, {
    title: texts.passkeyUse,
    hint: texts.passkeyUseHint,
    note: menu.me ? texts.joinBefore : '',
    reasons: { NOT_FOUND: texts.passkeyUnknown },
    async act() {
      const me = await menu.passkeys!.use(threadId);
      await menu.refresh();
      return fill(texts.joined, { who: menu.who(me) });
    },
  });
}

interface CeremonyPage {
  readonly title: string;
  readonly hint: string;
  readonly note?: string;
  /** What went wrong, by its code. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Gives what came of it. */
  readonly act: () => Promise<string>;
}

/**
 * What is done when it is pressed, while the browser asks the person. The button is the same one all the time and never
 * disabled, since it has the focus.
 */
function ceremonyPage(menu: Menu, { title, hint, note, reasons, act }: CeremonyPage): Page {
  const { texts } = menu;
  let done = '';
  const press = async (): Promise<void> => {
    if (done) return menu.close();
    await menu.attempt(async () => void (done = await act()), {
      ABORTED: texts.passkeyCancelled,
      ...reasons,
    });
    if (done) menu.say(done);
    menu.update();
  };
  return {
    title,
    render: () =>
      // No other site can have somebody do it unawares: the server takes none of that.
      isFramed()
        ? html`<p>${texts.passkeyFramed}</p>`
        : html`<p>${done || hint}</p>
            ${note && !done ? html`<p class="dim">${note}</p>` : nothing}
            <div class="buttons">
              <button type="button" class="strong" aria-disabled=${menu.busy} @click=${press}>
                ${done ? texts.close : title}
              </button>
            </div>`,
  };
}
