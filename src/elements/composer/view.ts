import type { WritingTexts } from '../../locales/texts.js';
import type { Command } from './commands.js';

/** What is written: a comment at the top level, an answer, or an own comment anew. */
export type ComposerMode = 'new' | 'reply' | 'edit';

/** What the templates of the composer show. */
export interface ComposerView {
  readonly texts: WritingTexts;
  readonly mode: ComposerMode;
  readonly parentLabel: string;
  readonly open: boolean;
  readonly previewing: boolean;
  readonly noPreview: boolean;
  readonly problem: string;
  readonly name: string;
  readonly nameError: string;
  readonly rememberName: boolean;
  readonly busy: boolean;
}

/** What they ask for. */
export interface ComposerActions {
  open(): void;
  run(command: Command): void;
  togglePreview(): void;
  submit(event: Event): void;
  cancel(): void;
  onInput(event: Event): void;
  onKeydown(event: KeyboardEvent): void;
}
