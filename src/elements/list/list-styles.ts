import { css } from 'lit';
import { each, markStyles } from './mark-styles.js';
import { DEPTH_CAPS } from './row-view.js';

/**
 * The list. Articles lie flat, one behind the other; how far in one stands is its `--_d`, no further than `--_max`, which the
 * page says, and `--_cap`, which depends on the room there is (the same steps as `DEPTH_CAPS`).
 */
export const listStyles = css`
  [role='feed'] {
    --_indent: var(--comment-indent, 1.4em);
    --_cap: ${DEPTH_CAPS.w};
  }
  .box {
    margin-inline: -0.6em;
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_n) * 10em);
  }
  article {
    --_in: calc(min(var(--_d), var(--_cap), var(--_max)) * var(--_indent));
    position: relative;
    padding-block: calc(var(--_gap) / 2);
    padding-inline: calc(var(--_in) + 0.6em) 0.6em;
    scroll-margin-block: var(--comment-offset, 1em);
    /* One hairline for each level above. */
    background-image: repeating-linear-gradient(to right, var(--_line) 0 1px, transparent 1px var(--_indent));
    background-repeat: repeat-y;
    background-position: 1em 0;
    background-size: calc(var(--_in) - 2px) 100%;
  }
  /* WebKit, the one engine with hanging punctuation, loses rows that it passes over within a box that it passed over before. */
  @supports not (hanging-punctuation: first) {
    article {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 9em;
    }
  }
  article:dir(rtl) {
    background-image: repeating-linear-gradient(to left, var(--_line) 0 1px, transparent 1px var(--_indent));
    background-position: right 1em top 0;
  }
  article.d0 {
    padding-block-start: calc(var(--_gap) * 0.85);
  }
  article::after {
    content: '';
    position: absolute;
    z-index: -1;
    inset-block: 2px;
    inset-inline: var(--_in) 0;
    border-radius: var(--_radius);
    pointer-events: none;
  }
  article[data-current]::after {
    background: var(--_mark);
  }
  article[data-new]::after {
    background: var(--_tint);
  }
  /* Inside, since a box cuts off what reaches out of it. */
  article:focus-visible {
    outline: none;
  }
  article:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  article > header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.6em;
    margin-block-end: 0.15em;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  article > header > :not([part~='author']) {
    color: var(--_muted);
  }
  [part~='author'] {
    font-size: 1.0715em;
    font-weight: 600;
    /* Shapes and badges are told by their colours on paper too. */
    print-color-adjust: exact;
  }
  /* However wide its letters are. */
  [part~='name'] {
    display: inline-block;
    max-block-size: 2lh;
    overflow: hidden;
    vertical-align: top;
  }
  [part~='author'] a {
    color: inherit;
  }
  [data-deleted] :is([part~='author'], .prose) {
    color: var(--_muted);
    font-weight: inherit;
    font-style: italic;
  }
  article > header a {
    text-decoration-line: none;
    text-underline-offset: 0.2em;
  }
  article > header a:hover {
    text-decoration-line: underline;
  }
  [part~='permalink'] {
    padding-block: 0.2em;
  }
  [part~='parent'] {
    display: none;
    flex-basis: 100%;
    order: 1;
    padding-block: 0.1em;
  }
  [part~='parent']::before {
    content: '↳ ';
  }
  .flat [part~='parent'],
  .past-w [part~='parent'] {
    display: block;
  }
  [part~='flag'] {
    font-style: italic;
  }
  [part~='flag']::before {
    content: '· ';
    font-style: normal;
  }
  [part~='held'] {
    margin: 0.3em 0;
    color: var(--_muted);
    font-size: 0.875em;
    font-style: italic;
  }
  article > footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em;
    margin-inline-start: -0.5em;
    margin-block-start: 0.1em;
    font-size: 0.875em;
  }
  /* Where nothing can be done with it, some place for what references say; see the styles of these. */
  article > footer:empty {
    block-size: 0.9em;
  }
  [part~='fold']::before {
    content: '▸ ' / '';
  }
  [part~='fold'][aria-expanded='true']::before {
    content: '▾ ' / '';
  }
  [part~='parent']:dir(rtl)::before {
    display: inline-block;
    transform: scaleX(-1);
    white-space: pre;
  }
  [part~='fold'][aria-expanded='false']:dir(rtl)::before {
    content: '◂ ' / '';
  }
  [data-sending] .prose {
    opacity: 0.6;
  }
  ${markStyles}
  ${each(DEPTH_CAPS.w + 1, (i) => `.d${i}{--_d:${i}}`)}
  @container thread (inline-size < 46rem) {
    [role='feed'] {
      --_cap: ${DEPTH_CAPS.m};
    }
    .past-m [part~='parent'] {
      display: block;
    }
  }
  @container thread (inline-size < 32rem) {
    [role='feed'] {
      --_cap: ${DEPTH_CAPS.n};
      --_indent: var(--comment-indent, 1.1em);
    }
    .past-n [part~='parent'] {
      display: block;
    }
  }
  @container thread (inline-size < 20rem) {
    [role='feed'] {
      --_cap: ${DEPTH_CAPS.t};
      --_indent: var(--comment-indent, 0.8em);
    }
    .past-t [part~='parent'] {
      display: block;
    }
  }
  [part~='more'] {
    padding-block: 0.75em;
  }
  /* It would be pushed along while comments are drawn above it. */
  [part='list'][aria-busy='true'] ~ [part~='more']:not(:focus-within) {
    visibility: hidden;
  }
  .waiting {
    position: sticky;
    inset-block-end: 1rem;
    z-index: 1;
    display: flex;
    justify-content: center;
    block-size: 0;
  }
  .waiting button {
    flex: none;
    align-self: end;
    border-radius: 2em;
    box-shadow: 0 0.1em 0.6em rgb(0 0 0 / 0.25);
  }
  @media (prefers-reduced-motion: no-preference) {
    article[data-current]::after,
    article[data-new]::after {
      animation: arrive 0.5s ease-out;
    }
  }
  @keyframes arrive {
    from {
      background: transparent;
    }
  }
  @media print {
    [part~='more'],
    .waiting {
      display: none;
    }
    .box,
    article {
      content-visibility: visible;
    }
    article {
      break-inside: avoid-page;
    }
    article > footer {
      display: none;
    }
  }
`;
