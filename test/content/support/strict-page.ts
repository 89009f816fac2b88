// Runs in a page of its own, whose rules its head sets: what does the renderer do there?
import type { RenderOptions } from '../../../src/content/renderer.js';

export interface StrictReport {
  /** The rendered HTML, or what was thrown. */
  readonly rendered: readonly string[];
  readonly violations: readonly string[];
}

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
  // Parsing what is then removed is reported by one engine; nothing of it runs.
  if (!/^s(?:cript|tyle)-src-attr$/.test(effectiveDirective)) violations.push(effectiveDirective);
});

const { renderBody } = await import('../../../src/content/render.js');
const { inserting } = await import('../../../src/content/references/insert.js');
const texts: readonly [string, RenderOptions?][] = [
  ['**bold** <b>text</b>'],
  ['<b onclick="alert(1)">bold</b>', { format: 'html' }],
  ['Anon (9:16AM), yes', { weave: inserting([{ start: 0, end: 13, kind: 'mention', href: '#comment-1' }]) }],
];
const rendered = texts.map(([body, options]) => {
  const target = document.createElement('div');
  try {
    target.append(renderBody(body, options));
    return target.innerHTML;
  } catch (error) {
    return String(error);
  }
});
// What is reported is reported in tasks before this one.
await new Promise((resolve) => setTimeout(resolve));
(parent as unknown as { report: (report: StrictReport) => void }).report({ rendered, violations });
