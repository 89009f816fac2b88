import { css } from 'lit';

/** The log, the moderators, signing in. */
export const panelStyles = css`
  [part='sign-in'] {
    max-inline-size: 34rem;
    margin: 3rem auto;
  }
  form p {
    margin: 0 0 0.75em;
  }
  pre {
    margin: 0 0 0.75em;
    padding: 0.6em 0.9em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-family: var(--_mono);
    direction: ltr;
    text-align: left;
  }
  pre code {
    font: inherit;
  }
  label[for] {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .field input {
    flex: 1;
    min-inline-size: 10em;
  }
  [part='log'],
  [part='team'] ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='log'] li,
  [part='team'] li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    min-block-size: 3rem;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }
  [part='log'] li {
    display: grid;
    grid-template-columns: 11rem 9rem 8rem 1fr auto;
  }
  [part='log'] .who {
    font-size: 1em;
    font-weight: 400;
  }
  [part='log'] :is(time, .where),
  .seen {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='log'] .where {
    display: block;
    overflow: hidden;
    margin: 0;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [part='log'] a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  [part='log'] :is(.why, [part~='note']) {
    grid-column: 1 / -1;
    order: 1;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  [part='log'] [part~='failure'] {
    color: var(--_danger);
  }
  [part='log'] li > :is(.undo, .dim) {
    justify-self: end;
  }
  [data-undone] .what {
    text-decoration: line-through;
  }
  @container moderation (inline-size < 46rem) {
    [part='log'] li {
      display: flex;
    }
    [part='log'] .where {
      flex-basis: 100%;
      order: 1;
    }
    [part='log'] li > :is(.undo, .dim) {
      margin-inline-start: auto;
    }
  }
  .verbs,
  .sure {
    margin-inline-start: auto;
  }
  .sure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  [part='team'] form,
  [part='invitation'] {
    max-inline-size: 36rem;
    margin-block-start: 1.75rem;
  }
  [part='invitation'] {
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_mark);
  }
  [part='invitation'] p {
    margin: 0.5em 0 0;
    color: inherit;
  }
`;
