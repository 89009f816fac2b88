/** Whether the end is near enough to speak of: within a tenth of the limit, and 500 characters. */
export function isNear(left: number, limit: number): boolean {
  return left <= Math.min(500, limit / 10);
}

/** The text as it is posted. Blank lines before and after it are nothing; indentation before it is code. */
export function trimmed(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
