import { html, type TemplateResult } from 'lit';
import { excerpt } from '../../content/excerpt.js';
import { fill } from '../../locales/format.js';
import type { ReferringTexts } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import type { Chip } from './chip.js';
import type { Doubt } from './doubts.js';
import { markOf } from './mention-options.js';

const WORDS = 60;

export interface ChipsView {
  readonly chips: readonly Chip[];
  readonly doubts: readonly Doubt[];
  readonly texts: ReferringTexts;
  /** The one whose candidates are shown. */
  readonly asked: Chip | null;
  /** Whose the words are that were just pasted; empty where they are nobody's. */
  readonly pasted: string;
  label(id: string): string;
  ask(chip: Chip): void;
  choose(chip: Chip, comment: Comment): void;
  remove(chip: Chip): void;
  mean(doubt: Doubt): void;
  dismiss(doubt: Doubt): void;
  quotePasted(): void;
}

/** Which comments a text will refer to: each can be made plain text, and one of several can be chosen. */
export function chips(view: ChipsView): TemplateResult {
  const { texts, pasted } = view;
  return html`${pasted && offer(view, pasted)}
  ${
    view.chips.length + view.doubts.length === 0
      ? null
      : html`<ul part="chips" aria-label=${texts.references}>
          ${view.chips.map((chip) => html`<li part="chip">${chipOf(view, chip)}</li>`)}
          ${view.doubts.map((doubt) => html`<li part="chip">${question(view, doubt)}</li>`)}
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
    ${remover(texts, name, () => view.remove(chip))}`;
}

/** Not quite what was typed, so it is asked for; as long as nobody answers, the words stay what they are. */
function question(view: ChipsView, doubt: Doubt): TemplateResult {
  const { texts, label } = view;
  return html`<button type="button" class="meant" @click=${() => view.mean(doubt)}>
      ${fill(texts.meant, { label: `\u2068${label(doubt.comment.id)}\u2069` })}
    </button>
    ${remover(texts, doubt.words, () => view.dismiss(doubt))}`;
}

function remover({ makePlain }: ReferringTexts, label: string, remove: () => void): TemplateResult {
  const words = fill(makePlain, { label });
  return html`<button type="button" class="remove" aria-label=${words} title=${words} @click=${remove}>
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
