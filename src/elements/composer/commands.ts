/** What the toolbar and the keyboard can do with the text, in `marks.ts`. Its name is also the key of its label. */
export interface Command {
  readonly name: 'bold' | 'italic' | 'code' | 'link' | 'quote' | 'list';
  /** The key that is pressed with Ctrl or ⌘; behind a `Shift+` where Shift is held too. */
  readonly key: string;
}

/** In the order of the toolbar. Keys as on GitHub and in most Markdown editors. */
export const COMMANDS: readonly Command[] = [
  { name: 'bold', key: 'B' },
  { name: 'italic', key: 'I' },
  { name: 'code', key: 'E' },
  { name: 'link', key: 'K' },
  { name: 'quote', key: 'Shift+.' },
  { name: 'list', key: 'Shift+8' },
];

const APPLE = /^(?:Mac|iP)/.test(globalThis.navigator?.platform ?? '');

/** Whether Ctrl is held, or ⌘ where that is the key for commands. With Alt it types a character on many keyboards. */
export function isCommandKey(event: KeyboardEvent): boolean {
  return (APPLE ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey;
}

/** The command that these keys ask for. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (!isCommandKey(event)) return undefined;
  const key = (event.shiftKey ? 'Shift+' : '') + pressedKey(event);
  return COMMANDS.find((command) => command.key === key);
}

/** How the keys of a command are written: for people, and for `aria-keyshortcuts`. */
export function shortcutOf({ key }: Command): { shown: string; aria: string } {
  return APPLE
    ? { shown: `⌘${key.replace('Shift+', '⇧')}`, aria: `Meta+${key}` }
    : { shown: `Ctrl+${key}`, aria: `Control+${key}` };
}

/**
 * The letter by the layout, or by the place of the key where the layout has no Latin letter there or Shift changes
 * it.
 */
function pressedKey({ key, code }: KeyboardEvent): string {
  if (code === 'Period') return '.';
  const letter = /^[a-z]$/i.test(key) ? key : code.replace(/^(?:Key|Digit)/, '');
  return letter.toUpperCase();
}
