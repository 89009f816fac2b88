import { css } from 'lit';

/** What stands below a text: the comments that it refers to. */
export const chipStyles = css`
  [part='chips'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin: 0.6rem 0 0;
    padding: 0;
    font-size: 0.875rem;
    list-style: none;
  }
  [part='chip'] {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    padding-inline-start: 0.6em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: var(--_tint);
  }
  [part='chip'] bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [part='chip'] .kind {
    margin-inline-end: 0.35em;
    color: var(--_muted);
  }
  .chip-note {
    margin-inline-start: 0.5em;
    color: var(--_muted);
    font-style: italic;
  }
  [part='chip'] .meant {
    margin-inline-start: -0.6em;
    padding-inline: 0.6em 0.25em;
    text-align: start;
  }
  [part='chip'] :is(.choose, .meant) {
    color: var(--_accent);
    font-weight: 600;
  }
  [part='chip'] .choose {
    margin-inline-start: 0.25em;
  }
  [part='chip'] .remove {
    border-radius: 1em;
    font-size: 1.1em;
    line-height: 1;
  }
  [part='chip-candidates'] {
    margin-block-start: 0.5rem;
    padding: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.9375rem;
  }
  [part='chip-candidates'] p {
    margin: 0 0 0.35rem 0.4em;
    font-size: 0.9375em;
  }
  [part='chip-candidates'] button {
    display: block;
    inline-size: 100%;
    overflow: hidden;
    color: inherit;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [part='chip-candidates'] bdi {
    margin-inline-end: 0.5em;
    font-weight: 600;
  }
  [part='chip-candidates'] .words {
    color: var(--_muted);
  }
  [part='paste-offer'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.75rem;
    margin: 0.6rem 0 0;
    font-size: 0.9375rem;
  }
  @media (pointer: coarse) {
    :is([part='chip'], [part='chip-candidates']) button {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
  }
  @media print {
    [part='references'] {
      display: none;
    }
  }
`;
