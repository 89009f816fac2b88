import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/format.js';
import { authorMark } from '../../list/author-mark.js';
import type { Menu, Page, PageName } from '../menu.js';
import { isForgetful, isFramed, keptWords } from '../who.js';

/** Who one is here, and all that can be done about it. */
export function homePage(menu: Menu): Page {
  const { texts, adapter, identity } = menu;
  return {
    title: texts.title,
    render: () => {
      const { passkeys } = menu;
      const there = menu.me !== null;
      const any = there || menu.wrote;
      // The backend knows nobody who has not written with this key yet, as who is to be somebody new.
      const known = Boolean(menu.me?.mark);
      const choices: (readonly [page: PageName, title: string, offered: boolean])[][] = [
        [
          ['name', texts.name, Boolean(adapter.create)],
          ['fresh', texts.fresh, there],
          ['apart', texts.apart, Boolean(identity.apart)],
        ],
        [
          ['invite', texts.invite, known && Boolean(identity.invite)],
          ['keys', texts.keys, known && Boolean(identity.keys)],
          ['keep', texts.keep, menu.me?.kept === 'browser' && Boolean(identity.keep) && !isForgetful()],
          ['recovery', texts.recovery, known && Boolean(identity.recovery)],
          ['makePasskey', texts.passkeyMake, known && Boolean(passkeys)],
          ['join', texts.join, Boolean(identity.join)],
          ['usePasskey', texts.passkeyUse, Boolean(passkeys)],
        ],
        [
          ['mine', texts.mine, any && Boolean(adapter.mine)],
          ['erase', texts.erase, any && Boolean(adapter.eraseMine)],
          ['forget', texts.forget, any],
        ],
      ];
      const groups = choices
        .map((group) => group.filter(([, , offered]) => offered))
        .filter((group) => group.length > 0);
      return html`${meCard(menu)}
        <div class="choices">
          ${groups.map(
            (group) =>
              html`<ul>
                ${group.map(([page, title]) => choice(menu, page, title))}
              </ul>`,
          )}
        </div>`;
    },
  };
}

function choice(menu: Menu, page: PageName, title: string): TemplateResult {
  const grave = page === 'erase' || page === 'forget';
  return html`<li>
    <button
      type="button"
      class="choice ${grave ? 'danger' : ''}"
      data-page=${page}
      @click=${() => menu.show(page)}
    >
      ${title}
    </button>
  </li>`;
}

/** The mark with its shape, the names, and how long this is known. */
function meCard(menu: Menu): TemplateResult {
  const { me, lost, texts, tag } = menu;
  const framed = isFramed() ? html`<p>${texts.framed}</p>` : nothing;
  if (!me) {
    return html`<div class="me">
      ${lost ? html`<p class="warning">${texts.lost}</p>` : html`<p>${texts.nobody}</p>`} ${framed}
    </div>`;
  }
  const { mark, names, scope, kept } = me;
  const list = new Intl.ListFormat(tag, { type: 'unit', style: 'short' });
  const used = names.map((name) => `\u2068${name}\u2069`);
  return html`<div class="me">
    <p class="who">
      <i class=${authorMark(names[0] ?? '', mark)}></i>
      <strong translate="no">${menu.who(me)}</strong>
    </p>
    <p>
      ${scope === 'site' ? texts.scopeSite : texts.scopeThread} ${keptWords(me, texts)}
      ${kept === 'browser' ? html`<span class="dim">${isForgetful() ? texts.keptSafari : texts.keptHint}</span>` : nothing}
    </p>
    ${used.length > 1 ? html`<p class="dim">${fill(texts.names, { names: list.format(used) })}</p>` : nothing}
    ${framed}
  </div>`;
}
