import { css } from 'lit';

/** The dialogs, and what one chooses by in them. */
export const dialogStyles = css`
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
