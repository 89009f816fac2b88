/** A text and what is selected in it; offsets in UTF-16 units, as a textarea counts them. */
export interface TextSelection {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One replacement, and what is selected when it is done. A command gives one back; it never edits by itself. */
export interface TextChange {
  /** First unit that is replaced. */
  readonly from: number;
  /** One past the last unit that is replaced. */
  readonly to: number;
  readonly insert: string;
  /** The selection afterwards, in the new text. */
  readonly start: number;
  readonly end: number;
}

/** Puts text in the place of the selection, or of `at`, and the caret behind it. */
export function replaced(
  { start, end }: TextSelection,
  insert: string,
  [from, to]: readonly [start: number, end: number] = [start, end],
): TextChange {
  const caret = from + insert.length;
  return { from, to, insert, start: caret, end: caret };
}

/** The text and selection that a change leads to. */
export function changed({ text }: TextSelection, change: TextChange): TextSelection {
  const { from, to, insert, start, end } = change;
  return { text: text.slice(0, from) + insert + text.slice(to), start, end };
}

/** Where the line begins that holds this place. */
export function lineStart(text: string, at: number): number {
  return at && text.lastIndexOf('\n', at - 1) + 1;
}

/**
 * Makes a change as if it had been typed, so that the browser's own undo takes it back.
 *
 * `execCommand` is deprecated on paper and still the only way into the undo stack of a textarea; `setRangeText` and
 * `value` break it. They are the way out where the command is refused. Either way one `input` event follows.
 */
export function applyChange(area: HTMLTextAreaElement, change: TextChange): void {
  const { from, to, insert, start, end } = change;
  area.focus();
  area.setSelectionRange(from, to);
  if (from < to || insert) {
    const before = area.value;
    // Where it can't have the focus, as it is gone or a dialog is open, the command would write into what has it.
    // An empty insertText is ignored by some engines, so taking away is a command of its own.
    if (area.matches(':focus'))
      area.ownerDocument.execCommand(insert ? 'insertText' : 'delete', false, insert);
    if (area.value === before && before.slice(from, to) !== insert) {
      area.setRangeText(insert, from, to, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  }
  area.setSelectionRange(start, end);
}
