import { css } from 'lit';

/** What stands on the pages of the menu. */
export const pageStyles = css`
  .page > :first-child,
  form > :first-child,
  .me > :first-child {
    margin-block-start: 0;
  }
  p {
    margin-block: 0.5em;
  }
  .dim {
    color: var(--_muted);
    font-size: 0.9rem;
  }
  .warning {
    color: var(--_danger);
  }
  .me {
    margin-block-end: 0.75rem;
    padding: 0.75rem 1rem;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: 0.9375rem;
  }
  .me > :last-child {
    margin-block-end: 0;
  }
  .me .dim {
    display: block;
    margin-block-start: 0.25em;
  }
  .who {
    display: flex;
    align-items: baseline;
    font-size: 1.125rem;
  }
  .who .mark {
    flex: none;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    margin-inline-end: 0.5rem;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .choices {
    margin-inline: -1.25rem;
  }
  .choices ul + ul {
    margin-block-start: 0.3rem;
    padding-block-start: 0.3rem;
    border-block-start: 1px solid var(--_line);
  }
  .choice {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.3rem 1.25rem;
    border-radius: 0;
    color: inherit;
    text-align: start;
  }
  .choice::after {
    content: '›' / '';
    color: var(--_muted);
    font-size: 1.2em;
  }
  .choice:focus-visible {
    outline-offset: -2px;
  }
  .choice.danger {
    color: var(--_danger);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 1rem;
  }
  .buttons.first {
    margin-block: 0 0.75rem;
  }
  .buttons button {
    min-block-size: 2.5rem;
  }
  :is(input:not([type='checkbox']), textarea) {
    inline-size: 100%;
  }
  textarea {
    resize: vertical;
    line-height: 1.6;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-block-size: 2.5rem;
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .invitation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.25rem;
  }
  .qr {
    flex: none;
    inline-size: 11rem;
    block-size: 11rem;
    border-radius: var(--_radius);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .words {
    flex: 1 1 9rem;
    margin: 0;
    font-size: 1.125rem;
    font-weight: 600;
    line-height: 1.6;
    text-align: start;
    overflow-wrap: normal;
    user-select: all;
  }
  .twelve {
    columns: 2 8rem;
    padding: 0.75rem 1rem 0.75rem 2.75rem;
    border-radius: var(--_radius);
    background: var(--_tint);
    list-style: decimal;
    font-weight: 600;
    line-height: 1.9;
    user-select: text;
  }
  .twelve ::marker {
    color: var(--_muted);
    font-weight: 400;
  }
  .devices > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }
  .devices b {
    display: inline-block;
    font-weight: 600;
  }
  .devices b::first-letter {
    text-transform: uppercase;
  }
  .ask {
    flex: 100%;
  }
  .ask .buttons {
    margin-block-start: 0.5rem;
  }
  .written > li {
    padding-block: 0.6rem;
    border-block-start: 1px solid var(--_line);
  }
  .written p {
    margin: 0;
  }
  .written a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .receipt {
    padding: 0.75rem 1rem;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
`;
