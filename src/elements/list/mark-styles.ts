import { css, unsafeCSS, type CSSResult } from 'lit';
import { HUES } from './author-mark.js';

/** Rules that differ by a number only. */
export const each = (n: number, rule: (i: number) => string): CSSResult =>
  unsafeCSS(Array.from({ length: n }, (_, i) => rule(i)).join(''));

/** The coloured shapes that go with names, in the list and in the card. */
export const markStyles = css`
  .mark {
    display: inline-block;
    inline-size: 0.62em;
    block-size: 0.62em;
    margin-inline-end: 0.4em;
    background: oklch(0.64 0.13 var(--_hue));
    forced-color-adjust: none;
  }
  .ring {
    border: 1.5px solid var(--_muted);
    border-radius: 50%;
    background: none;
    forced-color-adjust: auto;
  }
  .s0 {
    border-radius: 50%;
  }
  .s1 {
    border-radius: 1px;
  }
  .s2 {
    clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  .s3 {
    clip-path: polygon(50% 5%, 100% 95%, 0 95%);
  }
  .s4 {
    clip-path: polygon(25% 5%, 75% 5%, 100% 50%, 75% 95%, 25% 95%, 0 50%);
  }
  ${each(HUES, (i) => `.h${i}{--_hue:${20 + (i * 360) / HUES}}`)}
`;
