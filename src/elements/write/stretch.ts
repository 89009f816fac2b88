/** Some words of a text, by their place; in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text before a change, and what was selected in it. */
export interface Before extends Stretch {
  readonly text: string;
}

/** Where words stand after a change of their text; null where the change has touched them. */
export function moved(words: Stretch, before: string, after: string): Stretch | null {
  const { start, end } = words;
  if (after.startsWith(before.slice(0, end))) return words;
  const by = after.length - before.length;
  return start + by >= 0 && after.slice(start + by) === before.slice(start)
    ? { start: start + by, end: end + by }
    : null;
}

/** What was put in the place of a selection; null where the text has changed in another way. */
export function putIn({ text, start, end }: Before, after: string): Stretch | null {
  const last = after.length - (text.length - end);
  const same = after.slice(0, start) === text.slice(0, start) && after.slice(last) === text.slice(end);
  return last > start && same ? { start, end: last } : null;
}
