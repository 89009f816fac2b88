import { css } from 'lit';

/** The comments in the list. */
export const itemStyles = css`
  [part='item'] {
    position: relative;
    display: flex;
    border-block-end: 1px solid var(--_line);
    /* Neither the bar above nor the notice below may cover what one is at. */
    scroll-margin-block: 4.5rem 6rem;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12em;
  }
  [part='item']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: transparent;
  }
  [part='item'][aria-current]::before {
    background: var(--_accent);
  }
  [part='item'][aria-current] {
    background: var(--_tint);
  }
  [part='item'][data-chosen] {
    background: color-mix(in oklab, var(--_accent) 7%, transparent);
  }
  /* On a ground of its own, quiet words have to be less so. */
  [part='item']:is([aria-current], [data-chosen]) {
    --_muted: var(--comment-muted, color-mix(in oklab, currentColor 86%, transparent));
    --_accent: var(--comment-accent, color-mix(in oklab, #1550d8 55%, currentColor));
    --_danger: var(--comment-danger, color-mix(in oklab, #c8102e 55%, currentColor));
  }
  [part='item']:focus-visible {
    outline-offset: -2px;
  }
  [part='item'] > .choice {
    align-items: start;
    padding-block-start: 1.15rem;
  }
  .content {
    flex: 1;
    min-inline-size: 0;
    padding-block: 0.9rem 0.6rem;
    padding-inline-end: 0.75rem;
  }
  .alarm {
    color: var(--_danger);
  }
  [part='reasons'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
    margin: 0 0 0.4em;
    padding: 0;
    color: var(--_muted);
    font-size: 0.875em;
    list-style: none;
  }
  [part='reasons'] li {
    overflow-wrap: anywhere;
  }
  [part='reasons'] li::before {
    content: '⚑ ' / '';
  }
  [part='reasons'] .alarm {
    color: var(--_danger);
    font-weight: 600;
  }
  [part='reasons'] q {
    font-weight: 400;
  }
  [part='parent'],
  [part='decided'] {
    margin: 0 0 0.4em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='parent'] {
    display: -webkit-box;
    overflow: hidden;
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_line);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  [part='decided'] {
    margin-block: 0.5em 0;
  }
  [part='body'][data-folded] {
    max-block-size: 14em;
    overflow: hidden;
    mask-image: linear-gradient(#000 70%, transparent);
  }
  /* What is decided on has to be seen whole, without being scrolled. */
  [part='body'] pre {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .fold {
    margin-inline-start: -0.5em;
    color: var(--_accent);
    font-size: 0.875em;
  }
  [data-settled] [part='body'] {
    color: var(--_muted);
    font-style: italic;
  }
  [part~='note'] {
    margin: 0.5em 0 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  [part~='failure'] {
    color: var(--_danger);
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  [part='actions'] button,
  .chosen button {
    padding: 0.2em 0.75em;
  }
  .approve {
    color: inherit;
    font-weight: 600;
  }
  [part='item'][aria-current] .approve {
    border-color: currentColor;
  }
  [part='actions'] .more {
    margin-inline-start: auto;
  }
  @container moderation (inline-size < 34rem) {
    [part='actions'] {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
    }
    [part='actions'] button {
      padding-inline: 0.25em;
    }
    [part='actions'] .strong {
      grid-column: 1 / -1;
    }
    [part='item'] > .choice,
    [part='bar'] > .choice {
      inline-size: 2.25rem;
    }
  }
  @media (pointer: coarse) {
    [part='actions'] button {
      min-block-size: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    [part='item'][aria-current]::before {
      background: Highlight;
    }
    [part='item'][data-chosen] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    [part='actions'],
    .choice,
    .fold {
      display: none;
    }
    [part='item'] {
      break-inside: avoid-page;
      content-visibility: visible;
    }
    [part='body'][data-folded] {
      max-block-size: none;
      mask-image: none;
    }
  }
`;
