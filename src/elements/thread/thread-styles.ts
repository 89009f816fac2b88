import { css } from 'lit';

/** The frame around the list, and what stands in the list's place while there is none. */
export const threadStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  section {
    --_gap: var(--comment-gap, 1.3em);
    container: thread / inline-size;
    /* Where nothing else gives it a width, as in a row of flex items. */
    contain-intrinsic-inline-size: 40rem;
    line-height: 1.5;
  }
  section[data-reserve] {
    min-block-size: var(--comment-reserve, 100svh);
  }
  [part~='bar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    min-block-size: 2.25rem;
  }
  [part~='heading'] {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  [part~='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [data-idle] {
    visibility: hidden;
  }
  select {
    min-block-size: 1.75rem;
    margin-inline-start: -0.25em;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  option {
    background: var(--_surface);
    color: var(--_on-surface);
  }
  [part~='view'] {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 1.75rem;
    cursor: pointer;
  }
  [part~='view'] input {
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .write {
    margin-block: 0.75em 0.5em;
  }
  button[part~='write'] {
    inline-size: 100%;
    min-block-size: 3rem;
    padding: 0.6em 0.8em;
    border-color: color-mix(in oklab, currentColor 45%, transparent);
    font-size: max(1em, 16px);
    text-align: start;
    cursor: text;
  }
  [part~='notice'],
  [part~='note'] {
    margin: 0.75em 0;
    padding: 0.6em 0.8em;
    border-inline-start: 3px solid var(--_mark);
    background: var(--_tint);
    font-size: 0.9375em;
  }
  [part~='empty'],
  [part~='error'] {
    padding-block: 2em;
    color: var(--_muted);
  }
  [part~='error'] p {
    margin: 0 0 0.75em;
  }
  /* A line for the name, two for the text, in the rhythm of a list of comments. */
  [part~='skeleton'] {
    --_bar: color-mix(in oklab, currentColor 9%, transparent);
    block-size: 40em;
    margin-block-start: 1.2em;
    background:
      linear-gradient(var(--_bar) 0 0.7em, transparent 0) 0 0 / 9em 7.4em repeat-y,
      linear-gradient(transparent 0 1.7em, var(--_bar) 0 2.4em, transparent 0) 0 0 / 92% 7.4em repeat-y,
      linear-gradient(transparent 0 3.3em, var(--_bar) 0 4em, transparent 0) 0 0 / 64% 7.4em repeat-y;
    mask-image: linear-gradient(#000, transparent);
  }
  [part~='skeleton']:dir(rtl) {
    transform: scaleX(-1);
  }
  /* A longer number in the heading must not push them down. */
  @container thread (inline-size < 32rem) {
    [part~='controls'] {
      flex-basis: 100%;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [part~='skeleton'] {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  @media print {
    [part~='controls'],
    .write {
      display: none;
    }
    section[data-reserve] {
      min-block-size: 0;
    }
  }
`;
