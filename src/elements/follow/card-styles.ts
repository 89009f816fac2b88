import { css } from 'lit';

/** The card: a surface of its own above the page, no wider and no higher than there is room. */
export const cardStyles = css`
  :host {
    display: none;
    box-sizing: border-box;
    inline-size: min(25rem, var(--_room-inline, 25rem));
    max-block-size: min(22rem, var(--_room-block, 22rem));
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow:
      0 0.1em 0.3em rgb(0 0 0 / 0.12),
      0 0.5em 2em rgb(0 0 0 / 0.18);
    font-size: 0.9375rem;
    line-height: 1.5;
    overflow: hidden;
  }
  :host(:popover-open) {
    display: flex;
    flex-direction: column;
  }
  header {
    display: flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.45em 0.4em 0.35em 0.9em;
    padding-inline: 0.9em 0.4em;
    font-size: 0.9em;
  }
  .by {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  [part~='author'] {
    font-weight: 600;
  }
  [part~='author'] ~ [part~='mark'],
  [part~='borrowed'],
  [part~='disputed'] {
    color: var(--_muted);
  }
  /* So that the time stands before the lines about the name. */
  .by > span {
    display: contents;
  }
  /* Whole pixels, in which a ring is round. */
  .mark {
    inline-size: 0.5rem;
    block-size: 0.5rem;
  }
  time,
  .dim {
    color: var(--_muted);
  }
  .back {
    flex: none;
    margin-inline-start: -0.5em;
    color: inherit;
  }
  /* Mirrored by itself where lines run from right to left. */
  .back::before {
    content: '‹ ' / '';
  }
  .close {
    flex: none;
    align-self: start;
  }
  .close::before {
    content: '×' / '';
    font-size: 1.3em;
    line-height: 1;
  }
  [part~='note'] {
    margin: 0;
    padding: 0 1em 0.35em;
    color: var(--_muted);
    font-size: 0.875em;
    font-style: italic;
  }
  .text {
    flex: 0 1 auto;
    min-block-size: 3em;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.1em 1em 0.7em;
    scrollbar-width: thin;
  }
  .text:focus-visible {
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  .dim {
    margin: 0;
  }
  mark {
    background: var(--_mark);
    color: inherit;
    border-radius: 2px;
  }
  [part~='difference'] {
    margin-block-start: 0.7em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  [part~='difference'] p {
    margin: 0 0 0.2em;
  }
  del {
    color: var(--_danger);
    text-decoration: line-through;
  }
  ins {
    text-decoration: underline;
    text-decoration-style: double;
    font-weight: 600;
  }
  [part~='candidates'] {
    flex: none;
    max-block-size: 8.5em;
    overflow: auto;
    padding: 0 1em 0.4em;
    border-block-end: 1px solid var(--_line);
    margin-block-end: 0.5em;
    font-size: 0.9em;
  }
  [part~='candidates'] ul {
    margin: 0.15em -0.5em 0;
    padding: 0;
    list-style: none;
  }
  [part~='candidates'] button {
    display: block;
    inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: start;
  }
  [part~='candidates'] b {
    color: var(--_on-surface);
    font-weight: 600;
  }
  [part~='candidates'] [aria-pressed='true'] {
    background: var(--_tint);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    padding: 0.3em 1em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }
  footer a {
    padding-block: 0.35em;
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  footer button {
    margin-inline-start: auto;
  }
  @media (forced-colors: active) {
    :host {
      border-color: CanvasText;
    }
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    :host(:popover-open) {
      animation: appear 0.12s ease-out;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media print {
    :host(:popover-open) {
      display: none;
    }
  }
`;
