import type { CSSResult } from 'lit';

/** Adds styles to a shadow root that is there already; those that it has are not added again. */
export function adopt(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  for (const { styleSheet } of styles) {
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  }
}
