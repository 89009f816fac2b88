import { html, type TemplateResult } from 'lit';
import type { Menu, Page } from '../menu.js';

/** To be somebody new in this thread. */
export function freshPage(menu: Menu): Page {
  const { texts, identity, threadId } = menu;
  let done = false;
  const renew = async (): Promise<void> => {
    done = await menu.attempt(async () => {
      await identity.fresh(threadId);
      await menu.refresh();
    });
    if (done) menu.say(texts.freshDone);
    menu.update();
  };
  return {
    title: texts.fresh,
    render: () =>
      done
        ? html`<p>${texts.freshDone}</p>`
        : html`<p>${texts.freshHint}</p>
            <div class="buttons">
              <button type="button" class="strong" ?disabled=${menu.busy} @click=${renew}>
                ${texts.freshNow}
              </button>
            </div>`,
  };
}

/** To be somebody else in each thread; where the site has it so for everybody, it can't be chosen. */
export function apartPage(menu: Menu): Page {
  const { texts, identity } = menu;
  let apart: boolean | null = null;
  /** The site does not let it be turned off. */
  let always = false;
  void menu.attempt(async () => void (apart = (await identity.apart?.()) ?? false));
  const choose = async ({ target }: Event): Promise<void> => {
    const wanted = (target as HTMLInputElement).checked;
    await menu.attempt(async () => {
      apart = (await identity.apart?.(wanted)) ?? false;
      always = apart !== wanted;
      await menu.refresh();
    });
    (target as HTMLInputElement).checked = apart ?? false;
  };
  const box = (): TemplateResult =>
    html`<label class="check">
      <input
        type="checkbox"
        .checked=${apart ?? false}
        ?disabled=${menu.busy || apart === null}
        @change=${choose}
      />
      ${texts.apart}
    </label>`;
  return {
    title: texts.apart,
    render: () =>
      html`<p>${texts.apartHint}</p>
        ${box()}
        <p role="status">${always ? texts.apartSite : ''}</p>`,
  };
}
