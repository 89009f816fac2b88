import { html, type TemplateResult } from 'lit';
import type { ComposerActions, ComposerView } from './view.js';

/** A field for programs that fill in all there is; people neither see, hear nor reach it. */
const TRAP = html`<span class="quiet" aria-hidden="true"
  ><input id="trap" name="website" tabindex="-1" autocomplete="off"
/></span>`;

/** Below the text: who writes it, how much may still be written, and the buttons. */
export function renderFoot(view: ComposerView, actions: ComposerActions): TemplateResult {
  const { texts, mode, busy } = view;
  const { composer } = texts;
  const post = { new: composer.post, reply: composer.postReply, edit: composer.save }[mode];
  return html`<div class="foot">
    <div class="person" ?hidden=${mode === 'edit'}>
      <label>
        ${composer.name}
        <input
          id="name"
          part="name"
          dir="auto"
          autocomplete="nickname"
          enterkeyhint="send"
          maxlength="128"
          placeholder=${composer.optional}
          aria-describedby="name-problem"
          aria-invalid=${Boolean(view.nameError)}
          .value=${view.name}
        />
      </label>
      <label>
        <input id="remember" type="checkbox" .checked=${view.rememberName} />
        ${composer.rememberName}
      </label>
      <p class="problem" id="name-problem" role="alert">${view.nameError}</p>
    </div>
    <slot name="person"></slot>
    ${TRAP}
    <div class="actions">
      <span class="count" aria-hidden="true"></span>
      <span class="quiet" role="status"></span>
      <button type="button" class="outlined" part="cancel" ?hidden=${mode === 'new'} @click=${actions.cancel}>
        ${texts.cancel}
      </button>
      <button class="strong" part="submit" aria-disabled=${busy}>${busy ? composer.sending : post}</button>
    </div>
  </div>`;
}
