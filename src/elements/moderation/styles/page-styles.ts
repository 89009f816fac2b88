import { css } from 'lit';

/** The frame: title, pages, queues. */
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
    vertical-align: 0.1em;
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
  [part='top'] nav {
    flex-wrap: wrap;
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
  .offline {
    margin: 0 0 0.75em;
    padding: 0.5em 0.8em;
    border-radius: var(--_radius);
    background: var(--_mark);
  }
  @media (pointer: coarse) {
    kbd {
      display: none;
    }
    .page,
    .queue,
    .me button,
    .outlined,
    .strong {
      min-block-size: 2.75rem;
    }
    .help {
      min-inline-size: 2.75rem;
    }
  }
  @container moderation (inline-size < 34rem) {
    [part='title'] {
      flex: 1 1 calc(100% - 4rem);
    }
    .me {
      display: contents;
    }
    .me > :not(.help) {
      order: 1;
      white-space: nowrap;
    }
    [part='top'] {
      column-gap: 0.25em;
    }
    [part='top'] nav {
      flex-basis: 100%;
      order: 2;
    }
  }
  @media (forced-colors: active) {
    .queue[aria-current],
    .page[aria-current] {
      border-color: Highlight;
      border-block-end-width: 4px;
    }
  }
  @media print {
    nav,
    .me {
      display: none;
    }
    .frame {
      max-inline-size: none;
    }
  }
`;
