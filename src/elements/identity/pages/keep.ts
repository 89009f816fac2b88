import { html, nothing } from 'lit';
import type { Menu, Page } from '../menu.js';

/** Asks the browser to keep the key when it runs out of room. Some ask the person then, so it is done by hand only. */
export function keepPage(menu: Menu): Page {
  const { texts, identity } = menu;
  let promised: boolean | null = null;
  let refused = false;
  const look = (ask: boolean): Promise<boolean> =>
    menu.attempt(async () => {
      promised = await identity.keep!(ask);
      refused = ask && !promised;
      if (ask) menu.say(promised ? texts.keepDone : texts.keepRefused);
    });
  void look(false);
  return {
    title: texts.keep,
    render: () => {
      if (promised) return html`<p>${texts.keepDone}</p>`;
      return html`<p>${texts.keepHint}</p>
        ${refused ? html`<p>${texts.keepRefused}</p>` : nothing}
        <div class="buttons">
          <button
            type="button"
            class="strong"
            ?disabled=${menu.busy || promised === null}
            @click=${() => void look(true)}
          >
            ${texts.keepNow}
          </button>
        </div>`;
    },
  };
}
