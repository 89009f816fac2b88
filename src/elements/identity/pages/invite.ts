import { html, nothing } from 'lit';
import type { Invitation } from '../../../adapters/identity.js';
import { counted } from '../../../locales/format.js';
import { addressWith } from '../invitation-address.js';
import type { Menu, Page } from '../menu.js';
import { copyButton } from './parts.js';

/** Milliseconds for which words are valid at most; a clock that is wrong must not tell more. */
const LONGEST = 600_000;
const MINUTE = 60_000;

/** Words, and a picture of them, for one more device. */
export function invitePage(menu: Menu): Page {
  const { texts, identity, threadId, tag } = menu;
  let invitation: Invitation | null = null;
  let picture: unknown = nothing;
  /** When the words end, by the clock of the page, which nobody sets. */
  let ends = 0;
  let timer = 0;
  let gone = false;
  const left = (): number => Math.ceil((ends - performance.now()) / MINUTE);
  const tick = (): void => {
    menu.update();
    if (left() <= 0) clearInterval(timer);
  };
  const invite = async (): Promise<void> => {
    clearInterval(timer);
    await menu.attempt(async () => {
      const got = await identity.invite!(threadId);
      const { qrCode } = await import('../qr.js');
      if (gone) return;
      const told = Date.parse(got.expires) - Date.now();
      ends = performance.now() + (told > 0 && told < LONGEST ? told : LONGEST);
      picture = qrCode(addressWith(got.words), texts.qr);
      invitation = got;
      timer = window.setInterval(tick, 1000);
    });
  };
  void invite();
  return {
    title: texts.invite,
    render: () => {
      if (!invitation) return nothing;
      const minutes = left();
      const again = html`<button type="button" class="strong" ?disabled=${menu.busy} @click=${invite}>
        ${texts.newWords}
      </button>`;
      if (minutes <= 0)
        return html`<p>${texts.expired}</p>
          <div class="buttons">${again}</div>`;
      return html`<p>${texts.inviteHint}</p>
        <div class="invitation">
          ${picture}
          <p class="words" translate="no" lang="en" dir="ltr">${invitation.words}</p>
        </div>
        <p class="dim" role="timer">${counted(texts.minutesLeft, minutes, tag)}</p>
        <p class="dim">${texts.secret}</p>
        <div class="buttons">${copyButton(menu, invitation.words)}</div>`;
    },
    leave: () => {
      gone = true;
      clearInterval(timer);
    },
  };
}
