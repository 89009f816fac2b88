import { css } from 'lit';
import { baseStyles } from '../../styles/base.js';
import { buttonStyles } from '../../styles/button.js';
import { fieldStyles } from '../../styles/field.js';
import { proseStyles } from '../../styles/prose.js';

// One field whose text stays in its place while tools, name and buttons open below it.
const ownStyles = css`
  :host {
    display: block;
    font-size: inherit;
  }
  form {
    container-type: inline-size;
  }
  :is(.context, .problem, .preview, label, .count) {
    font-size: 0.9em;
  }
  :is(.context, label, .count, .pane:empty)::before,
  :is(.context, label, .count) {
    color: var(--_muted);
  }
  .context {
    margin: 0 0 0.5em;
  }
  .box {
    border: 1px solid color-mix(in oklab, currentColor 45%, transparent);
    border-radius: var(--_radius);
  }
  .box:has(textarea:focus-visible) {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
  }
  .writing {
    display: grid;
  }
  .writing > :is(textarea, .pane) {
    grid-area: 1 / 1;
    padding: 0.6rem 0.75rem;
  }
  .writing textarea {
    min-block-size: 2.75rem;
    max-block-size: 60vh;
    border: 0;
    outline: 0;
    line-height: 1.5;
    resize: none;
    field-sizing: content;
    overflow-wrap: anywhere;
  }
  /* Without text there is nothing to read a direction from: the page's own. */
  form :placeholder-shown {
    direction: inherit;
    unicode-bidi: normal;
  }
  .open .writing textarea {
    min-block-size: calc(4.5em + 1.2rem);
  }
  .previewing textarea {
    visibility: hidden;
  }
  .pane {
    font-size: max(1em, 16px);
  }
  .pane:empty::before {
    content: attr(data-empty);
  }
  .tools {
    display: flex;
    padding: 0.2rem;
    border-block-start: 1px solid var(--_line);
  }
  .tool {
    display: grid;
    flex: 0 1 2.25rem;
    place-items: center;
    min-block-size: 2.25rem;
    padding: 0;
  }
  .preview {
    margin-inline-start: auto;
    padding-inline: 0.75em;
  }
  .preview[aria-pressed='true'] {
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_line);
    color: inherit;
  }
  [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  svg {
    inline-size: 1.125rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .bold svg {
    stroke-width: 2;
  }
  :is(.quote, .list) svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .problem {
    margin: 0.5em 0 0;
    color: var(--_danger);
  }
  #name-problem {
    inline-size: 100%;
    margin: 0;
  }
  :is(.problem, .count):empty {
    display: none;
  }
  .foot,
  .foot :is(div, label) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .foot {
    margin-block-start: 0.75rem;
  }
  .foot,
  .foot .person {
    column-gap: 1rem;
  }
  .foot label {
    min-block-size: 1.75rem;
  }
  #name {
    inline-size: 11em;
    color: var(--_color);
  }
  .actions {
    margin-inline-start: auto;
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .over {
    color: var(--_danger);
    font-weight: 600;
  }
  form:not(.open) :is(.tools, .foot) {
    display: none;
  }
  @container (inline-size < 30rem) {
    .foot :is(div, label:first-child) {
      inline-size: 100%;
    }
    #name,
    .strong {
      flex: 1;
    }
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 2.75rem;
    }
    .tool {
      flex-basis: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .preview[aria-pressed='true'] {
      border-color: Highlight;
      color: Highlight;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/** All styles of the composer. */
export const composerStyles = [baseStyles, buttonStyles, fieldStyles, proseStyles, ownStyles];
