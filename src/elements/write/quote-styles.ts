import { css } from 'lit';

/** The button at a selection. In the top layer, so with a surface of its own. */
export const quoteStyles = css`
  [part~='quote-selection'] {
    min-block-size: 2.25rem;
    padding: 0.3em 0.9em;
    border: 0;
    background: var(--_on-surface);
    color: var(--_surface);
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.3;
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.25);
    user-select: none;
    -webkit-user-select: none;
  }
  [part~='quote-selection']:hover {
    background: var(--_on-surface);
    color: var(--_surface);
    opacity: 0.92;
  }
  [part~='quote-selection']:not(:popover-open) {
    display: none;
  }
  @media (pointer: coarse) {
    [part~='quote-selection'] {
      min-block-size: 2.75rem;
      padding-inline: 1.2em;
    }
  }
  @media (forced-colors: active) {
    [part~='quote-selection'] {
      border: 1px solid ButtonBorder;
    }
  }
  @media print {
    [part~='quote-selection'] {
      display: none;
    }
  }
`;
