import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

declare global {
  var axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
}

/** What axe finds wrong in an element and its shadow roots, as `rule: element`; empty when all is well. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await globalThis.axe.run(element, {
    resultTypes: ['violations'],
    // Rules about a whole page, which a test page is not.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}
