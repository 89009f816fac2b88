import { focusUnlessTyping } from './focus.js';
import { scrollBackTo } from './scroll.js';

/** Where one reads: a comment, and how far its head is from the top of the window, in pixels. */
export interface ReadingPlace {
  readonly id: string;
  readonly top: number;
}

/** The comment that has the focus, if it can be seen; else the first one that can. */
export function placeIn(list: HTMLElement): ReadingPlace | undefined {
  const active = (list.getRootNode() as ShadowRoot).activeElement?.closest('article');
  for (const article of [active, ...list.querySelectorAll('article')]) {
    if (!article) continue;
    const { top, bottom } = article.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return { id: article.id.slice('comment-'.length), top };
  }
  return undefined;
}

/** Brings a comment back to where it stood. What the list has got or lost above it meanwhile makes no difference. */
export async function returnTo({ top }: ReadingPlace, article: HTMLElement | null): Promise<void> {
  if (!article) return;
  focusUnlessTyping(article, true);
  await scrollBackTo(article, top);
}
