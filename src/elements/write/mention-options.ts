import { html, render, type TemplateResult } from 'lit';
import { excerpt } from '../../content/excerpt.js';
import { isNameless } from '../../conversation/names/nameless.js';
import type { ReferringTexts } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import { authorMark } from '../list/author-mark.js';
import type { Candidate } from './comment-index.js';

/** How many of a comment's words are shown. */
const WORDS = 90;

export interface OptionsView {
  readonly candidates: readonly Candidate[];
  readonly active: number;
  readonly texts: ReferringTexts;
  label(id: string): string;
  pick(index: number): void;
}

export const optionId = (index: number): string => `mention-${index}`;

/** The nameless without a mark share a ring in the thread, as nothing says who is one person; here each comment has its own. */
export function markOf({ author, id }: Comment): string {
  return authorMark(isNameless(author.name) ? `#${id}` : author.name, author.mark);
}

/** Draws the options of the list: who, when, and the first words. */
export function renderOptions(list: HTMLElement, view: OptionsView): void {
  const { candidates, texts, active } = view;
  const option = ({ comment, note }: Candidate, index: number): TemplateResult =>
    html`<div
      role="option"
      id=${optionId(index)}
      aria-selected=${index === active}
      @click=${() => view.pick(index)}
    >
      <span class=${markOf(comment)} aria-hidden="true"></span>
      <span class="who" dir="auto">${view.label(comment.id)}</span>
      ${note ? html`<span class="note">${note === 'near' ? texts.nearMinute : texts.lookalike}</span>` : null}
      <span class="words" dir="auto">${excerpt(comment.body, WORDS, comment.format)}</span>
    </div>`;
  render(candidates.map(option), list);
}
