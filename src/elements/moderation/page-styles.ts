import { css } from 'lit';

/** The frame: title, pages, queues, the bar above the list, and what is said of the whole. */
export const pageStyles = css`
  :host {
    display: block;
    container: moderation / inline-size;
  }
  .frame {
    max-inline-size: 56rem;
    margin-inline: auto;
    /* What lies on top at the bottom covers nothing for good. */
    padding-block-end: 6rem;
    line-height: 1.5;
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.5em;
    padding: 0 0.35em;
    border: 1px solid color-mix(in oklab, currentColor 30%, transparent);
    border-radius: 0.25em;
    font-family: var(--_mono);
    font-size: 0.75em;
    font-weight: 500;
    line-height: 1.5;
    text-align: center;
  }
  .dim {
    color: var(--_muted);
  }
  h2 {
    margin: 0 0 0.6em;
    font-size: 1.25em;
    line-height: 1.3;
  }
  [part='top'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding-block-end: 0.75em;
  }
  [part='title'] {
    font-size: 1.375em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  nav {
    display: flex;
  }
  .page {
    padding: 0.25em 0.7em;
  }
  .page[aria-current] {
    background: var(--_tint);
    color: inherit;
    font-weight: 600;
  }
  .me {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
    margin-inline-start: auto;
    font-size: 0.875em;
  }
  .me bdi {
    max-inline-size: 12em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 600;
  }
  .help {
    border-color: var(--_line);
    border-radius: 50%;
  }
  [part='queues'] {
    gap: 0.25em;
    overflow-x: auto;
    border-block-end: 1px solid var(--_line);
    scrollbar-width: none;
  }
  .queue {
    flex: none;
    min-block-size: 2.5rem;
    padding: 0.4em 0.7em;
    border-radius: var(--_radius) var(--_radius) 0 0;
    border-block-end: 2px solid transparent;
  }
  .queue:focus-visible {
    outline-offset: -2px;
  }
  .queue[aria-current] {
    border-block-end-color: var(--_accent);
    color: inherit;
    font-weight: 600;
  }
  .count {
    margin-inline-start: 0.3em;
    padding: 0.05em 0.5em;
    border-radius: 1em;
    background: color-mix(in oklab, currentColor 10%, transparent);
    font-size: 0.8125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
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
  .offline {
    margin: 0 0 0.75em;
    padding: 0.5em 0.8em;
    border-radius: var(--_radius);
    background: var(--_mark);
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
    kbd {
      display: none;
    }
    button,
    .choice {
      min-block-size: 2.75rem;
    }
    .help {
      min-inline-size: 2.75rem;
    }
  }
  @container moderation (inline-size < 34rem) {
    [part='filter'] {
      min-inline-size: 100%;
    }
    .chosen b,
    .chosen .none {
      flex: 40%;
      margin: 0;
    }
    .chosen .none {
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .queue[aria-current],
    .page[aria-current] {
      border-color: Highlight;
    }
    [part='notice'] {
      border-color: CanvasText;
    }
  }
  @media print {
    nav,
    .me,
    [part='bar'],
    [part='notice'] {
      display: none;
    }
    .frame {
      max-inline-size: none;
    }
  }
`;
