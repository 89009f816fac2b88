import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { exactTime, relativeTime } from '../../../content/dates.js';
import { excerpt } from '../../../content/excerpt.js';
import { fill } from '../../../locales/format.js';
import type { KnownReason } from '../../../locales/moderation/texts.js';
import type { Comment } from '../../../model/comment.js';
import type { QueueItem, QueueName } from '../../../model/moderation.js';
import { authorMark } from '../../list/author-mark.js';
import { bodyOf, isLong } from './body.js';
import { count, failureOf, type Context } from './context.js';
import { belongsTo } from '../state/effects.js';
import { addressOf, shortAddress, threadName, webAddress, writerTag } from '../filter.js';
import { itemActions } from './item-actions.js';
import type { QueueEntry } from '../state/queue-state.js';

/** How an entry stands in the list. */
export interface Row {
  readonly current: boolean;
  readonly chosen: boolean;
  /** Whether keys do something to this one. */
  readonly keyed: boolean;
  readonly expanded: boolean;
  /** From 1. */
  readonly place: number;
  /** How many there are; -1 where that is not known. */
  readonly size: number;
  readonly queue: QueueName;
  readonly threadId: string | null;
  /** The comment that is answered; see `Parents.get`. */
  readonly parent: Comment | null | undefined;
}

/** One comment of the queue. */
export function itemView(entry: QueueEntry, row: Row, context: Context): TemplateResult {
  const { key, item, failure, settled } = entry;
  const { comment } = item;
  const { texts } = context;
  const folded = isLong(comment);
  return html`<article
    part="item"
    data-key=${key}
    tabindex=${row.current ? 0 : -1}
    aria-posinset=${row.place}
    aria-setsize=${row.size}
    aria-labelledby=${`by-${row.place} at-${row.place}`}
    aria-current=${ifDefined(row.current ? 'true' : undefined)}
    ?data-chosen=${row.chosen}
    ?data-settled=${settled}
  >
    ${choice(entry, row, context)}
    <div class="content">
      ${headerOf(item, row, context)} ${reasonsOf(item, context)} ${parentOf(item, row, context)}
      <div part="body" ?data-folded=${folded && !row.expanded}>${bodyOf(comment)}</div>
      ${
        folded
          ? html`<button
              type="button"
              class="fold"
              aria-expanded=${row.expanded ? 'true' : 'false'}
              @click=${() => context.actions.expand(key)}
            >
              ${row.expanded ? texts.showLess : texts.showAll}
            </button>`
          : nothing
      }
      ${decidedOf(item, context)} ${settled ? html`<p part="note">${texts.settled}</p>` : nothing}
      ${failure ? html`<p part="note failure">${texts.notDone} ${failureOf(failure.error, texts)}</p>` : nothing}
      ${settled ? nothing : itemActions(entry, row.keyed, context)}
    </div>
  </article>`;
}

/** The label is the whole column, so that a finger finds it. */
function choice({ key, item }: QueueEntry, { chosen }: Row, { texts, actions }: Context): TemplateResult {
  const name = item.comment.author.name.trim() || texts.anonymous;
  let range = false;
  return html`<label class="choice"
    ><input
      type="checkbox"
      aria-label=${`${texts.choose}: ${name}`}
      .checked=${chosen}
      @click=${(event: MouseEvent) => {
        range = event.shiftKey;
      }}
      @change=${() => actions.choose(key, range)}
  /></label>`;
}

function headerOf(item: QueueItem, { place, queue, threadId }: Row, context: Context): TemplateResult {
  const { comment, thread, writer, banned, standing } = item;
  const { texts, reader, now, tag, actions, headingLevel } = context;
  const name = comment.author.name.trim();
  const { createdAt } = comment;
  const { role } = comment.author;
  const address = addressOf(thread);
  const page = webAddress(comment.author.url);
  return html`<header>
    <span class="who" role="heading" aria-level=${headingLevel + 1} id=${`by-${place}`}
      ><i class=${authorMark(name)}></i><bdi part="author">${name || texts.anonymous}</bdi></span
    >
    ${role ? html`<span class="badge" part="badge ${role}">${context.texts.roles[role]}</span>` : nothing}
    ${
      page === null
        ? nothing
        : html`<a class="url" href=${page} target="_blank" rel="nofollow ugc noopener noreferrer"
            >${shortAddress(page)}</a
          >`
    }
    ${
      writer === null
        ? nothing
        : html`<button
            type="button"
            class="tag"
            aria-label=${fill(texts.showWriter, { tag: writer })}
            @click=${() => actions.filter(writerTag(writer))}
          >
            <bdi dir="ltr">${writerTag(writer)}</bdi>
          </button>`
    }
    ${banned ? html`<b part="flag" class="alarm">${texts.banned}</b>` : nothing}
    ${item.address === 'banned' ? html`<b part="flag" class="alarm">${texts.addressBanned}</b>` : nothing}
    ${belongsTo(queue, item) ? nothing : html`<b part="flag">${texts.queues[standing]}</b>`}
    <span class="when" id=${`at-${place}`}
      ><time datetime=${createdAt ?? nothing} title=${exactTime(createdAt ?? '', reader)}
        >${createdAt === null ? '' : relativeTime(createdAt, now, tag)}</time
      >${comment.editedAt ? html` · ${texts.edited}` : nothing}</span
    >
    <span class="where"
      ><button
        type="button"
        class="thread"
        dir="auto"
        aria-pressed=${threadId === thread.id ? 'true' : 'false'}
        @click=${() => actions.show(queue, threadId === thread.id ? null : thread.id)}
      >
        ${threadName(thread)}</button
      >${
        address === null
          ? nothing
          : html`<a
              class="open"
              href=${`${address}#comment-${comment.id}`}
              target="_blank"
              rel="noopener noreferrer"
              aria-label=${texts.openPage}
              title=${texts.openPage}
            ></a>`
      }</span
    >
  </header>`;
}

function reasonsOf({ reasons, reports }: QueueItem, context: Context): TemplateResult | typeof nothing {
  const { texts } = context;
  const others = reasons.filter(({ code }) => code !== 'reported');
  const reported = reasons.filter(({ code }) => code === 'reported');
  if (others.length === 0 && reported.length === 0 && reports === 0) return nothing;
  const words = (said: string | undefined): TemplateResult | typeof nothing =>
    said ? html` <q dir="auto">${said}</q>` : nothing;
  return html`<ul part="reasons">
    ${
      reports > 0 || reported.length > 0
        ? html`<li class="alarm">
            ${count(context, texts.reports, Math.max(reports, reported.length))}
            ${reported.map((reason) => words(reason.words))}
          </li>`
        : nothing
    }
    ${others.map(({ code, words: said }) => {
      const known = Object.hasOwn(texts.reasons, code) ? texts.reasons[code as KnownReason] : null;
      return html`<li>${known === null ? (said ?? code) : fill(known, { words: said ?? '' })}</li>`;
    })}
  </ul>`;
}

/** Its first words, for context. */
function parentOf(
  { comment }: QueueItem,
  { parent }: Row,
  { texts }: Context,
): TemplateResult | typeof nothing {
  if (comment.parentId === null || parent === undefined) return nothing;
  if (parent === null || parent.deletedAt !== undefined) {
    return html`<p part="parent">${texts.parentGone}</p>`;
  }
  const { author, body, format } = parent;
  return html`<p part="parent">
    ${fill(texts.inReplyTo, { name: author.name.trim() || texts.anonymous })}
    <q dir="auto">${excerpt(body, 160, format)}</q>
  </p>`;
}

function decidedOf(
  { decided }: QueueItem,
  { texts, reader, now, tag }: Context,
): TemplateResult | typeof nothing {
  if (!decided) return nothing;
  const { by, at, action, reason } = decided;
  return html`<p part="decided">
    ${fill(texts.by, { what: texts.done[action], name: by })} ·
    <time datetime=${at} title=${exactTime(at, reader)}>${relativeTime(at, now, tag)}</time>
    ${reason ? html`<q dir="auto">${reason}</q>` : nothing}
  </p>`;
}
