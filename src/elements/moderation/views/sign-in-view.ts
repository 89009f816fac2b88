import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { failureOf, type Context } from './context.js';
import { message } from './list-view.js';
import type { SessionState } from '../state/session.js';

/** What the owner types where the server runs. */
const COMMAND = 'npx comment-thread owner';

/** For somebody who is not signed in (yet). */
export function signInView({ phase, error, busy }: SessionState, context: Context): TemplateResult {
  const { texts, actions } = context;
  if (phase === 'failed') {
    const why = error ? failureOf(error, texts) : '';
    return message(`${texts.loadFailed} ${why}`, [texts.retry, actions.reload]);
  }
  if (phase === 'opening' && !busy) return html`<p part="message" role="status">${texts.loading}</p>`;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { link } = (event.currentTarget as HTMLFormElement).elements as unknown as {
      link: HTMLInputElement;
    };
    actions.signIn(link.value);
  };
  return html`<form part="sign-in" @submit=${submit}>
    <h2>${texts.signedOut}</h2>
    <p>${texts.signInOwner}</p>
    <pre><code>${COMMAND}</code></pre>
    <p>${texts.signInModerators}</p>
    <label for="link">${texts.oneTimeLink}</label>
    <div class="field">
      <input
        id="link"
        name="link"
        required
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        dir="ltr"
        aria-describedby=${error ? 'refused' : nothing}
        aria-invalid=${ifDefined(error ? 'true' : undefined)}
      />
      <button type="submit" class="strong" aria-disabled=${busy ? 'true' : 'false'}>${texts.signIn}</button>
    </div>
    ${
      error
        ? html`<p id="refused" part="note failure" role="alert">
            ${error.code === 'FORBIDDEN' ? texts.tokenRefused : failureOf(error, texts)}
          </p>`
        : nothing
    }
  </form>`;
}
