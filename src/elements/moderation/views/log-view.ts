import { html, nothing, type TemplateResult } from 'lit';
import { exactTime, relativeTime } from '../../../content/dates.js';
import { fill } from '../../../locales/format.js';
import type { LogEntry } from '../../../model/moderation.js';
import { doneIn, failureOf, type Context } from './context.js';
import { addressOf, threadName } from '../filter.js';
import { message } from './list-view.js';
import type { Log } from '../state/log.js';

/** The page of the log. */
export function logView(log: Log, context: Context): TemplateResult {
  const { status, error, entries, next } = log.value;
  const { texts, headingLevel } = context;
  if (status === 'failed' && entries.length === 0) {
    return message(`${texts.loadFailed} ${error ? failureOf(error, texts) : ''}`, [
      texts.retry,
      () => void log.load(),
    ]);
  }
  if (entries.length === 0) {
    return status === 'loading' ? message(texts.loading) : message(texts.logEmpty);
  }
  return html`<h2 class="quiet" aria-level=${headingLevel + 1}>${texts.log}</h2>
    <ol part="log">
      ${entries.map((entry) => line(entry, log, context))}
    </ol>
    ${status === 'failed' ? html`<p part="note failure">${texts.loadFailed}</p>` : nothing}
    ${
      next === null
        ? nothing
        : html`<div class="more-row">
            <button type="button" class="outlined" @click=${() => void log.more()}>${texts.more}</button>
          </div>`
    }`;
}

function line(entry: LogEntry, log: Log, { texts, reader, now, tag }: Context): TemplateResult {
  const { id, by, at, threadId, commentId, reason, until, undone, undoneBy } = entry;
  const error = log.value.undoing.get(id);
  const done = doneIn(texts, entry);
  const thread = { id: threadId };
  const address = addressOf(thread);
  return html`<li ?data-undone=${undone}>
    <b class="what">${done}</b>
    <bdi class="who">${by}</bdi>
    <time datetime=${at} title=${exactTime(at, reader)}>${relativeTime(at, now, tag)}</time>
    <span class="where"
      >${
        address === null
          ? threadName(thread)
          : html`<a href=${`${address}#comment-${commentId}`} target="_blank" rel="noopener noreferrer"
              ><bdi>${threadName(thread)}</bdi></a
            >`
      }</span
    >
    ${
      reason || until
        ? html`<span class="why"
            >${reason ? html`<q dir="auto">${reason}</q> ` : nothing}${
              until ? fill(texts.until, { time: exactTime(until, reader) }) : nothing
            }</span
          >`
        : nothing
    }
    ${
      undone
        ? html`<span class="dim">${undoneBy ? fill(texts.undoneBy, { name: undoneBy }) : texts.undone}</span>`
        : html`<button
            type="button"
            class="undo"
            aria-label=${`${texts.undo}: ${done}, ${by}`}
            aria-disabled=${error === null ? 'true' : 'false'}
            @click=${() => error !== null && void log.undo(id)}
          >
            ${texts.undo}
          </button>`
    }
    ${error ? html`<p part="note failure" role="alert">${texts.notUndone} ${failureOf(error, texts)}</p>` : nothing}
  </li>`;
}
