import { css } from 'lit';

/** The bar above the list, and the notice that lies at the bottom. */
export const barStyles = css`
  [part='bar'] {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    align-items: center;
    min-block-size: 3.5rem;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  .choice {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: 2.75rem;
    cursor: pointer;
  }
  [type='checkbox'],
  [type='radio'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .filters,
  .chosen {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em;
    min-inline-size: 0;
    padding-block: 0.5rem;
  }
  .chosen {
    font-size: 0.9375em;
  }
  .chosen b {
    margin-inline-end: 0.4em;
    font-variant-numeric: tabular-nums;
  }
  .none {
    margin-inline-start: auto;
  }
  [part='filter'] {
    flex: 1;
    min-inline-size: 8em;
    max-inline-size: 28rem;
  }
  .chip {
    max-inline-size: 100%;
    overflow: hidden;
    border-color: var(--_line);
    border-radius: 2em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip::after,
  .close::after {
    content: '×' / '';
    margin-inline-start: 0.4em;
    font-size: 1.15em;
    line-height: 1;
  }
  .close::after {
    margin: 0;
  }
  [part='notice'] {
    position: fixed;
    inset-block-end: max(1rem, env(safe-area-inset-bottom));
    inset-inline: 0;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: fit-content;
    max-inline-size: calc(100% - 1.5rem);
    margin-inline: auto;
    padding: 0.5em 0.5em 0.5em 1em;
    border: 1px solid transparent;
    border-radius: 0.6em;
    background: var(--_on-surface);
    color: var(--_surface);
    box-shadow: 0 0.25em 1.2em rgb(0 0 0 / 0.28);
  }
  [part='notice']:dir(rtl) {
    padding: 0.5em 1em 0.5em 0.5em;
  }
  [part='notice'] button {
    min-block-size: 2.25rem;
    color: inherit;
  }
  [part='notice'] [data-do] {
    border-color: color-mix(in oklab, currentColor 40%, transparent);
    font-weight: 600;
    white-space: nowrap;
  }
  [part='notice'] button:hover {
    background: color-mix(in oklab, currentColor 14%, transparent);
  }
  [part='notice'] :focus-visible {
    outline-color: currentColor;
  }
  [part='notice'][data-wrong] {
    border-inline-start: 0.4em solid #e5484d;
  }
  [part='notice'] kbd,
  button kbd {
    margin-inline-start: 0.45em;
  }
  @media (pointer: coarse) {
    .choice,
    .chosen button,
    [part='notice'] button {
      min-block-size: 2.75rem;
    }
  }
  @container moderation (inline-size < 34rem) {
    [part='filter'] {
      min-inline-size: 100%;
    }
    .chosen {
      display: grid;
      grid-template-columns: repeat(6, 1fr);
    }
    .chosen > * {
      grid-column: span 2;
      margin: 0;
      padding-inline: 0.25em;
    }
    .chosen b {
      grid-area: 1 / 1 / auto / span 3;
      padding: 0;
    }
    .chosen .none {
      grid-area: 1 / 4 / auto / span 3;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    [part='notice'] {
      border-color: CanvasText;
    }
  }
  @media print {
    [part='bar'],
    [part='notice'] {
      display: none;
    }
  }
`;
