import { css, type CSSResult } from 'lit';
import { markStyles } from '../list/mark-styles.js';

/** The list of comments that may be meant. In the top layer, so with a surface of its own. */
export const mentionStyles: CSSResult = css`
  [part='mentions'] {
    inline-size: min(26rem, var(--_room-inline, 100vw), calc(100vw - 1rem));
    max-block-size: min(19rem, var(--_room-block, 60vh));
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.25rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 0.15em);
    background: var(--_surface);
    color: var(--_on-surface);
    font-size: 0.9375rem;
    line-height: 1.4;
    box-shadow: 0 4px 18px rgb(0 0 0 / 0.18);
    text-align: start;
  }
  [part='mentions']:not(:popover-open) {
    display: none;
  }
  [role='option'] {
    display: grid;
    grid-template-columns: auto auto 1fr;
    align-items: baseline;
    padding: 0.35rem 0.55rem;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  [role='option']:hover {
    background: color-mix(in oklab, currentColor 6%, transparent);
  }
  [role='option'][aria-selected='true'] {
    background: color-mix(in oklab, currentColor 12%, transparent);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  [role='option'][aria-selected='true']:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  .who {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .note {
    margin-inline-start: 0.6em;
    color: var(--_danger);
    font-size: 0.875em;
  }
  .words {
    grid-column: 2 / -1;
    overflow: hidden;
    color: color-mix(in oklab, currentColor 74%, transparent);
    font-size: 0.9em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [part='mentions'] .mark {
    margin-inline-end: 0.55em;
  }
  @media (pointer: coarse) {
    [role='option'] {
      min-block-size: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    [role='option'][aria-selected='true'] :is(.words, .note) {
      color: inherit;
    }
  }
  @media print {
    [part='mentions'] {
      display: none;
    }
  }
  ${markStyles}
`;
