/**
 * Gives every paragraph its own direction, so that none turns the order around it. A list is one for all of its
 * items: its bullets must stand on one side.
 */
export function setDirections(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>(':is(p, pre, ol, ul, div):not(li *)')) {
    block.dir = 'auto';
  }
}
