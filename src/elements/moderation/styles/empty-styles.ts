import { css } from 'lit';

/** What stands in the place of comments, or below them. */
export const emptyStyles = css`
  [part='message'] {
    padding: 4rem 1rem;
    color: var(--_muted);
    text-align: center;
  }
  [part='message'] p {
    margin: 0 0 1em;
  }
  .more-row {
    padding-block: 1.25rem;
    text-align: center;
  }
  [part='waiting'] {
    display: block;
    margin: 0.75rem auto;
    border-radius: 2em;
  }
  [part='skeleton'] {
    --_bar: color-mix(in oklab, currentColor 9%, transparent);
    block-size: 30em;
    margin-block-start: 1.2em;
    margin-inline-start: 2.75rem;
    background:
      linear-gradient(var(--_bar) 0 0.7em, transparent 0) 0 0 / 9em 9.4em repeat-y,
      linear-gradient(transparent 0 1.7em, var(--_bar) 0 2.4em, transparent 0) 0 0 / 92% 9.4em repeat-y,
      linear-gradient(transparent 0 3.3em, var(--_bar) 0 4em, transparent 0) 0 0 / 64% 9.4em repeat-y;
    mask-image: linear-gradient(#000, transparent);
  }
  [part='skeleton']:dir(rtl) {
    transform: scaleX(-1);
  }
`;
