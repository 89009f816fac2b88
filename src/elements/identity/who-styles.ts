import { css } from 'lit';

/** The words that tell who it is, badges, and the lines about a name that somebody else used before. */
export const whoStyles = css`
  [part~='mark'] {
    color: var(--_muted);
    font-weight: 400;
  }
  [part~='badge'] {
    padding: 0.05em 0.45em 0.1em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.78em;
    white-space: nowrap;
  }
  [part~='owner'] {
    border-color: var(--_on-surface);
    background: var(--_on-surface);
    color: var(--_surface);
    print-color-adjust: exact;
  }
  [part~='borrowed'],
  [part~='disputed'] {
    flex-basis: 100%;
    order: 1;
    padding-block: 0.1em;
  }
  [part~='disputed'] a {
    color: var(--_danger);
    font-weight: 600;
  }
  .mark {
    print-color-adjust: exact;
  }
`;
