import { css } from 'lit';

/** The lines about a name that somebody else used before. */
export const borrowedStyles = css`
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
`;
