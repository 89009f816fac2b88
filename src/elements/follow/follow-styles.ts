import { css } from 'lit';

/** References in a comment's text, in the list and in the card. */
export const referenceStyles = css`
  .prose [part~='mention'] {
    text-decoration-line: none;
    font-weight: 500;
    -webkit-touch-callout: none;
  }
  .prose [part~='mention']:hover {
    text-decoration-line: underline;
  }
  .prose .likely {
    color: inherit;
    font-weight: inherit;
    text-decoration: underline dotted;
  }
  .prose .open::after {
    content: '?' / '';
    margin-inline-start: 0.1em;
    font-size: 0.75em;
    vertical-align: super;
  }
  .prose a[part~='quotation'] {
    color: inherit;
    text-decoration: underline dotted;
  }
  /*
   * Whose words they are stands at the head of the first line, and needs none of its own; on the side where the thread's lines
   * begin, whatever direction the name and the words have.
   */
  .prose p:has(> [part~='cite']:only-child):has(+ p) {
    float: inline-start;
    direction: inherit;
    margin-inline-end: 0.5em;
  }
  .prose p:has(> [part~='cite']:only-child) + p {
    margin-block-start: 0;
  }
  .prose p > [part~='cite']:only-child {
    font-size: 0.875em;
    unicode-bidi: plaintext;
  }
  .prose [part~='cite'] {
    text-decoration-line: none;
    font-weight: 500;
  }
  .prose [part~='cite']:hover {
    text-decoration-line: underline;
  }
  .prose blockquote > footer {
    display: block;
    margin-block-start: 0.1em;
    font-size: 0.8125em;
  }
  .prose [part~='check'] {
    color: var(--_muted);
    font-style: italic;
    text-decoration-line: none;
  }
  .prose a[part~='check'] {
    text-decoration: underline dotted;
  }
`;

/** What following adds to a thread; put there when it is loaded. */
export const followStyles = css`
  ${referenceStyles}
  ::highlight(comment-quoted) {
    background-color: color-mix(in oklab, #f5b800 34%, transparent);
  }
  [part~='backlinks'] {
    display: flex;
    flex: auto;
    flex-wrap: wrap;
    align-content: center;
    align-items: baseline;
    column-gap: 1.2em;
    padding-inline-start: 0.5em;
    color: var(--_muted);
  }
  /* Alone at the foot: what is more than the place that was kept for it goes into the gap between comments. */
  [part~='backlinks']:only-child {
    margin-block-end: calc(0.9em - 1lh);
  }
  [part~='backlinks'] p {
    margin: 0;
  }
  [part~='backlinks'] p::before {
    content: '↵' / '';
    display: inline-block;
    margin-inline-end: 0.3em;
  }
  [part~='backlinks'] p:dir(rtl)::before {
    transform: scaleX(-1);
  }
  [part~='backlink'] {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    padding-block: 0.15em;
    -webkit-touch-callout: none;
  }
  [part~='backlinks'] button {
    margin: -0.25rem -0.5em;
    color: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  [part~='chain'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block: 0.75em;
    padding: 0.5em 0.8em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
    outline-offset: -2px;
  }
  [part~='chain'] p {
    margin: 0;
  }
  [part~='chain'] ~ [role='feed'] [part~='show-conversation'] {
    display: none;
  }
  /* Here the card alone offers it. */
  @container thread (inline-size < 32rem) {
    [part~='show-conversation'] {
      display: none;
    }
  }
  @media (forced-colors: active) {
    ::highlight(comment-quoted) {
      background-color: Mark;
      color: MarkText;
    }
    [part~='backlinks'] button {
      border-color: transparent;
    }
  }
  @media print {
    article > footer:has(> [part~='backlinks']) {
      display: flex;
    }
    article > footer > button,
    [part~='show-conversation'],
    [part~='more-backlinks'],
    [part~='chain'] button {
      display: none;
    }
  }
`;
