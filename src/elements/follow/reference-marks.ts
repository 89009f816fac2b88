import type { FollowingTexts } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import type { QuotationState, Reference } from '../../model/reference.js';
import { part } from '../list/row-template.js';

/** A name with a clock time: it is shown by the reader's own clock. `>>12`, `@Bob` and the like stay as they were written. */
const TIMED = /\p{L}.*\d.*\d|\d.*\p{L}/u;

/**
 * Completes the links and quotations in a comment's nodes: a mention with a time is called what this reader calls the comment,
 * and what is not certain, or not what it seems, is said in words. `references` are those that the nodes were rendered with.
 */
export function finishReferences(
  nodes: DocumentFragment,
  { body }: Comment,
  references: readonly Reference[],
  texts: FollowingTexts,
  label: (id: string) => string | null,
): void {
  const marked = [...nodes.querySelectorAll<HTMLElement>('[data-reference]')];
  const count = (index: string): number =>
    marked.filter((element) => element.matches('a') && element.dataset['reference'] === index).length;
  for (const element of marked) {
    const index = element.dataset['reference']!;
    const reference = references[Number(index)];
    if (!reference) continue;
    element.setAttribute(
      'part',
      reference.kind === 'quotation' && element.matches('a') ? 'cite' : reference.kind,
    );
    if (reference.kind === 'quotation') {
      if (element.matches('blockquote')) finishBlock(element, reference, texts);
      else if (!element.closest('blockquote')) finishInline(element, reference, texts);
      continue;
    }
    const written = body.slice(reference.start, reference.end);
    const name = reference.targets.length === 1 && !reference.likely ? label(reference.targets[0]!) : null;
    if (name !== null && TIMED.test(written) && count(index) === 1) {
      const link = /^\[|^@/.exec(written)?.[0];
      element.replaceChildren(link === '@' ? `@${name}` : name);
    }
    finishMention(element, reference, texts);
  }
}

function finishMention(link: HTMLElement, { likely, targets }: Reference, texts: FollowingTexts): void {
  if (likely) {
    link.classList.add('likely');
    link.append(quiet(` (${texts.probably})`));
  } else if (targets.length > 1) {
    link.classList.add('open');
    link.append(quiet(` (${texts.several})`));
  }
}

function finishBlock(block: HTMLElement, { state, targets }: Reference, texts: FollowingTexts): void {
  const words = stateWords(state, texts);
  if (!words) return;
  const check = part('a', 'check', words);
  check.href = `#comment-${targets[0]}`;
  check.dataset['reference'] = block.dataset['reference']!;
  check.classList.add(state!);
  if (state === 'altered' || state === 'edited') check.title = texts.original;
  block.append(part('footer', '', check));
}

function finishInline(link: HTMLElement, { state }: Reference, texts: FollowingTexts): void {
  const words = stateWords(state, texts);
  if (!words) return;
  const check = part('span', 'check', `(${words})`);
  check.classList.add(state!);
  link.after(' ', check);
}

/** How a quotation compares with its source, in words; nothing where it is exact. */
export function stateWords(state: QuotationState | undefined, texts: FollowingTexts): string | null {
  switch (state) {
    case 'shortened':
      return texts.shortened;
    case 'altered':
      return texts.altered;
    case 'edited':
      return texts.sourceEdited;
    case 'gone':
      return texts.sourceGone;
    default:
      return null;
  }
}

function quiet(text: string): HTMLElement {
  const element = part('span', '', text);
  element.className = 'quiet';
  return element;
}
