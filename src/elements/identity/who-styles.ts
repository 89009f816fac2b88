import { css } from 'lit';

/** The words that tell who it is, and badges. */
export const whoStyles = css`
  [part~='mark'] {
    color: var(--_muted);
    font-weight: 400;
  }
  [part~='badge'] {
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.8em;
    white-space: nowrap;
  }
  [part~='owner'] {
    background: var(--_on-surface);
    color: var(--_surface);
  }
`;
