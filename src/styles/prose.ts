import { css } from 'lit';

/** The text of a comment, in the list, a preview or a card: put `class="prose"` on what holds it. */
export const proseStyles = css`
  .prose {
    max-inline-size: var(--_measure);
    line-height: 1.6;
    overflow-wrap: anywhere;
  }
  .prose > * {
    margin: 0.6em 0 0;
  }
  .prose > :first-child {
    margin-block-start: 0;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .prose a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  .prose blockquote {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
    color: var(--_muted);
  }
  .prose blockquote > * {
    margin: 0.4em 0 0;
  }
  .prose blockquote > :first-child {
    margin-block-start: 0;
  }
  .prose :is(code, pre) {
    font-family: var(--_mono);
    font-size: 0.9em;
  }
  .prose code {
    padding: 0.1em 0.3em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .prose pre {
    overflow-x: auto;
    padding: 0.7em 0.9em;
    border-radius: var(--_radius);
    background: var(--_tint);
    line-height: 1.45;
    direction: ltr;
    text-align: left;
  }
  .prose pre code {
    padding: 0;
    background: none;
  }
  .prose hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
`;
