import { html, type TemplateResult } from 'lit';
import type { Context } from './context.js';

/** Signing out: here, or in all browsers, as when one of them was lost. */
export function leaveDialog({ texts, actions }: Context, close: () => void): TemplateResult {
  const leave = (everywhere: boolean) => (): void => {
    close();
    actions.signOut(everywhere);
  };
  return html`<dialog aria-labelledby="leave" @close=${close}>
    <h2 id="leave">${texts.signOut}</h2>
    <p class="dim">${texts.signOutHint}</p>
    <div class="buttons">
      <button type="button" class="strong" autofocus @click=${leave(false)}>${texts.signOut}</button>
      <button type="button" class="outlined" @click=${leave(true)}>${texts.signOutEverywhere}</button>
      <button type="button" class="outlined" @click=${close}>${texts.cancel}</button>
    </div>
  </dialog>`;
}
