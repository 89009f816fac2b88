import { css } from 'lit';

/** Buttons and links that act: quiet words by default, `.strong` for the one that matters. At least 24 px to hit. */
export const buttonStyles = css`
  button {
    min-block-size: 1.75rem;
    min-inline-size: 1.75rem;
    margin: 0;
    padding: 0.1em 0.5em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font: inherit;
    line-height: 1.4;
    text-align: center;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    background: var(--_tint);
    color: inherit;
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  button.outlined {
    padding: 0.35em 0.9em;
    border-color: var(--_line);
    color: inherit;
  }
  button.strong {
    padding: 0.35em 1em;
    background: var(--_on-surface);
    color: var(--_surface);
    font-weight: 600;
  }
  button.strong:hover:not(:disabled) {
    opacity: 0.85;
  }
  button.danger {
    color: var(--_danger);
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
    }
    /* Left to itself, the browser lays a plate of the page's colour under the words, which have that colour. */
    button.strong {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
  }
`;
