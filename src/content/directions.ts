const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Gives every paragraph its own direction and its own bidirectional context, so that no text can turn the order
 * around it. Lists and quotations can't have `dir="auto"` (it doesn't look into paragraphs that have one
 * themselves), so theirs is set by their first letter: their bar or bullets stand on the right side.
 */
export function setDirections(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>('p, pre, div, li')) {
    if (!block.querySelector('p, pre, div')) block.dir = 'auto';
  }
  for (const block of root.querySelectorAll<HTMLElement>('blockquote, ol, ul')) {
    const letter = LETTER.exec(block.textContent)?.[0] ?? '';
    block.dir = RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
  }
}
