import { css } from 'lit';

/** The menu: a surface of its own above the page, as wide as a line of text, and on a phone as wide as the phone. */
export const identityStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(27rem, calc(100vw - 1rem));
    max-inline-size: none;
    max-block-size: calc(100dvh - 1rem);
    padding: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: 0 1em 3em rgb(0 0 0 / 0.3);
    font-size: 1rem;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  .frame {
    padding-block-end: 0.5rem;
  }
  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 0.25rem;
    padding-block: 0.6rem;
    padding-inline: 1.25rem 0.6rem;
    background: var(--_surface);
  }
  h2,
  h2:focus-visible {
    flex: 1;
    margin: 0;
    font-size: 1.0625rem;
    line-height: 1.3;
    outline: none;
  }
  header button {
    flex: none;
    min-inline-size: 2.5rem;
    min-block-size: 2.5rem;
    font-size: 1.4rem;
    line-height: 1;
  }
  .back {
    margin-inline-start: -0.9rem;
  }
  /* Mirrored by itself where lines run from right to left. */
  .back::before {
    content: '‹' / '';
  }
  .close::before {
    content: '×' / '';
  }
  .page,
  .problem {
    padding-inline: 1.25rem;
  }
  .problem {
    min-block-size: 1.25em;
    margin: 0.25rem 0 0;
    color: var(--_muted);
    font-size: 0.9rem;
  }
  .failed {
    color: var(--_danger);
  }
  @media (forced-colors: active) {
    dialog {
      border-color: CanvasText;
    }
    .me,
    .twelve {
      border: 1px solid CanvasText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: appear 0.15s ease-out;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
      translate: 0 0.5rem;
    }
  }
  @media print {
    dialog,
    dialog::backdrop {
      display: none;
    }
  }
`;
