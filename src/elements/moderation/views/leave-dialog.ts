import { html, nothing, type TemplateResult } from 'lit';
import type { SessionState } from '../state/session.js';
import { failureOf, type Context } from './context.js';

/** Signing out: here, or in all browsers, as when one of them was lost. It is there until that is done, or says why it was not. */
export function leaveDialog(
  { error, busy }: SessionState,
  { texts, actions }: Context,
  close: () => void,
): TemplateResult {
  const leave = (everywhere: boolean) => (): void => actions.signOut(everywhere);
  return html`<dialog aria-labelledby="leave" @close=${close}>
    <h2 id="leave">${texts.signOut}</h2>
    <p class="dim">${texts.signOutHint}</p>
    ${error ? html`<p part="note failure" role="alert">${texts.notDone} ${failureOf(error, texts)}</p>` : nothing}
    <div class="buttons">
      <button type="button" class="strong" autofocus aria-disabled=${busy} @click=${leave(false)}>
        ${texts.signOut}
      </button>
      <button type="button" class="outlined" aria-disabled=${busy} @click=${leave(true)}>
        ${texts.signOutEverywhere}
      </button>
      <button type="button" class="outlined" @click=${close}>${texts.cancel}</button>
    </div>
  </dialog>`;
}
