import { css } from 'lit';

/** The words that tell who it is, and the line about a name that somebody else used before. */
export const whoStyles = css`
  [part~='mark'] {
    color: var(--_muted);
    font-weight: 400;
  }
  [part~='borrowed'] {
    flex-basis: 100%;
    order: 1;
    padding-block: 0.1em;
  }
  .mark {
    print-color-adjust: exact;
  }
`;
