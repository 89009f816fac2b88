import type { ModerationAction, QueueName } from '../../../model/moderation.js';
import { QUEUES } from '../state/queue-state.js';

/** What a key asks for. */
export type Command =
  | { readonly do: 'act' | 'decide'; readonly action: ModerationAction }
  | { readonly do: 'move'; readonly by: number }
  | { readonly do: 'queue'; readonly queue: QueueName }
  | { readonly do: 'choose' | 'escape' | 'expand' | 'filter' | 'help' | 'open' | 'undo' };

/** The actions by their keys; together with Shift one gives a reason. */
export const ACTION_KEYS: Readonly<Partial<Record<ModerationAction, string>>> = {
  approve: 'A',
  hide: 'H',
  spam: 'S',
  delete: 'D',
  ban: 'B',
};

const LETTERS: Readonly<Record<string, Command>> = {
  j: { do: 'move', by: 1 },
  k: { do: 'move', by: -1 },
  x: { do: 'choose' },
  e: { do: 'expand' },
  o: { do: 'open' },
  u: { do: 'undo' },
};

const SIGNS: Readonly<Record<string, Command>> = {
  '/': { do: 'filter' },
  '?': { do: 'help' },
  Escape: { do: 'escape' },
};

/** Only where the focus is in the list: elsewhere these scroll the page. */
const IN_LIST: Readonly<Record<string, Command>> = {
  ArrowDown: { do: 'move', by: 1 },
  ArrowUp: { do: 'move', by: -1 },
  Home: { do: 'move', by: -Infinity },
  End: { do: 'move', by: Infinity },
};

/** What a key press asks for; null: nothing of ours. `inList`: the focus is on an entry. */
export function commandOf(event: KeyboardEvent, inList: boolean): Command | null {
  const { key, shiftKey, isComposing } = event;
  if (isComposing || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (Object.hasOwn(SIGNS, key)) return SIGNS[key]!;
  if (inList && Object.hasOwn(IN_LIST, key)) return IN_LIST[key]!;
  const queue = QUEUES[Number(key) - 1];
  if (queue && !shiftKey) return { do: 'queue', queue };
  const letter = letterOf(event);
  const [action] = Object.entries(ACTION_KEYS).find(([, of]) => of.toLowerCase() === letter) ?? [];
  if (action) {
    // A ban is always thought over.
    const asks = shiftKey || action === 'ban';
    return { do: asks ? 'decide' : 'act', action: action as ModerationAction };
  }
  return !shiftKey && Object.hasOwn(LETTERS, letter) ? LETTERS[letter]! : null;
}

/** On a keyboard with other letters it is the place of the key that counts. */
function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^\p{L}$/u.test(key) ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '') : '';
}

/** Whether somebody types where the event comes from. */
export function isTyping(event: Event): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !/^(checkbox|radio|button|submit)$/.test(target.type);
  return target.isContentEditable || /^(textarea|select)$/.test(target.localName);
}
