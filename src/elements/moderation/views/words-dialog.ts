import { html, type TemplateResult } from 'lit';
import type { CommentError } from '../../../model/errors.js';
import { failureOf, type Context } from './context.js';

/** Words by which what somebody writes on the sites is known as a moderator's; null until they are there. */
export interface OwnWords {
  readonly words: string | null;
  readonly error: CommentError | null;
}

export function wordsDialog(
  { words, error }: OwnWords,
  { texts }: Context,
  close: () => void,
): TemplateResult {
  return html`<dialog aria-labelledby="own" @close=${close}>
    <h2 id="own">${texts.commentAs}</h2>
    <p class="dim">${texts.commentAsHint}</p>
    <p role="status">${error ? failureOf(error, texts) : html`<b lang="en" dir="ltr">${words ?? '…'}</b>`}</p>
    <div class="buttons">
      <button type="button" class="strong" autofocus @click=${close}>${texts.close}</button>
    </div>
  </dialog>`;
}
