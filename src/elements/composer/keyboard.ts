import { commandOf, isCommandKey } from './commands.js';
import type { TextChange, TextSelection } from './text-change.js';

/** What a key asks for in the text: to post, to close, or a change. */
export type KeyRequest = 'post' | 'close' | TextChange | null;

/** Whether the key belongs to somebody else: who heard it first, or an input method. */
export function isTaken(event: KeyboardEvent): boolean {
  // Safari sends the key that ends a composition after it, with this code of old.
  return event.defaultPrevented || event.isComposing || event.keyCode === 229;
}

/** @param selection - What is selected in the text; absent while another field has the focus. */
export function requestOf(event: KeyboardEvent, selection?: TextSelection): KeyRequest {
  if (event.key === 'Escape') return 'close';
  if (event.key === 'Enter' && isCommandKey(event)) return 'post';
  return (selection && commandOf(event)?.run(selection)) ?? null;
}
