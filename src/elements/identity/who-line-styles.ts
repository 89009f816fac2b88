import { css } from 'lit';

/** The line that says who one is: below a text that is written, and at one's first comment. */
export const whoLineStyles = css`
  [part~='who'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.4em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  [part~='who-note'] {
    margin-block: 0.4em;
    font-size: 0.875em;
  }
  [part~='who-button'] {
    margin-inline-start: -0.5em;
    color: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }
  /* That there is more behind it. */
  [part~='who-button']::after {
    content: '▾' / '';
    margin-inline-start: 0.35em;
  }
  [part~='who'] [role='alert'] {
    color: var(--_danger);
  }
  @media (pointer: coarse) {
    [part~='who-button'] {
      min-block-size: 2.75rem;
    }
  }
  @media print {
    [part~='who'] {
      display: none;
    }
  }
`;
