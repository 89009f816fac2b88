import { html, render } from 'lit';
import type { OpinionTexts } from '../../locales/texts.js';
import { part } from '../list/row-template.js';

/** The longest reason that is sent, in UTF-16 units. */
const LONGEST = 500;

/**
 * Asks below a comment what is wrong with it. What was written stays until it has been sent.
 *
 * @param place - Where the question goes.
 * @param button - What was pressed; it gets the focus back.
 */
export function askForReport(
  place: HTMLElement,
  button: HTMLElement,
  texts: OpinionTexts,
  send: (reason: string) => Promise<void>,
): void {
  const open = place.querySelector<HTMLElement>('[part~=report-box] textarea');
  if (open) return open.focus();
  const box = part('div', 'note report-box');
  let sending = false;
  const draw = (state: 'asking' | 'sending' | 'failed' | 'sent'): void => {
    sending = state === 'sending';
    render(
      state === 'sent'
        ? html`<p tabindex="-1">${texts.reported}</p>`
        : html`<label
              >${texts.reportWhy}
              <textarea rows="2" maxlength=${LONGEST} ?readonly=${sending}></textarea>
            </label>
            ${state === 'failed' ? html`<p part="failure" role="alert">${texts.failed}</p>` : null}
            <button type="button" class="strong" ?disabled=${sending} @click=${submit}>
              ${texts.reportNow}
            </button>
            <button type="button" ?disabled=${sending} @click=${close}>${texts.cancel}</button>`,
      box,
    );
  };
  const close = (): void => {
    // Should that fail, its words are needed again.
    if (sending) return;
    const article = place.closest('article');
    box.remove();
    (button.isConnected ? button : article)?.focus();
  };
  const submit = async (): Promise<void> => {
    const reason = box.querySelector('textarea')!.value.trim();
    draw('sending');
    try {
      await send(reason);
      const { activeElement } = box.getRootNode() as ShadowRoot;
      // Who has gone on meanwhile is not called back.
      const stays = document.activeElement === document.body || box.contains(activeElement);
      draw('sent');
      if (stays) box.querySelector('p')!.focus();
      button.remove();
    } catch {
      draw('failed');
    }
  };
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  draw('asking');
  place.append(box);
  box.querySelector('textarea')!.focus();
}
