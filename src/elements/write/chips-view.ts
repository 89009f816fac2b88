import { html, type TemplateResult } from 'lit';
import { excerpt } from '../../content/excerpt.js';
import { fill } from '../../locales/format.js';
import type { ReferringTexts } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import type { Reference } from '../../model/reference.js';
import { markOf } from './mention-options.js';

const WORDS = 60;

/** A reference that the text will make. */
export interface Chip {
  readonly reference: Reference;
  /** The line above a quotation that says whose words they are. */
  readonly lead: Reference | null;
  /** What stands in the text. */
  readonly words: string;
  readonly candidates: readonly Comment[];
}

export interface ChipsView {
  readonly chips: readonly Chip[];
  readonly texts: ReferringTexts;
  /** The one whose candidates are shown. */
  readonly asked: Chip | null;
  /** Words that were just pasted, and whose they are. */
  readonly pasted: string | null;
  label(id: string): string;
  ask(chip: Chip): void;
  choose(chip: Chip, comment: Comment): void;
  remove(chip: Chip): void;
  quotePasted(): void;
}

/** Which comments a text will refer to: each can be made plain text, and one of several can be chosen. */
export function chips(view: ChipsView): TemplateResult {
  const { texts, pasted } = view;
  return html`${pasted === null ? null : offer(view, pasted)}
  ${
    view.chips.length === 0
      ? null
      : html`<ul part="chips" aria-label=${texts.references}>
          ${view.chips.map((chip) => html`<li part="chip">${chipOf(view, chip)}</li>`)}
        </ul>`
  }
  ${view.asked && view.chips.includes(view.asked) ? candidates(view, view.asked) : null}`;
}

function offer({ texts, quotePasted }: ChipsView, label: string): TemplateResult {
  return html`<p part="paste-offer">
    <span role="status">${fill(texts.pasteOffer, { label: `\u2068${label}\u2069` })}</span>
    <button type="button" class="outlined" @click=${quotePasted}>${texts.pasteQuote}</button>
  </p>`;
}

function chipOf(view: ChipsView, chip: Chip): TemplateResult {
  const { texts } = view;
  const { kind, targets, likely, state } = chip.reference;
  const label = view.label(targets[0]!);
  const open = targets.length > 1;
  const name = open && !likely ? chip.words : label;
  const said =
    state === 'altered' || state === 'edited'
      ? texts.altered
      : state === 'shortened' || state === 'gone'
        ? texts[state]
        : '';
  const note = likely ? texts.likely : said;
  return html`<span class="kind" aria-hidden="true">${kind === 'quotation' ? '❝' : '@'}</span>
    <span class="quiet">${kind === 'quotation' ? texts.quotation : texts.mention}</span>
    <bdi>${name}</bdi>
    ${note ? html`<span class="chip-note">${note}</span>` : null}
    ${
      open
        ? html`<button
            type="button"
            class="choose"
            aria-expanded=${view.asked === chip}
            @click=${() => view.ask(chip)}
          >
            ${texts.chooseOne}
          </button>`
        : null
    }
    <button
      type="button"
      class="remove"
      aria-label=${fill(texts.makePlain, { label: name })}
      title=${fill(texts.makePlain, { label: name })}
      @click=${() => view.remove(chip)}
    >
      <span aria-hidden="true">×</span>
    </button>`;
}

function candidates(view: ChipsView, chip: Chip): TemplateResult {
  const question = fill(view.texts.choose, { words: `\u2068${chip.words}\u2069` });
  return html`<div part="chip-candidates" role="group" aria-label=${question}>
    <p>${question}</p>
    ${chip.candidates.map(
      (comment) =>
        html`<button type="button" @click=${() => view.choose(chip, comment)}>
          <span class=${markOf(comment)} aria-hidden="true"></span><bdi>${view.label(comment.id)}</bdi>
          <span class="words" dir="auto">${excerpt(comment.body, WORDS, comment.format)}</span>
        </button>`,
    )}
  </div>`;
}
