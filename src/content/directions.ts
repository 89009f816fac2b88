/**
 * Gives every paragraph its own direction, so that none turns the order around it. A list is one for all of its
 * items: its bullets must stand on one side.
 */
export function setDirections(root: ParentNode): void {
  const blocks = root.querySelectorAll<HTMLElement>(':is(p, pre, ol, ul, div):not(li *)');
  // The inner ones first: a browser reads an outer one anew whenever something in it changes.
  for (const block of [...blocks].reverse()) block.dir = 'auto';
}
