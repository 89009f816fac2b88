/**
 * The whole address of a place on this page, wherever its `<base>` leads, and though its path begin with two slashes.
 *
 * @param fragment - With its `#`; empty for the page itself.
 */
export function addressHere(fragment: string): string {
  return location.href.replace(/#.*/, '') + fragment;
}
