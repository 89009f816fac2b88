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
    background: color-mix(in oklab, var(--_accent) 9%, transparent);
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
  [part='item'] header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
    margin-block-end: 0.3em;
    font-size: 0.875em;
  }
  .who {
    overflow-wrap: anywhere;
    font-size: 1.0715em;
    font-weight: 600;
  }
  .when {
    color: var(--_muted);
  }
  .tag {
    padding-inline: 0.3em;
    font-family: var(--_mono);
    font-size: 0.9em;
  }
  .where {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin-inline-start: auto;
  }
  .thread {
    overflow: hidden;
    max-inline-size: 22em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .thread[aria-pressed='true'] {
    color: inherit;
    font-weight: 600;
  }
  .open {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border-radius: var(--_radius);
    color: var(--_muted);
    text-decoration: none;
  }
  .open::before {
    content: '↗' / '';
  }
  .open:dir(rtl)::before {
    transform: scaleX(-1);
  }
  .open:hover {
    background: var(--_tint);
    color: inherit;
  }
  [part='flag'] {
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
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
  .fold {
    margin-inline-start: -0.5em;
    color: var(--_accent);
    font-size: 0.875em;
  }
  [data-settled] .content > :not([part~='note']) {
    opacity: 0.6;
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
    .where {
      flex-basis: 100%;
      margin: 0;
    }
    .where .thread {
      margin-inline-start: -0.5em;
    }
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
