import { css } from 'lit';

/** The first line of a comment: who, when, where. */
export const headerStyles = css`
  [part='item'] header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
    margin-block-end: 0.3em;
    font-size: 0.875em;
  }
  .who {
    overflow-wrap: anywhere;
    font-size: 1.0715em;
    font-weight: 600;
  }
  .badge {
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.85em;
    font-weight: 600;
  }
  .url {
    color: var(--_accent);
    overflow-wrap: anywhere;
  }
  .when {
    color: var(--_muted);
  }
  .tag {
    padding-inline: 0.3em;
    font-family: var(--_mono);
    font-size: 0.9em;
  }
  .where {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin-inline-start: auto;
  }
  .thread {
    overflow: hidden;
    max-inline-size: 22em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .thread[aria-pressed='true'] {
    color: inherit;
    font-weight: 600;
  }
  .open {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border-radius: var(--_radius);
    color: var(--_muted);
    text-decoration: none;
  }
  .open::before {
    content: '↗' / '';
  }
  .open:dir(rtl)::before {
    transform: scaleX(-1);
  }
  .open:hover {
    background: var(--_tint);
    color: inherit;
  }
  [part='flag'] {
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  @container moderation (inline-size < 34rem) {
    .where {
      flex-basis: 100%;
      margin: 0;
    }
    .where .thread {
      margin-inline-start: -0.5em;
    }
  }
`;
