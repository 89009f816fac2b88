import { css } from 'lit';

/** What readers think of a comment, at its foot. */
export const opinionStyles = css`
  [part~='opinions'] {
    display: contents;
  }
  [part~='reaction'][aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
  }
  [part~='reaction'][aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  [part~='reaction']:disabled {
    opacity: 1;
  }
  [part~='report-box'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  [part~='report-box'] :is(label, p) {
    flex: 100%;
    margin: 0;
  }
  [part~='report-box'] textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 0.25em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  @media print {
    [part~='report'],
    [part~='report-box'] {
      display: none;
    }
  }
`;
