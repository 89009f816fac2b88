import type { CommentCard } from '../../../src/elements/comment-card.js';
import { mouseOn, resting } from '../../support/commands.js';
import { setup, until, type Setup, type Thread } from '../thread/fixture.js';
import { twin } from './seed-twin.js';

/** A thread (the seed's twin, unless told) whose references have been read and drawn. */
export async function followed(given: Setup = {}): Promise<Thread> {
  const thread = await setup({ comments: twin, ...given });
  await until(() => thread.root.querySelector('[data-reference]') !== null);

  // Backlinks are drawn in a slice of their own.
  await until(() => thread.part('backlinks') !== null);
  await resting(thread.articles().at(-1)!);
  return thread;
}

/** The first link of a kind in a comment: `mention`, `cite`, `check`, `backlink`. */
export const link = (thread: Thread, id: number | string, part = 'mention'): HTMLAnchorElement =>
  thread.article(id).querySelector<HTMLAnchorElement>(`a[part~=${part}]`)!;

export const card = (thread: Thread): CommentCard => thread.root.querySelector('comment-card')!;
export const isOpen = (thread: Thread): boolean =>
  thread.root.querySelector('comment-card:popover-open') !== null;
export const opened = (thread: Thread): Promise<void> => until(() => isOpen(thread));
export const closed = (thread: Thread): Promise<void> => until(() => !isOpen(thread));

/** What the card says, in one line. */
export const inCard = (thread: Thread): string =>
  card(thread).shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();

/** An element of the card. */
export const ofCard = (thread: Thread, selector: string): HTMLElement =>
  card(thread).shadowRoot!.querySelector<HTMLElement>(selector)!;

/** Rests the mouse on an element, brought into the window. */
export async function rest(on: Element): Promise<void> {
  on.scrollIntoView({ block: 'center', behavior: 'instant' });
  await resting(on);
  await mouseOn('move', on);
}

/** The backlinks below a comment, as they read. */
export const below = (thread: Thread, id: number | string): string =>
  (thread.article(id).querySelector('[part~=backlinks]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
