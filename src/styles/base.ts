import { css } from 'lit';

/**
 * The tokens, mapped once from their public names to private ones. Every element begins with these; rules use `--_` only.
 *
 * Colours are mixed from the page's own text colour, so that they fit a dark page even where it does not say
 * `color-scheme: dark`. Only an opaque surface needs to know: it takes the system's pair, which follows `color-scheme`.
 */
export const baseStyles = css`
  :host {
    --_color: var(--comment-color, currentColor);
    --_accent: var(--comment-accent, color-mix(in oklab, #1550d8 70%, currentColor));
    --_danger: var(--comment-danger, color-mix(in oklab, #c8102e 70%, currentColor));
    --_muted: var(--comment-muted, color-mix(in oklab, currentColor 74%, transparent));
    --_line: var(--comment-line, color-mix(in oklab, currentColor 17%, transparent));
    --_tint: var(--comment-tint, color-mix(in oklab, currentColor 5%, transparent));
    --_mark: var(--comment-mark, color-mix(in oklab, #f5b800 22%, transparent));
    --_surface: var(--comment-surface, Canvas);
    --_on-surface: var(--comment-on-surface, CanvasText);
    --_font: var(--comment-font, inherit);
    --_size: var(--comment-font-size, 1em);
    --_mono: var(--comment-mono, ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace);
    --_measure: var(--comment-measure, 42em);
    --_radius: var(--comment-radius, 0.375em);
    color: var(--_color);
    font-family: var(--_font);
    font-size: var(--_size);
    text-align: start;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
