import { css } from 'lit';

/** What one types into. Its text is never smaller than 16 px, or phones zoom the page in. */
export const fieldStyles = css`
  :is(input:not([type='checkbox']), textarea, select) {
    min-block-size: 2.25rem;
    margin: 0;
    padding: 0.4em 0.6em;
    border: 1px solid color-mix(in oklab, currentColor 45%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
`;
