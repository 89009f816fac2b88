import { html, type TemplateResult } from 'lit';
import { fill } from '../../locales/format.js';
import { renderFoot } from './foot.js';
import { renderToolbar } from './toolbar.js';
import type { ComposerActions, ComposerView } from './view.js';

/**
 * The whole box. All of it is there from the beginning and CSS shows it when the box opens, so that the textarea is
 * one and the same all the time. The preview lies over the textarea, which is only made invisible: taken away, it
 * would lose its undo.
 */
export function renderForm(view: ComposerView, actions: ComposerActions): TemplateResult {
  const { mode, previewing, parentLabel } = view;
  const texts = view.texts.composer;
  const writes = { new: texts.write, reply: texts.writeReply, edit: texts.editing }[mode];
  return html`<form
    part="form"
    class="${view.open ? 'open' : ''} ${previewing ? 'previewing' : ''}"
    novalidate
    @submit=${actions.submit}
    @keydown=${actions.onKeydown}
    @input=${actions.onInput}
  >
    <p class="context" id="context" ?hidden=${!parentLabel}>
      ${fill(texts.replyingTo, { label: `\u2068${parentLabel}\u2069` })}
    </p>
    <div class="box" part="box">
      <div class="writing">
        <textarea
          id="text"
          part="text"
          rows="1"
          dir="auto"
          aria-label=${writes}
          aria-describedby="context problem"
          aria-invalid=${Boolean(view.problem)}
          placeholder=${writes}
          .readOnly=${view.busy}
          @focus=${actions.open}
        ></textarea>
        <div
          class="pane prose"
          part="preview"
          role="region"
          aria-label=${texts.preview}
          data-empty=${texts.nothingToShow}
          ?hidden=${!previewing}
        ></div>
      </div>
      ${renderToolbar(view, actions)}
    </div>
    <slot name="references"></slot>
    <p class="problem" id="problem" part="error" role="alert">${view.problem}</p>
    ${renderFoot(view, actions)}
  </form>`;
}
