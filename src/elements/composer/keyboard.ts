import { commandOf, isCommandKey, type Command } from './commands.js';

/** What a key asks for: to post, to close, or to change the text. */
export type KeyRequest = 'post' | 'close' | Command | undefined;

/** Whether the key belongs to somebody else: who heard it first, or an input method. */
export function isTaken(event: KeyboardEvent): boolean {
  // Safari sends the key that ends a composition after it, with this code of old.
  return event.defaultPrevented || event.isComposing || event.keyCode === 229;
}

/** @param inText - Whether the text has the focus, and not another field. */
export function requestOf(event: KeyboardEvent, inText: boolean): KeyRequest {
  if (event.key === 'Escape') return 'close';
  if (event.key === 'Enter' && isCommandKey(event)) return 'post';
  return inText ? commandOf(event) : undefined;
}
