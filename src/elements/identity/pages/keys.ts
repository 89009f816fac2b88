import { html, nothing, type TemplateResult } from 'lit';
import type { KnownKey } from '../../../adapters/identity.js';
import { fill } from '../../../locales/format.js';
import type { Menu, Page } from '../menu.js';
import { cancelButton, graveButton } from './parts.js';

/** The devices that are this person; one that is lost can be taken out. */
export function keysPage(menu: Menu): Page {
  const { texts, identity, threadId, tag } = menu;
  let keys: readonly KnownKey[] | null = null;
  let doomed: string | null = null;
  const read = (): Promise<boolean> => menu.attempt(async () => void (keys = await identity.keys!(threadId)));
  const revoke = async (): Promise<void> => {
    await menu.attempt(async () => {
      await identity.revoke!(threadId, doomed!);
      doomed = null;
      keys = await identity.keys!(threadId);
    });
    menu.update();
  };
  const ask = (id: string | null): void => {
    doomed = id;
    menu.update();
  };
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
  const device = ({ id, added, here, passkey }: KnownKey): TemplateResult => {
    const date = days.format(new Date(added));
    const name = here ? texts.here : passkey ? texts.passkey : texts.otherDevice;
    // Who has a device that is lost may have made some of them.
    const ending = keys!.some((key) => key.passkey) ? ` ${texts.passkeysEnd}` : '';
    return html`<li>
      <span>
        <b>${name}</b>
        <span class="dim">${fill(texts.since, { date })}</span>
      </span>
      ${
        here || !identity.revoke || doomed === id
          ? nothing
          : html`<button
              type="button"
              class="outlined"
              aria-label="${texts.revoke}: ${name}, ${fill(texts.since, { date })}"
              @click=${() => ask(id)}
            >
              ${texts.revoke}
            </button>`
      }
      ${
        doomed === id
          ? html`<div class="ask" role="group" aria-label=${texts.revoke}>
              <p>${passkey ? texts.passkeyRemoveHint : texts.revokeHint + ending}</p>
              <div class="buttons">
                ${graveButton(menu, texts.revoke, revoke)}
                <button type="button" class="outlined" @click=${() => ask(null)}>${texts.cancel}</button>
              </div>
            </div>`
          : nothing
      }
    </li>`;
  };
  void read();
  return {
    title: texts.keys,
    render: () =>
      keys === null
        ? menu.busy
          ? nothing
          : html`<div class="buttons">${cancelButton(menu)}</div>`
        : html`<p>${texts.keysHint}</p>
            <ul class="devices">
              ${keys.map(device)}
            </ul>`,
  };
}
