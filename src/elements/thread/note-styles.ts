import { css } from 'lit';

/** What has to be said of a comment that is on its way, and composers among the comments. */
export const noteStyles = css`
  [part~='note'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  [part~='note'] > :is(p, figure) {
    flex: 100%;
    margin: 0;
  }
  [part~='failure'] {
    border-color: var(--_danger);
  }
  [part~='note'] figcaption {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='note'] .prose {
    margin-block: 0.25em 0.5em;
  }
  article comment-composer {
    margin-block: 0.6em;
  }
`;
