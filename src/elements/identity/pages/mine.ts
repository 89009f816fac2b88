import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedComment } from '../../../adapters/adapter.js';
import { excerpt } from '../../../content/excerpt.js';
import { counted } from '../../../locales/format.js';
import type { Menu, Page } from '../menu.js';
import { allMine } from './all-mine.js';
import { save } from './parts.js';

/** Comments that are shown at a time. */
const SHOWN = 20;

/** All that this person wrote, on the whole site: to be looked at and taken along. */
export function minePage(menu: Menu): Page {
  const { texts, adapter, tag } = menu;
  let comments: readonly PlacedComment[] | null = null;
  let next: string | undefined;
  const more = (): Promise<boolean> =>
    menu.attempt(async () => {
      const page = await adapter.mine!({ limit: SHOWN, ...(next !== undefined && { cursor: next }) });
      comments = [...(comments ?? []), ...page.comments];
      ({ next } = page);
    });
  const download = (): Promise<boolean> =>
    menu.attempt(async () => {
      const all = await allMine(adapter);
      save('comments.json', 'application/json', `${JSON.stringify({ comments: all }, null, 2)}\n`);
      menu.say(counted(texts.written, all.length, tag));
    });
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const item = ({ thread, comment }: PlacedComment): TemplateResult => {
    const { body, format, createdAt, id } = comment;
    const here = thread.id === menu.threadId;
    const address = pageOf(here ? location.href : thread.url, id);
    const time = createdAt === null ? '#' : dates.format(new Date(createdAt));
    return html`<li>
      <p class="dim">
        ${
          address === null ? time : html`<a href=${address} @click=${here ? menu.close : nothing}>${time}</a>`
        }
        ${here ? nothing : html`<bdi>${thread.title ?? thread.id}</bdi>`}
      </p>
      <p dir="auto">${excerpt(body, 160, format)}</p>
    </li>`;
  };
  void more();
  return {
    title: texts.mine,
    render: () => {
      if (!comments) return nothing;
      if (comments.length === 0) return html`<p>${texts.mineNone}</p>`;
      return html`<div class="buttons first">
          <button type="button" class="strong" ?disabled=${menu.busy} @click=${download}>
            ${texts.downloadAll}
          </button>
        </div>
        <ul class="written">
          ${comments.map(item)}
        </ul>
        ${
          next === undefined
            ? nothing
            : html`<div class="buttons">
                <button type="button" class="outlined" ?disabled=${menu.busy} @click=${more}>
                  ${texts.mineMore}
                </button>
              </div>`
        }`;
    },
  };
}

function pageOf(url: string | undefined, id: string): string | null {
  const page = url && URL.canParse(url) ? new URL(url) : null;
  if (!page || !/^https?:$/.test(page.protocol)) return null;
  page.hash = `#comment-${id}`;
  return page.href;
}
