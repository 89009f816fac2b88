import { html, nothing, type TemplateResult } from 'lit';
import { count, doneIn, failureOf, type Context } from './context.js';
import { mayWorkLater, type Decision } from '../state/deeds.js';

/** What has just been done, in words: "Approved · 3 comments". */
export function wordsOf(decision: Decision, context: Context): string {
  const { count: n, phase, failed, error } = decision;
  const { texts } = context;
  const done = doneIn(texts, decision);
  const many = n > 1 ? ` · ${count(context, texts.comments, n)}` : '';
  const why = error ? ` ${failureOf(error, texts)}` : '';
  switch (phase) {
    case 'failed':
      return `${texts.notDone}${failed < n ? ` (${failed}/${n})` : ''}${why}`;
    case 'not-undone':
      return `${texts.notUndone}${why}`;
    case 'undone':
      return `${texts.undone}: ${done}${many}`;
    default:
      return `${done}${many}`;
  }
}

/** The notice of the last decision. It stays until the next one, so that nobody has to hurry. */
export function noticeView(decision: Decision | null, context: Context): TemplateResult | typeof nothing {
  if (!decision) return nothing;
  const { texts, actions } = context;
  const { phase, failed, count: n, error } = decision;
  const undoable =
    phase === 'sending' ||
    phase === 'done' ||
    (phase === 'failed' && failed < n) ||
    (phase === 'not-undone' && error !== null && mayWorkLater(error));
  const wrong = phase === 'failed' || phase === 'not-undone';
  return html`<div part="notice" ?data-wrong=${wrong}>
    <span>${wordsOf(decision, context)}</span>
    ${
      undoable
        ? html`<button type="button" data-do="undo" aria-keyshortcuts="u" @click=${actions.undo}>
            ${texts.undo}<kbd aria-hidden="true">U</kbd>
          </button>`
        : nothing
    }
    <button type="button" class="close" aria-label=${texts.dismiss} @click=${actions.dismiss}></button>
  </div>`;
}
