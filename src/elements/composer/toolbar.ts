import { html, type TemplateResult } from 'lit';
import { type Command, COMMANDS, shortcutOf } from './commands.js';
import type { ComposerActions, ComposerView } from './view.js';

/** Drawn in a square of 16, by a line of the text's colour. */
const ICONS: Readonly<Record<Command['name'], string>> = {
  bold: 'M4.5 3h4.3a2.5 2.5 0 0 1 0 5H4.5zm0 5h5a2.5 2.5 0 0 1 0 5h-5z',
  italic: 'M7 3h5M4 13h5M9.6 3 6.4 13',
  code: 'M5.2 4.5 1.7 8l3.5 3.5m5.6-7L14.3 8l-3.5 3.5',
  link: 'M6.8 9.2a2.8 2.8 0 0 0 4 0l2.4-2.4a2.8 2.8 0 0 0-4-4l-.8.8m.8 3.2a2.8 2.8 0 0 0-4 0L2.8 9.2a2.8 2.8 0 0 0 4 4l.8-.8',
  quote: 'M2.7 3v10M6.5 4.5h7m-7 3.5h7m-7 3.5H11',
  list: 'M2.5 4h.01M2.5 8h.01M2.5 12h.01M6 4h8M6 8h8m-8 4h8',
};

/** The row of tools under the text: one stop of the Tab key, arrow keys inside (WAI-ARIA APG, toolbar). */
export function renderToolbar(view: ComposerView, actions: ComposerActions): TemplateResult {
  const { previewing } = view;
  const texts = view.texts.composer;
  const tool = (command: Command, index: number): TemplateResult => {
    const { shown, aria } = shortcutOf(command);
    const label = texts[command.name];
    return html`<button
      type="button"
      class="tool ${command.name}"
      tabindex=${index ? -1 : 0}
      aria-label=${label}
      aria-keyshortcuts=${aria}
      aria-disabled=${previewing}
      title="${label} (${shown})"
      @click=${() => previewing || actions.run(command)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[command.name]} /></svg>
    </button>`;
  };
  return html`<div
    class="tools"
    part="toolbar"
    role="toolbar"
    aria-label=${texts.formatting}
    aria-controls="text"
    @mousedown=${keepFocus}
    @focusin=${rove}
    @keydown=${move}
  >
    ${COMMANDS.map(tool)}
    <button
      type="button"
      class="preview"
      part="preview-toggle"
      tabindex="-1"
      aria-pressed=${previewing}
      ?hidden=${view.noPreview}
      @click=${actions.togglePreview}
    >
      ${texts.preview}
    </button>
  </div>`;
}

/** The text keeps caret, selection and a phone's keyboard while tools are pressed. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function rove({ currentTarget, target }: Event): void {
  for (const button of buttonsOf(currentTarget)) button.tabIndex = button === target ? 0 : -1;
}

function move(event: KeyboardEvent): void {
  const buttons = buttonsOf(event.currentTarget).filter((button) => !button.hidden);
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
  const steps: Record<string, number> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    Home: 0,
    End: -1,
  };
  const next = steps[event.key];
  if (next === undefined || at < 0) return;
  event.preventDefault();
  buttons.at(next % buttons.length)!.focus();
}

function buttonsOf(toolbar: EventTarget | null): HTMLButtonElement[] {
  return [...(toolbar as Element).querySelectorAll('button')];
}
