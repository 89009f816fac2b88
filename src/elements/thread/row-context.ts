import type { Reader } from '../../conversation/labels/reader.js';
import type { Language } from '../../locales/texts.js';
import type { ThreadState } from '../../store/state.js';
import type { RowContext } from '../list/row-view.js';

/** What the shared part of all rows depends on. */
export interface ContextView {
  readonly state: Pick<ThreadState, 'can'>;
  readonly view: 'threaded' | 'flat';
  readonly language: Language;
  readonly reader: Reader;
  readonly headingLevel: number;
  readonly maxDepth: number;
}

/** What rows ask their feed. */
export type RowServices = Pick<RowContext, 'bodies' | 'label' | 'nameless' | 'tell'>;

/** What all rows share; the same object as before while nothing of it has changed. */
export function rowContext(view: ContextView, services: RowServices, before: RowContext | null): RowContext {
  const { language, reader, headingLevel, maxDepth, state } = view;
  const { tag, texts } = language;
  const { create, update, remove } = state.can;
  const flat = view.view === 'flat';
  const key = [tag, reader.locale, headingLevel, maxDepth, flat, create, update, remove].join();
  if (before?.key === key) return before;
  return { ...services, key, tag, texts, reader, headingLevel, maxDepth, flat, can: state.can };
}
