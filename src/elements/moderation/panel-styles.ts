import { css } from 'lit';

/** The log, the moderators, signing in, dialogs. */
export const panelStyles = css`
  [part='sign-in'] {
    max-inline-size: 34rem;
    margin: 3rem auto;
  }
  form p {
    margin: 0 0 0.75em;
  }
  pre {
    margin: 0 0 0.75em;
    padding: 0.6em 0.9em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-family: var(--_mono);
    direction: ltr;
    text-align: left;
  }
  pre code {
    font: inherit;
  }
  label[for] {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .field input {
    flex: 1;
    min-inline-size: 10em;
  }
  [part='log'],
  [part='team'] ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='log'] li,
  [part='team'] li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    min-block-size: 3rem;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }
  [part='log'] :is(time, .where),
  .seen {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='log'] .where {
    overflow: hidden;
    max-inline-size: 20em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [part='log'] a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  [part='log'] .why {
    order: 1;
    flex-basis: 100%;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  [part='log'] [part~='note'] {
    order: 2;
    flex-basis: 100%;
  }
  [part='log'] .undo,
  [part='log'] li > .dim {
    margin-inline-start: auto;
  }
  [data-undone] .what {
    text-decoration: line-through;
  }
  .verbs,
  .sure {
    margin-inline-start: auto;
  }
  .sure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  [part='team'] form,
  [part='invitation'] {
    margin-block-start: 1.75rem;
  }
  [part='invitation'] {
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_mark);
  }
  [part='invitation'] p {
    margin: 0.5em 0 0;
    color: inherit;
  }
  dialog {
    inline-size: min(30rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    padding: 1.25rem 1.5rem;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: 0.75em;
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: 0 1em 3em rgb(0 0 0 / 0.3);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.25em;
    padding: 0;
    font-weight: 600;
  }
  .radio {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2rem;
    cursor: pointer;
  }
  .block {
    display: grid;
    gap: 0.25em;
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  .block :is(input, select) {
    font-weight: 400;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1.25em;
  }
  .help-dialog {
    inline-size: min(36rem, calc(100vw - 2rem));
  }
  dl {
    columns: 2 14rem;
    column-gap: 2rem;
    margin: 0 0 0.75em;
  }
  dl > div {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
    padding-block: 0.22em;
    break-inside: avoid;
  }
  dt {
    display: flex;
    flex: none;
    gap: 0.25em;
    min-inline-size: 4.5em;
  }
  dt kbd {
    display: inline-block;
    font-size: 0.8125em;
  }
  dd {
    margin: 0;
  }
`;
