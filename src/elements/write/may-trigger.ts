/** How far back from the caret a mention may begin, in UTF-16 units. */
const REACH = 60;
const BEGUN = /(?:^|[^\p{L}\p{N}]|[\p{scx=Han}\p{scx=Kana}\p{scx=Thai}])[@＠]|[\p{L}\p{M}\p{N}.] ?[(（]/u;

/** A cheap look whether somebody may be named at the caret: an `@`, or a parenthesis behind a word. */
export function mayTrigger(text: string, caret: number): boolean {
  return BEGUN.test(lineBefore(text, caret));
}

/** What stands before the caret in its line, as far as a mention may reach back. */
export function lineBefore(text: string, caret: number): string {
  const from = Math.max(text.lastIndexOf('\n', caret - 1) + 1, caret - REACH, 0);
  return text.slice(from, caret);
}
