import { html, nothing, render, type TemplateResult } from 'lit';
import { exactTime } from '../../content/dates.js';
import { renderPlain } from '../../content/plain.js';
import type { Reader } from '../../conversation/labels/reader.js';
import { fill } from '../../locales/format.js';
import type { IdentityTexts } from '../../locales/identity/texts.js';
import type { WritingTexts } from '../../locales/texts.js';
import type { CommentError, CommentErrorCode } from '../../model/errors.js';
import type { Entry } from '../../store/state.js';
import { part } from '../list/row-template.js';
import type { Feed } from './feed.js';

/** What the buttons of a note do. */
export interface NoteActions {
  confirmDelete(id: string): void;
  keepIt(id: string): void;
  sendAgain(id: string): void;
  takeBack(id: string): void;
  /** Ends a conflict with this text; null: with the other one. */
  settle(id: string, body: string | null): void;
}

const REASONS: Readonly<Partial<Record<CommentErrorCode, keyof WritingTexts>>> = {
  CLOSED: 'closed',
  FORBIDDEN: 'forbidden',
  INVALID: 'invalid',
  NOT_FOUND: 'gone',
  OFFLINE: 'noNetwork',
  RATE_LIMITED: 'tooMany',
  STORAGE_FULL: 'noRoom',
  TOO_LONG: 'tooLong',
  UNAVAILABLE: 'unavailable',
};

/** The texts of a writer, with those about keys where the backend knows people. */
export type NoteTexts = WritingTexts & Partial<Pick<IdentityTexts, 'keyLost' | 'keyRevoked'>>;

/** What adapters say as a server does, where the code alone is not enough. */
const WHY: Readonly<Record<string, keyof NoteTexts>> = {
  banned: 'banned',
  'lost-key': 'keyLost',
  revoked: 'keyRevoked',
};

/** Why something failed, in words. */
function reason(error: CommentError | undefined, texts: NoteTexts, reader: Reader | null): string {
  const { reason: why } = (error?.cause ?? {}) as { readonly reason?: unknown };
  const known = WHY[String(why)];
  const time = known === 'banned' && reader && exactTime(error?.until ?? '', reader);
  if (time) return fill(texts.bannedUntil, { time });
  return ((known && texts[known]) ?? texts[(error && REASONS[error.code]) ?? 'unknown']) as string;
}

/** Puts notes under the comments that need one, and takes those away that are settled; `noted` has the keys of the former. */
export function drawNotes(
  entries: readonly Entry[],
  feed: Feed,
  doomed: string | null,
  noted: Set<string>,
  texts: NoteTexts,
  actions: NoteActions,
): void {
  for (const entry of entries) {
    const { comment, key, sync } = entry;
    if (sync === 'saved' && comment.id !== doomed && !noted.has(key)) continue;
    const row = feed.row(comment.id);
    if (!row) continue;
    const note = noteOf(entry, doomed, (error) => reason(error, texts, feed.reader), texts, actions);
    if (note === nothing) noted.delete(key);
    else noted.add(key);
    render(note, noteIn(row.inside));
  }
}

/** Apart from the composer that may stand in the same place. */
function noteIn(place: HTMLElement): HTMLElement {
  const note = place.querySelector<HTMLElement>(':scope > .note') ?? part('div', '');
  note.className = 'note';
  if (!note.parentNode) place.prepend(note);
  return note;
}

function noteOf(
  { comment, sync, error, conflict }: Entry,
  doomed: string | null,
  why: (error: CommentError | undefined) => string,
  texts: NoteTexts,
  actions: NoteActions,
): TemplateResult | typeof nothing {
  const { id } = comment;
  const button = (text: string, act: () => void, look = 'outlined'): TemplateResult =>
    html`<button type="button" class=${look} @click=${act}>${text}</button>`;
  if (conflict) {
    const { mine, theirs } = conflict;
    return html`<div part="note conflict" role="group" aria-label=${texts.conflict}>
      <p>${texts.conflict}</p>
      ${version(
        texts.conflictMine,
        mine,
        button(texts.keepMine, () => actions.settle(id, mine), 'strong'),
      )}
      ${version(
        texts.conflictTheirs,
        theirs.body,
        button(texts.keepTheirs, () => actions.settle(id, null)),
      )}
    </div>`;
  }
  if (sync === 'failed') {
    return html`<div part="note failure" role="group" aria-label=${texts.notSent}>
      <p>${texts.notSent} ${why(error)}</p>
      ${button(texts.sendAgain, () => actions.sendAgain(id), 'strong')}
      ${button(texts.takeBack, () => actions.takeBack(id))}
    </div>`;
  }
  if (sync === 'sending' && error) {
    return html`<div part="note waiting-note" role="group" aria-label=${texts.notSent}>
      <p>${why(error)}</p>
      ${button(texts.takeBack, () => actions.takeBack(id))}
    </div>`;
  }
  if (id === doomed) {
    return html`<div part="note confirm" role="group" aria-label=${texts.deleteAsk}>
      <p>${texts.deleteAsk}</p>
      ${button(texts.deleteNow, () => actions.confirmDelete(id), 'outlined danger')}
      ${button(texts.cancel, () => actions.keepIt(id))}
    </div>`;
  }
  return nothing;
}

function version(title: string, body: string, choose: TemplateResult): TemplateResult {
  return html`<figure>
    <figcaption>${title}</figcaption>
    <div class="prose">${part('div', '', renderPlain(body))}</div>
    ${choose}
  </figure>`;
}
